import { named, t } from "../language.js";

/** Says what is not plainly told as a fact: a plan, a supposition, a denial, the claim of a party. */
export function Modality({ of: { modality, support, claims, denials } }) {
    return (
        <>
            {modality !== "actual" && <span class={`tag tag-${modality}`}>{named("modality", modality)}</span>}
            {claims > 0 && support === 0 && <span class="tag tag-claim">{t("claim.only")}</span>}
            {denials > 0 && <span class="tag tag-denied">{t("denials", { n: denials })}</span>}
        </>
    );
}
