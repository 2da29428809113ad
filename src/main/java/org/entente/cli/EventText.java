package org.entente.cli;

import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.merge.Event;
import org.entente.model.InputProblem;
import org.entente.model.When;
import org.entente.query.Filter;
import org.entente.query.ReportRow;
import org.entente.query.ReportRows;
import org.entente.query.TextTable;
import org.entente.rdf.Vocabulary;
import org.entente.store.Merging;
import org.jspecify.annotations.Nullable;

/** An event in words: what is told of it, by whom, and why the reports of it were joined. */
final class EventText {

    private final DatasetGraph data;
    private final ReportRows reports;
    private final StringBuilder text = new StringBuilder();

    private EventText(DatasetGraph data, ReportRows reports) {
        this.data = data;
        this.reports = reports;
    }

    /**
     * The event of that name, such as {@code event-0a1b2c}, with or without a prefix or the whole IRI.
     *
     * @throws InputProblem when the store has no such event
     */
    static String of(String name, DatasetGraph data, ReportRows reports, Merging merging) {
        var local = name.strip().substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')) + 1);
        var event = merging.event(data, node(local));
        if (event == null) {
            throw new InputProblem(
                    "explain --event " + name,
                    "no such event is in the store",
                    "ask for one with: SELECT ?e { ?e a dip:Event }");
        }
        return new EventText(data, reports).written(event);
    }

    private static Node node(String local) {
        return NodeFactory.createURI(Vocabulary.ID + local);
    }

    private String written(Event event) {
        line("%s: %s %s %s, %s%s%s"
                .formatted(
                        event.id(),
                        code(event.source()),
                        event.relation(),
                        code(event.target()),
                        event.modality().text(),
                        told(event.when()),
                        event.place() == null ? "" : ", " + event.place()));
        line("  %s of %s: told by %d, passed on as a claim by %d, denied by %d; confidence %s"
                .formatted(
                        count(event.joins().size(), "report"),
                        count(event.sources(), "source"),
                        event.support(),
                        event.claims(),
                        event.denials(),
                        event.confidence()));
        for (var join : event.joins()) {
            var with = join.with();
            line("  " + join.told().id() + (with == null ? ": " : " joined " + with + ": ")
                    + join.reason().text());
            var row = row(join.told().id());
            if (row != null) {
                report(row);
            }
        }
        return text.toString();
    }

    private void report(ReportRow row) {
        var claimed = row.claimedBy() == null ? "" : ", says " + row.claimedBy();
        line("    %s %s %s, %s%s%s%s"
                .formatted(
                        row.source().actor(),
                        row.relation().name(),
                        row.target().actor(),
                        row.modality().text(),
                        claimed,
                        told(row.when()),
                        row.place() == null ? "" : ", " + row.place()));
        line("    " + TextTable.shown(row.words().quote()).strip());
        var from = row.article();
        line("    [%s%s, published %s]"
                .formatted(
                        from.id(),
                        from.publisher() == null ? "" : ", " + from.publisher(),
                        Objects.toString(from.published(), "on an unknown day")));
    }

    private @Nullable ReportRow row(String id) {
        var quads = data.find(Node.ANY, node(id), Vocabulary.TYPE, Vocabulary.REPORT);
        if (!quads.hasNext()) {
            return null;
        }
        return reports.in(quads.next().getGraph(), Filter.ALL).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static String told(When when) {
        if (when.date() != null) {
            return ", " + when.date();
        }
        return when.latest() == null ? "" : ", not after " + when.latest();
    }

    private static String count(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private static String code(String actor) {
        return actor.substring(actor.indexOf('-') + 1);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
