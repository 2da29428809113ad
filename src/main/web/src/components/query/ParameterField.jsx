import { named, t } from "../../language.js";

const MODALITIES = ["actual", "planned", "hypothetical", "negated"];
const INPUTS = { date: "date", month: "month", year: "number", integer: "number" };

/** One parameter of a named query, by its type. An actor is named as people name it: the server understands names. */
export function ParameterField({
    parameter: { name, type, optional, default: fallback, description },
    value,
    onChange,
}) {
    const change = (event) => onChange(event.target.value);
    const shared = { value, required: !optional, title: description, "data-test": `parameter-${name}` };
    const free = fallback === undefined || fallback === null || fallback === "any" ? "" : String(fallback);
    return (
        <label>
            <span>
                {name} {!optional && <span class="soft">{t("query.required")}</span>}
            </span>
            {type === "modality" ? (
                <select {...shared} onChange={change}>
                    <option value="">{free ? named("modality", free) : t("filters.any")}</option>
                    {MODALITIES.map((one) => (
                        <option value={one}>{named("modality", one)}</option>
                    ))}
                </select>
            ) : (
                <input
                    {...shared}
                    type={INPUTS[type] ?? "text"}
                    placeholder={free || t(`query.example.${type}`)}
                    onInput={change}
                />
            )}
        </label>
    );
}
