import { useEffect } from "preact/hooks";

/** Names the window after the page. */
export function useTitle(title) {
    useEffect(() => {
        document.title = title ? `${title} \u2013 Entente` : "Entente";
    }, [title]);
}
