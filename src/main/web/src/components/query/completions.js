// What the editor proposes: keywords, prefixes, terms of the ontology, variables of the query, and named queries.
const KEYWORDS =
    "SELECT DISTINCT WHERE FILTER OPTIONAL UNION BIND VALUES GRAPH MINUS EXISTS NOT COUNT SUM AVG MIN MAX AS GROUP BY HAVING ORDER ASC DESC LIMIT OFFSET CONSTRUCT ASK PREFIX STR LCASE CONTAINS REGEX COALESCE BOUND IF";

export function completions({ prefixes, terms }, queries) {
    const fixed = [
        ...KEYWORDS.split(" ").map((label) => ({ label, type: "keyword" })),
        ...Object.entries(prefixes).map(([prefix, iri]) => ({ label: `${prefix}:`, detail: iri, type: "namespace" })),
        ...terms.map(({ name, label }) => ({ label: name, detail: label, type: "property" })),
    ];
    const whole = queries.map(({ name, title, sparql }) => ({
        label: name,
        detail: title,
        type: "text",
        boost: -50,
        apply: (view) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: sparql } }),
    }));
    const declarations = Object.entries(prefixes).map(([prefix, iri]) => ({
        label: `${prefix}: <${iri}>`,
        type: "namespace",
    }));

    return (context) => {
        const declared = context.matchBefore(/PREFIX\s+[\w-]*$/i);
        if (declared) return { from: declared.to - /[\w-]*$/.exec(declared.text)[0].length, options: declarations };
        const word = context.matchBefore(/[?$]?[\w:-]*$/);
        if (!word || (word.from === word.to && !context.explicit)) return null;
        if (/^[?$]/.test(word.text))
            return { from: word.from, options: variables(context.state.doc.toString(), word.text) };
        return { from: word.from, options: [...fixed, ...whole], validFor: /^[\w:-]*$/ };
    };
}

function variables(text, current) {
    const names = new Set(text.match(/[?$]\w+/g) ?? []);
    names.delete(current);
    return [...names].map((label) => ({ label, type: "variable" }));
}
