import { useEffect, useRef } from "preact/hooks";
import { t } from "../../language.js";
import { go } from "../../navigation.js";
import { dyad } from "../../routes.js";
import { onTheme } from "../../theme.js";
import { openPicture } from "./picture.js";

const CLOSER = 1.4;
const MOVES = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** The picture of a network; what it shows stands in words in the list beside it. */
export function NetworkGraph({ nodes, pairs, selected, onSelect }) {
    const canvas = useRef();
    const picture = useRef(null);

    useEffect(() => {
        picture.current = openPicture(canvas.current, { onNode: onSelect, onPair: ({ a, b }) => go(dyad(a, b)) });
        const quiet = onTheme(picture.current.recolor);
        return () => {
            quiet();
            picture.current.close();
        };
    }, []);
    useEffect(() => picture.current.show(nodes, pairs), [nodes]);
    useEffect(() => picture.current.select(selected), [nodes, selected]);

    const zoom = (by) => () => picture.current.zoom(by);
    const whole = () => picture.current.whole();
    const pressed = (press) => {
        if (press.key === "Escape") onSelect(null);
        else if (press.key in MOVES) picture.current.move(...MOVES[press.key]);
        else if (press.key === "+" || press.key === "=") zoom(CLOSER)();
        else if (press.key === "-") zoom(1 / CLOSER)();
        else if (press.key === "0") whole();
        else return;
        press.preventDefault();
    };
    return (
        <div class="network-picture">
            <canvas
                ref={canvas}
                tabIndex={0}
                role="img"
                aria-label={t("network.picture")}
                onKeyDown={pressed}
                data-test="picture"
            />
            <div class="network-buttons">
                <button type="button" aria-label={t("network.closer")} onClick={zoom(CLOSER)}>
                    +
                </button>
                <button type="button" aria-label={t("network.farther")} onClick={zoom(1 / CLOSER)}>
                    −
                </button>
                <button type="button" aria-label={t("network.whole")} onClick={whole}>
                    ⤢
                </button>
            </div>
            <ul class="legend">
                <li class="cooperation">{t("network.cooperation")}</li>
                <li class="conflict">{t("network.conflict")}</li>
                <li class="flat">{t("network.flat")}</li>
            </ul>
        </div>
    );
}
