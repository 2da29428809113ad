// The SPARQL editor. It lives in a shadow tree, where its styles are adopted and need no style element, which the
// policy of the pages forbids.
import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { bracketMatching, HighlightStyle, StreamLanguage, syntaxHighlighting } from "@codemirror/language";
import { sparql } from "@codemirror/legacy-modes/mode/sparql";
import { EditorState } from "@codemirror/state";
import { drawSelection, EditorView, highlightSpecialChars, keymap, lineNumbers } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { completions } from "./completions.js";

const COLORS = HighlightStyle.define([
    { tag: tags.keyword, color: "var(--code-keyword)", fontWeight: "600" },
    { tag: [tags.string, tags.number, tags.bool], color: "var(--code-value)" },
    { tag: [tags.variableName, tags.special(tags.variableName)], color: "var(--code-variable)" },
    { tag: [tags.atom, tags.standard(tags.variableName), tags.propertyName], color: "var(--code-name)" },
    { tag: tags.comment, color: "var(--soft)", fontStyle: "italic" },
]);

const LOOK = EditorView.theme({
    "&": { color: "var(--ink)", backgroundColor: "var(--field)", fontSize: "0.9rem" },
    "&.cm-focused": { outline: "2px solid var(--accent)", outlineOffset: "1px" },
    ".cm-scroller": { fontFamily: "var(--mono)", lineHeight: "1.55", minHeight: "14rem", maxHeight: "60vh" },
    ".cm-content": { caretColor: "var(--ink)", padding: "0.6rem 0" },
    ".cm-cursor": { borderLeftColor: "var(--ink)" },
    ".cm-gutters": { backgroundColor: "transparent", color: "var(--soft)", border: "none" },
    ".cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground": {
        backgroundColor: "var(--select)",
    },
    ".cm-tooltip": {
        backgroundColor: "var(--paper)",
        color: "var(--ink)",
        border: "1px solid var(--line)",
        borderRadius: "6px",
    },
    ".cm-tooltip.cm-tooltip-autocomplete > ul > li": { padding: "0.2rem 0.5rem" },
    ".cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]": {
        backgroundColor: "var(--select)",
        color: "var(--ink)",
    },
    ".cm-completionDetail": { color: "var(--soft)", fontStyle: "normal" },
});

/** Opens an editor in an element; the answer gives its text and closes it. Ctrl+Enter or Cmd+Enter runs the query. */
export function openEditor({ host, text, label, terms, queries, run }) {
    const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
    const runKey = {
        key: "Mod-Enter",
        run: () => {
            run();
            return true;
        },
    };
    const view = new EditorView({
        root,
        parent: root,
        state: EditorState.create({
            doc: text,
            extensions: [
                keymap.of([runKey, ...closeBracketsKeymap, ...completionKeymap, ...historyKeymap, ...defaultKeymap]),
                lineNumbers(),
                highlightSpecialChars(),
                history(),
                drawSelection(),
                bracketMatching(),
                closeBrackets(),
                autocompletion({ override: [completions(terms, queries)], icons: false }),
                StreamLanguage.define(sparql),
                syntaxHighlighting(COLORS),
                EditorView.lineWrapping,
                EditorView.contentAttributes.of({ "aria-label": label }),
                LOOK,
            ],
        }),
    });
    return { text: () => view.state.doc.toString(), close: () => view.destroy() };
}
