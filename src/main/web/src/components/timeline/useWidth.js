import { useLayoutEffect, useRef, useState } from "preact/hooks";

/** The width of an element, followed as it changes. */
export function useWidth() {
    const ref = useRef();
    const [width, setWidth] = useState(0);
    useLayoutEffect(() => {
        const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry.contentRect.width)));
        observer.observe(ref.current);
        setWidth(Math.floor(ref.current.clientWidth));
        return () => observer.disconnect();
    }, []);
    return [ref, width];
}
