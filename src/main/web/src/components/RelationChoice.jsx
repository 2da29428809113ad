import { named, t } from "../language.js";

/** One list of relations under their families; choosing a family takes all of its relations. */
export function RelationChoice({ family, relation, relations, onChange }) {
    const families = new Map();
    for (const one of relations) families.set(one.family, [...(families.get(one.family) ?? []), one]);
    if (family && !families.has(family)) families.set(family, []);
    const known = relations.some(({ name }) => name === relation);
    const chosen = relation ? `relation ${relation}` : family ? `family ${family}` : "";
    const choose = ({ target: { value } }) => {
        const [kind, name] = value.split(" ");
        onChange({ family: kind === "family" ? name : "", relation: kind === "relation" ? name : "" });
    };
    const counted = ({ label, events }) => (events === undefined ? label : `${label} (${events})`);
    return (
        <label>
            {t("filters.relation")}
            <select value={chosen} onChange={choose} data-test="relation">
                <option value="">{t("filters.any")}</option>
                {relation && !known && <option value={chosen}>{relation}</option>}
                {[...families].map(([name, members]) => (
                    <optgroup label={named("family", name)}>
                        <option value={`family ${name}`}>
                            {t("filters.wholeFamily", { family: named("family", name) })}
                        </option>
                        {members.map((one) => (
                            <option value={`relation ${one.name}`}>{counted(one)}</option>
                        ))}
                    </optgroup>
                ))}
            </select>
        </label>
    );
}
