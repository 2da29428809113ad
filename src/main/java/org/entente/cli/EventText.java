package org.entente.cli;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.merge.Event;
import org.entente.model.InputProblem;
import org.entente.model.When;
import org.entente.query.Filter;
import org.entente.query.Labels;
import org.entente.query.Phrases;
import org.entente.query.ReportRow;
import org.entente.query.ReportRows;
import org.entente.query.TextTable;
import org.entente.rdf.Vocabulary;
import org.entente.store.Merging;
import org.jspecify.annotations.Nullable;

/** An event in words: what is told of it, by whom, and why the reports of it were joined. */
final class EventText {

    /** Of the {@link Phrases}. */
    static final String SUBJECT = "event";

    private final DatasetGraph data;
    private final ReportRows reports;
    private final Labels labels;
    private final Phrases phrases;
    private final StringBuilder text = new StringBuilder();

    private EventText(DatasetGraph data, ReportRows reports, Labels labels, Phrases phrases) {
        this.data = data;
        this.reports = reports;
        this.labels = labels;
        this.phrases = phrases;
    }

    /**
     * The event of that name, such as {@code event-0a1b2c}, with or without a prefix or the whole IRI.
     *
     * @param labels what actors, relations and modalities are called
     * @param phrases those of {@link #SUBJECT}
     * @throws InputProblem when the store has no such event
     */
    static String of(
            String name, DatasetGraph data, ReportRows reports, Merging merging, Labels labels, Phrases phrases) {
        var local = name.strip().substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')) + 1);
        var event = merging.event(data, node(local));
        if (event == null) {
            throw new InputProblem(
                    "explain --event " + name,
                    "no such event is in the store",
                    "ask for one with: SELECT ?e { ?e a dip:Event }");
        }
        return new EventText(data, reports, labels, phrases).written(event);
    }

    private static Node node(String local) {
        return NodeFactory.createURI(Vocabulary.ID + local);
    }

    private String written(Event event) {
        line("%s: %s %s %s, %s%s%s"
                .formatted(
                        event.id(),
                        label(code(event.source())),
                        label(event.relation()),
                        label(code(event.target())),
                        label(event.modality().text()),
                        told(event.when()),
                        event.place() == null ? "" : ", " + event.place()));
        line("  "
                + phrases.of(
                        "told",
                        phrases.count("reports", event.joins().size()),
                        phrases.count("sources", event.sources()),
                        event.support(),
                        event.claims(),
                        event.denials(),
                        event.confidence()));
        for (var join : event.joins()) {
            var id = join.told().id();
            var with = join.with();
            line("  " + (with == null ? id : phrases.of("joined", id, with)) + ": "
                    + phrases.of("reason." + join.reason().name()));
            var row = row(join.told().id());
            if (row != null) {
                report(row);
            }
        }
        return text.toString();
    }

    private void report(ReportRow row) {
        var claimant = row.claimedBy();
        var claimed = claimant == null ? "" : ", " + phrases.of("says", label(claimant));
        line("    %s %s %s, %s%s%s%s"
                .formatted(
                        label(row.source().actor()),
                        label(row.relation().name()),
                        label(row.target().actor()),
                        label(row.modality().text()),
                        claimed,
                        told(row.when()),
                        row.place() == null ? "" : ", " + row.place()));
        line("    " + TextTable.shown(row.words().quote()).strip());
        var from = row.article();
        var published = from.published();
        line("    [%s%s, %s]"
                .formatted(
                        from.id(),
                        from.publisher() == null ? "" : ", " + from.publisher(),
                        published == null ? phrases.of("unpublished") : phrases.of("published", published)));
    }

    private String label(String name) {
        return TextTable.shown(labels.of(name));
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

    private String told(When when) {
        if (when.date() != null) {
            return ", " + when.date();
        }
        var latest = when.latest();
        return latest == null ? "" : ", " + phrases.of("bound", latest);
    }

    private static String code(String actor) {
        return actor.substring(actor.indexOf('-') + 1);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
