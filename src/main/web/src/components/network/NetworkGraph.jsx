import { useEffect, useRef, useState } from "preact/hooks";
import { t } from "../../language.js";
import { go } from "../../navigation.js";
import { dyad } from "../../routes.js";
import { onTheme } from "../../theme.js";
import { Waiting } from "../Answer.jsx";

/** The picture of a network; what it shows stands in words in the list beside it. */
export function NetworkGraph({ nodes, pairs, selected, onSelect }) {
  const host = useRef();
  const picture = useRef(null);
  const [ready, setReady] = useState(false);
  const [fault, setFault] = useState(false);

  useEffect(() => {
    let gone = false;
    let quiet = null;
    import("./picture.js").then(({ openPicture }) => {
      if (gone) return;
      try {
        picture.current = openPicture(host.current, { onNode: onSelect, onPair: ({ a, b }) => go(dyad(a, b)) });
      } catch {
        setFault(true);
        return;
      }
      quiet = onTheme(() => picture.current.recolor());
      setReady(true);
    });
    return () => {
      gone = true;
      quiet?.();
      picture.current?.close();
    };
  }, []);
  useEffect(() => {
    if (ready) picture.current.show(nodes, pairs);
  }, [ready, nodes, JSON.stringify(pairs)]);
  useEffect(() => {
    if (ready) picture.current.select(selected);
  }, [ready, selected]);

  const pressed = (press) => {
    const moves = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
    if (press.key === "Escape") onSelect(null);
    else if (!ready) return;
    else if (press.key in moves) picture.current.move(...moves[press.key]);
    else if (press.key === "+" || press.key === "=") picture.current.zoom(1.4);
    else if (press.key === "-") picture.current.zoom(1 / 1.4);
    else if (press.key === "0") picture.current.whole();
    else return;
    press.preventDefault();
  };
  if (fault) return <p class="nothing">{t("network.noPicture")}</p>;
  return (
    <div class="network-picture">
      {!ready && <Waiting />}
      <div ref={host} class="network-canvas" tabIndex={0} role="img" aria-label={t("network.picture")} onKeyDown={pressed} data-test="picture" />
      <div class="network-buttons">
        <button type="button" aria-label={t("network.closer")} onClick={() => picture.current?.zoom(1.4)}>
          +
        </button>
        <button type="button" aria-label={t("network.farther")} onClick={() => picture.current?.zoom(1 / 1.4)}>
          −
        </button>
        <button type="button" aria-label={t("network.whole")} onClick={() => picture.current?.whole()}>
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
