import { useEffect, useRef } from "preact/hooks";
import { takeArrival } from "../navigation.js";

/** The heading of a page; whoever came by a link of the explorer begins to read here. */
export function Heading({ children, ...rest }) {
    const heading = useRef();
    useEffect(() => {
        if (takeArrival()) heading.current.focus({ preventScroll: true });
    }, []);
    return (
        <h1 tabIndex={-1} ref={heading} {...rest}>
            {children}
        </h1>
    );
}
