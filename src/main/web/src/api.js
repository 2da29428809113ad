// Asking the server: the JSON twin of a page, with its states.
import { useEffect, useState } from "preact/hooks";
import { language } from "./language.js";

const KEPT_ANSWERS = 40;
const answers = new Map();

/** What went wrong; `status` 0 means that no answer came. */
export class Failure extends Error {
    constructor(status, message) {
        super(message);
        this.status = status;
    }
}

async function answered(url, options) {
    let response;
    try {
        response = await fetch(url, options);
    } catch (problem) {
        if (problem.name === "AbortError") throw problem;
        throw new Failure(0, "");
    }
    const text = await response.text();
    let body;
    try {
        body = JSON.parse(text);
    } catch {
        throw new Failure(response.ok ? 502 : response.status, text.slice(0, 1000));
    }
    if (!response.ok) throw new Failure(response.status, body.error ?? "");
    return body;
}

/** The address of a twin in the language of the reader. */
export function twin(path, query = new URLSearchParams()) {
    const params = new URLSearchParams(query);
    params.set("lang", language());
    return `${path}.json?${params}`;
}

export function get(url, signal) {
    return answered(url, { signal, headers: { Accept: "application/json" } });
}

export function post(url, body) {
    return answered(url, {
        method: "POST",
        headers: { Accept: "application/json", "Content-Type": "application/json" },
        body: JSON.stringify(body),
    });
}

/**
 * What the address says: `data`, `failure`, `loading`. Data stay while newer ones are on their way; what was seen is
 * shown at once when the reader comes back. A null address asks nothing.
 */
export function useAnswer(url) {
    const [state, setState] = useState(() => ({ url, data: answers.get(url) ?? null, failure: null }));
    const [turn, setTurn] = useState(0);
    useEffect(() => {
        if (!url) return undefined;
        const kept = answers.get(url);
        if (kept) {
            setState({ url, data: kept, failure: null });
            return undefined;
        }
        const controller = new AbortController();
        get(url, controller.signal).then(
            (data) => {
                answers.set(url, data);
                if (answers.size > KEPT_ANSWERS) answers.delete(answers.keys().next().value);
                setState({ url, data, failure: null });
            },
            (failure) => {
                if (failure.name !== "AbortError") setState({ url, data: null, failure });
            },
        );
        return () => controller.abort();
    }, [url, turn]);
    const loading = Boolean(url) && (state.url !== url || (!state.data && !state.failure));
    const again = () => {
        setState({ url: null, data: null, failure: null });
        setTurn(turn + 1);
    };
    return { data: state.data, failure: loading ? null : state.failure, loading, again };
}
