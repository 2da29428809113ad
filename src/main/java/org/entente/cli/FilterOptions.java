package org.entente.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.entente.actors.Gazetteer;
import org.entente.model.Families;
import org.entente.model.InputProblem;
import org.entente.model.Modality;
import org.entente.model.Relations;
import org.entente.query.Filter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which events or reports are wanted. */
final class FilterOptions {

    @Option(names = "--actor", paramLabel = "A", description = "Only what this actor takes part in: a code or a name.")
    private @Nullable String actor;

    @Option(names = "--with", paramLabel = "B", description = "Only what this actor takes part in as well.")
    private @Nullable String with;

    @Option(names = "--relation", paramLabel = "R", description = "Only this relation.")
    private @Nullable String relation;

    @Option(
            names = "--family",
            paramLabel = "F",
            description = "Only this kind: a relation and those that specialize it, a PLOVER type such as SANCTION,"
                    + " cooperativeRelation or conflictRelation.")
    private @Nullable String family;

    @Option(names = "--from", paramLabel = "D", description = "Only what may have been on this day or later.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "D", description = "Only what may have been on this day or earlier.")
    private @Nullable String to;

    @Option(names = "--modality", paramLabel = "M", description = "actual, planned, hypothetical or negated.")
    private @Nullable String modality;

    @Mixin
    private ConfidenceOption confidence = new ConfidenceOption();

    @Option(names = "--language", paramLabel = "L", description = "Only what an article in this language tells.")
    private @Nullable String language;

    @Option(names = "--publisher", paramLabel = "P", description = "Only what an article of this publisher tells.")
    private @Nullable String publisher;

    /** The filter that the options ask for. */
    Filter filter(Gazetteer gazetteer, Relations relations) {
        return new Filter(
                actor == null ? null : Names.code(gazetteer, "--actor", actor),
                with == null ? null : Names.code(gazetteer, "--with", with),
                relation(relations),
                family(new Families(relations)),
                day("--from", from),
                day("--to", to),
                checkedModality(),
                confidence.least(),
                language,
                publisher);
    }

    private @Nullable String relation(Relations relations) {
        if (relation != null && relations.find(relation).isEmpty()) {
            throw new InputProblem(
                    "--relation " + relation,
                    "no such relation",
                    Names.like(relation, relations.byName().keySet()) + "see ontology/relations.tsv");
        }
        return relation;
    }

    private @Nullable String family(Families families) {
        if (family != null && !families.names().contains(family)) {
            throw new InputProblem(
                    "--family " + family,
                    "no such family of relations",
                    Names.like(family, families.names())
                            + "use a relation, a PLOVER type such as SANCTION, cooperativeRelation or conflictRelation");
        }
        return family;
    }

    private static @Nullable LocalDate day(String option, @Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new InputProblem(option + " " + text, "is no date", "write it as 2025-12-21");
        }
    }

    private @Nullable String checkedModality() {
        for (var known : Modality.values()) {
            if (modality == null || known.text().equals(modality)) {
                return modality;
            }
        }
        throw new InputProblem(
                "--modality " + modality, "no such modality", "use actual, planned, hypothetical or negated");
    }
}
