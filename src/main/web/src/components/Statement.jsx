import { ActorLink } from "./ActorLink.jsx";

/** "South Korea met Russia", its color by the score of the relation; with links or as plain words. */
export function Statement({ of: { source, relation, target }, links = false }) {
    const side = relation.goldstein === null ? "flat" : relation.goldstein < 0 ? "conflict" : "cooperation";
    const name = (actor) => (links ? <ActorLink actor={actor} /> : <bdi>{actor.name}</bdi>);
    return (
        <span class="statement">
            {name(source)} <span class={`relation ${side}`}>{relation.label}</span> {name(target)}
        </span>
    );
}
