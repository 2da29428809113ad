import { useState } from "preact/hooks";

/**
 * Choosing a span of months by pointer or keys on a picture whose axis begins at `left` and shows `count` months from
 * `first`. Arrow keys take `step` months. `cursor` is the month looked at.
 */
export function useBrush({ first, count, step, left, width, onPick }) {
    const [cursor, setCursor] = useState(null);
    const [anchor, setAnchor] = useState(null);
    const last = first + count - 1;
    const bounded = (month) => Math.max(first, Math.min(last, month));

    const monthAt = (event) => {
        const x = event.clientX - event.currentTarget.getBoundingClientRect().left - left;
        return bounded(first + Math.floor((x / width) * count));
    };
    const pick = (from, to) => {
        setAnchor(null);
        onPick(Math.min(from, to), Math.max(from, to));
    };
    const onPointerDown = (event) => {
        if (event.button) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setAnchor(monthAt(event));
        setCursor(monthAt(event));
    };
    const onPointerMove = (event) => setCursor(monthAt(event));
    const onPointerUp = () => {
        if (anchor !== null && cursor !== anchor) pick(anchor, cursor);
        else setAnchor(null);
    };
    const onPointerLeave = () => {
        if (anchor === null) setCursor(null);
    };
    const onKeyDown = (press) => {
        const at = cursor ?? first;
        const target = {
            ArrowLeft: at - step,
            ArrowRight: at + step,
            Home: first,
            End: last,
            PageUp: at - 12,
            PageDown: at + 12,
        }[press.key];
        if (target !== undefined) {
            press.preventDefault();
            if (press.shiftKey && anchor === null) setAnchor(at);
            if (!press.shiftKey) setAnchor(null);
            setCursor(cursor === null ? at : bounded(target));
        } else if (press.key === "Enter" && cursor !== null) {
            press.preventDefault();
            pick(anchor ?? cursor, cursor);
        } else if (press.key === "Escape") {
            setAnchor(null);
            setCursor(null);
        }
    };
    const span = anchor !== null && cursor !== null ? [Math.min(anchor, cursor), Math.max(anchor, cursor)] : null;
    return {
        cursor,
        span,
        handlers: {
            onPointerDown,
            onPointerMove,
            onPointerUp,
            onPointerCancel: () => setAnchor(null),
            onPointerLeave,
            onKeyDown,
        },
    };
}
