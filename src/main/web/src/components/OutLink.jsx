import { webAddress } from "../text.js";

/** A link out of the explorer, if the address is one of the web; else the words alone. */
export function OutLink({ url, children }) {
    const safe = webAddress(url);
    if (!safe) return <>{children}</>;
    return (
        <a href={safe} target="_blank" rel="noopener noreferrer external">
            {children}
        </a>
    );
}
