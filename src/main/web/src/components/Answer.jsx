import { t } from "../language.js";
import { Heading } from "./Heading.jsx";

const LASTING = [400, 404];
const KNOWN = { 0: "failure.unreachable", 400: "failure.refused", 404: "failure.missing", 503: "failure.busy" };

const wordsFor = ({ status }) => KNOWN[status] ?? (status === undefined ? "failure.ours" : "failure.other");

/** Shows what an answer holds, or says in words that it is on its way, or why it does not come. */
export function Answer({ answer: { data, failure, loading, again }, children }) {
    if (failure) return <Failed failure={failure} again={again} />;
    if (!data) return <Waiting />;
    return (
        <div class="answer" aria-busy={loading}>
            {children(data)}
        </div>
    );
}

export function Waiting() {
    return (
        <p class="waiting" role="status" data-test="waiting">
            {t("waiting")}
        </p>
    );
}

export function Failed({ failure, again, heading: Title = Heading }) {
    return (
        <div class="failed" role="alert" data-test="failed">
            <Title>{t(wordsFor(failure))}</Title>
            {failure.message && <p dir="auto">{failure.message}</p>}
            {!LASTING.includes(failure.status) && again && (
                <button type="button" onClick={again} data-test="again">
                    {t("again")}
                </button>
            )}
        </div>
    );
}

export function Nothing({ children }) {
    return (
        <p class="nothing" data-test="nothing">
            {children}
        </p>
    );
}
