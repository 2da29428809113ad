package org.entente.curate;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Modality;
import org.jspecify.annotations.Nullable;

/**
 * What a report is to say in place of what was read; null stays as it was.
 *
 * @param relation name in the ontology
 * @param source local name of the actor, such as {@code state-KOR}
 * @param target likewise
 * @param date as precise as it is known: {@code 2025}, {@code 2025-12} or {@code 2025-12-21}
 */
public record Correction(
        @Nullable String relation,
        @Nullable String source,
        @Nullable String target,
        @Nullable Modality modality,
        @Nullable String date) {

    public boolean isEmpty() {
        return relation == null && source == null && target == null && modality == null && date == null;
    }

    /** As in a sheet: {@code relation=met; target=RUS}. */
    public String text() {
        List<String> parts = new ArrayList<>();
        add(parts, "relation", relation);
        add(parts, "source", code(source));
        add(parts, "target", code(target));
        add(parts, "modality", modality == null ? null : modality.text());
        add(parts, "date", date);
        return String.join("; ", parts);
    }

    private static @Nullable String code(@Nullable String actor) {
        return actor == null ? null : actor.substring(actor.indexOf('-') + 1);
    }

    private static void add(List<String> parts, String name, @Nullable String value) {
        if (value != null) {
            parts.add(name + "=" + value);
        }
    }
}
