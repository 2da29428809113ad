package org.entente.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.curate.Decision;
import org.entente.curate.Decisions;
import org.entente.curate.Sheet;
import org.entente.export.Tsv;
import org.entente.query.DoubtfulEvent;
import org.entente.query.Labels;
import org.entente.query.ReportRow;
import org.entente.query.TextTable;
import org.entente.rdf.Iris;
import org.entente.rdf.Vocabulary;

/**
 * Events to be looked at and decisions that were made, for people or as a {@link Sheet}.
 *
 * @param sheet tab-separated values, with codes in place of labels
 */
record ReviewTables(boolean sheet, Labels labels) {

    private static final List<String> EVENTS =
            List.of(Sheet.ID, "event", "modality", "date", "confidence", "why", "quote");

    private static final List<String> EVENT_SHEET = List.of(
            Sheet.ID,
            "source",
            "relation",
            "target",
            "modality",
            "date",
            "confidence",
            "sources",
            "why",
            "quote",
            "article",
            "reports",
            Sheet.DECISION,
            Sheet.VALUE,
            Sheet.NOTE,
            Sheet.BY,
            Sheet.ON);

    private static final List<String> DECISIONS =
            List.of(Sheet.ID, Sheet.DECISION, Sheet.VALUE, Sheet.BY, Sheet.ON, Sheet.NOTE, "state", "seen");

    String events(List<DoubtfulEvent> events) {
        return sheet
                ? sheet(EVENT_SHEET, events.stream().map(ReviewTables::cells).toList())
                : TextTable.of(EVENTS, events.stream().map(this::line).toList());
    }

    private List<String> line(DoubtfulEvent event) {
        return List.of(
                event.id(),
                labels.of(event.source()) + " " + labels.of(event.relation()) + " " + labels.of(event.target()),
                event.modality().text(),
                Objects.toString(event.date(), ""),
                "%.2f".formatted(event.confidence()),
                String.join("; ", event.doubts()),
                event.reports().get(0).words().quote());
    }

    private static List<String> cells(DoubtfulEvent event) {
        var surest = event.reports().get(0);
        return List.of(
                event.id(),
                event.source(),
                event.relation(),
                event.target(),
                event.modality().text(),
                Objects.toString(event.date(), ""),
                Double.toString(event.confidence()),
                Integer.toString(event.sources()),
                String.join("; ", event.doubts()),
                surest.words().quote(),
                surest.article().id(),
                event.reports().stream().map(ReportRow::id).collect(Collectors.joining(" ")),
                "",
                "",
                "",
                "",
                "");
    }

    String decisions(Decisions decisions, DatasetGraph data) {
        var lines = new ArrayList<List<String>>();
        for (var decision : decisions.all()) {
            var correction = decision.correction();
            var signature = decision.signature();
            lines.add(Arrays.asList(
                    decision.reports().get(0),
                    decision.kind().text(),
                    correction != null
                            ? correction.text()
                            : decision.kind().isLink() ? decision.reports().get(1) : "",
                    Objects.toString(signature.by(), ""),
                    Objects.toString(signature.on(), ""),
                    Objects.toString(signature.note(), ""),
                    isInForce(decision, data) ? "in force" : "without object",
                    decision.seen()));
        }
        return sheet ? sheet(DECISIONS, lines) : TextTable.of(DECISIONS, lines);
    }

    /** Whether the store still has what it is about, in the same words. */
    private static boolean isInForce(Decision decision, DatasetGraph data) {
        return decision.reports().stream().allMatch(report -> {
            var quotes = data.find(Node.ANY, Iris.named(report), Vocabulary.QUOTE, Node.ANY);
            return quotes.hasNext()
                    && (decision.kind().isLink()
                            || decision.isAbout(
                                    report, quotes.next().getObject().getLiteralLexicalForm()));
        });
    }

    private static String sheet(List<String> names, List<List<String>> lines) {
        var text = new StringBuilder(Tsv.line(names));
        lines.forEach(line -> text.append(Tsv.line(line)));
        return text.toString();
    }
}
