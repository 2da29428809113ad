package org.entente.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.entente.curate.Correction;
import org.entente.model.InputProblem;
import org.entente.model.Modality;
import org.entente.model.When;
import org.entente.query.ReportRow;
import org.entente.rdf.Iris;
import org.jspecify.annotations.Nullable;

/** Reads what a report is to say in place of what was read, and finds what cannot be. */
final class Corrections {

    private static final Set<String> VALUES = Set.of("relation", "source", "target", "modality", "date");

    private final String where;
    private final Workshop workshop;

    /**
     * @param where for messages
     */
    Corrections(String where, Workshop workshop) {
        this.where = where;
        this.workshop = workshop;
    }

    /**
     * The correction of the report.
     *
     * @throws InputProblem when the report cannot say that
     */
    Correction of(ReportRow row, Map<String, String> values) {
        for (var name : values.keySet()) {
            if (!VALUES.contains(name)) {
                throw new InputProblem(
                        where,
                        "a report has no '" + name + "' to be replaced",
                        Names.like(name, VALUES) + "use " + String.join(", ", new TreeSet<>(VALUES)));
            }
        }
        var correction = new Correction(
                relation(values.get("relation")),
                actor(values.get("source")),
                actor(values.get("target")),
                modality(values.get("modality")),
                date(values.get("date")));
        if (correction.isEmpty()) {
            throw new InputProblem(
                    where, "replace without anything new", "give a relation, source, target, modality or date");
        }
        check(row, correction);
        return correction;
    }

    private void check(ReportRow row, Correction correction) {
        var relation = workshop.relations()
                .find(Objects.requireNonNullElse(
                        correction.relation(), row.relation().name()))
                .orElse(row.relation());
        if (row.relation().symmetric()
                && !relation.symmetric()
                && (correction.source() == null || correction.target() == null)) {
            throw new InputProblem(
                    where,
                    row.relation().name() + " has no direction, " + relation.name() + " has one",
                    "give source and target as well");
        }
        if (code(correction.source(), row.source().actor())
                .equals(code(correction.target(), row.target().actor()))) {
            throw new InputProblem(where, "source and target would be the same", "give two actors");
        }
        var date = correction.date();
        var published = row.article().published();
        var modality = Objects.requireNonNullElse(correction.modality(), row.modality());
        if (date != null && published != null && modality == Modality.ACTUAL && isAfter(date, published)) {
            throw new InputProblem(
                    where, date + " is after the article was published", "give an earlier date, or modality=planned");
        }
    }

    private static boolean isAfter(String date, LocalDate published) {
        var first = When.stated(date).earliest();
        return first != null && first.isAfter(published);
    }

    private static String code(@Nullable String actor, String otherwise) {
        return actor == null ? otherwise : Iris.code(actor);
    }

    private @Nullable String relation(@Nullable String name) {
        var relations = workshop.relations();
        if (name != null && relations.find(name).isEmpty()) {
            throw new InputProblem(
                    where,
                    "no relation '" + name + "'",
                    Names.like(name, relations.byName().keySet()) + "see ontology/relations.tsv");
        }
        return name;
    }

    private @Nullable String actor(@Nullable String name) {
        return name == null
                ? null
                : workshop.gazetteer()
                        .find(name, null)
                        .orElseThrow(() -> new InputProblem(
                                where, "no actor is called '" + name + "'", "give a code such as KOR, or a name"))
                        .name();
    }

    private @Nullable Modality modality(@Nullable String name) {
        return name == null
                ? null
                : Modality.named(name)
                        .orElseThrow(() -> new InputProblem(
                                where, "no modality '" + name + "'", "use actual, planned, hypothetical or negated"));
    }

    private @Nullable String date(@Nullable String text) {
        try {
            return text == null ? null : When.stated(text).date();
        } catch (DateTimeException e) {
            throw new InputProblem(where, "'" + text + "' is no date", "write it as 2025, 2025-12 or 2025-12-21");
        }
    }
}
