import { actor as actorAddress } from "../routes.js";

export function ActorLink({ actor, ...rest }) {
    return (
        <a href={actorAddress(actor.code)} class="actor" {...rest}>
            <bdi>{actor.name}</bdi>
        </a>
    );
}
