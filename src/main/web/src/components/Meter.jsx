import { number, t } from "../language.js";

/** Confidence as a bar and a figure. */
export function Meter({ value }) {
    const percent = Math.round(100 * value);
    return (
        <span class="meter" title={t("confidence.title", { percent })}>
            <span class="unseen">{t("confidence")} </span>
            <span class="meter-bar" aria-hidden="true">
                <span style={{ width: `${percent}%` }} />
            </span>
            {number(percent)} %
        </span>
    );
}
