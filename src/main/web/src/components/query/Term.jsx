import { actor, dyad, event } from "../../routes.js";
import { OutLink } from "../OutLink.jsx";

const BASE = "https://w3id.org/entente/";
const SHORT = {
    [`${BASE}ontology#`]: "dip:",
    [`${BASE}id/`]: "id:",
    [`${BASE}graph/`]: "graph:",
    [`${BASE}code/`]: "code:",
};
const WORDY = 60;
const PRECISE = 12;
const ACTOR = /^id:(?:state|org|group)-(.+)$/;
const PAIR = /^id:pair-([^-]+)-([^-]+)$/;
const EVENT = /^id:(event-.+)$/;

function shortened(iri) {
    const base = Object.keys(SHORT).find((prefix) => iri.startsWith(prefix));
    return base ? SHORT[base] + iri.slice(base.length) : iri;
}

/** 7.9 for 7.9e0: a number as people write it. Downloads have it as it is. */
function written(value, datatype) {
    const isFraction = /#(double|float|decimal)$/.test(datatype ?? "") && Number.isFinite(Number(value));
    return isFraction ? String(Number(Number(value).toPrecision(PRECISE))) : value;
}

/** A term of an answer, by its label if it has one: things that have a page lead there, the rest is text. */
export function Term({ term: { type, value, label, datatype } }) {
    if (type !== "uri") {
        return (
            <span class={value.length > WORDY ? "wordy" : null} dir="auto">
                {written(value, datatype)}
            </span>
        );
    }
    const short = shortened(value);
    const code = ACTOR.exec(short)?.[1];
    if (code)
        return (
            <a href={actor(code)} title={code}>
                {label ?? code}
            </a>
        );
    const id = EVENT.exec(short)?.[1];
    if (id) return <a href={event(id)}>{short}</a>;
    const pair = PAIR.exec(short);
    if (pair) return <a href={dyad(pair[1], pair[2])}>{short}</a>;
    return short === value ? (
        <OutLink url={value}>{label ?? value}</OutLink>
    ) : (
        <span title={value}>{label ?? short}</span>
    );
}
