import { number, score, t } from "../language.js";

const share = (value, most) => ({ width: `${most ? (100 * Math.abs(value)) / most : 0}%` });

/** A count as a bar. */
export function CountBar({ value, most }) {
    return (
        <span class="bar-row">
            <span class="bar-figure">{number(value)}</span>
            <span class="bar-track" aria-hidden="true">
                <span class="bar-fill" style={share(value, most)} />
            </span>
        </span>
    );
}

/** Conflict to the left, cooperation to the right of a middle line. */
export function BalanceBar({ cooperation, conflict, most }) {
    return (
        <span
            class="balance"
            title={t("balance.title", { cooperation: score(cooperation), conflict: score(conflict) })}
        >
            <span class="unseen">
                {t("balance.title", { cooperation: score(cooperation), conflict: score(conflict) })}
            </span>
            <span class="balance-half" aria-hidden="true">
                <span class="conflict" style={share(conflict, most)} />
            </span>
            <span class="balance-half" aria-hidden="true">
                <span class="cooperation" style={share(cooperation, most)} />
            </span>
        </span>
    );
}
