package org.entente.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.entente.curate.Decision;
import org.entente.curate.Decision.Kind;
import org.entente.curate.Decisions;
import org.entente.curate.Request;
import org.entente.merge.Merger;
import org.entente.merge.Told;
import org.entente.model.InputProblem;
import org.entente.query.Filter;
import org.entente.query.ReportRow;
import org.entente.query.ReportRows;
import org.entente.rdf.Iris;
import org.entente.rdf.ReviewReader;
import org.entente.rdf.ReviewWriter;
import org.entente.rdf.Reviewed;
import org.entente.rdf.ToldReader;
import org.entente.rdf.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Makes decisions of what somebody asks for, one after the other, and finds what speaks against them. */
final class Reviewer {

    private final DatasetGraph data;
    private final Workshop workshop;
    private final Merger merger;
    private final Reviewed reviewed;
    private final Decisions before;
    private Decisions decisions;

    Reviewer(DatasetGraph data, Workshop workshop) {
        this.data = data;
        this.workshop = workshop;
        merger = new Merger(workshop.kinship(), String::equals);
        reviewed = new Reviewed(workshop.relations());
        before = ReviewReader.decisions(data);
        decisions = before;
    }

    /** The decisions that are new, or are other than before. */
    List<Decision> made() {
        return decisions.all().stream()
                .filter(decision -> !before.on(decision.reports()).equals(Optional.of(decision)))
                .toList();
    }

    List<Decision> takenBack() {
        return before.all().stream()
                .filter(decision -> decisions.on(decision.reports()).isEmpty())
                .toList();
    }

    /** What is to be written for these, by the IRI of each review. */
    Map<Node, List<Quad>> reviews() {
        var reviews = new LinkedHashMap<Node, List<Quad>>();
        takenBack().forEach(decision -> reviews.put(Iris.review(decision.key()), List.of()));
        made().forEach(decision -> reviews.put(Iris.review(decision.key()), ReviewWriter.quads(decision)));
        return reviews;
    }

    /**
     * Decides what is asked for.
     *
     * @throws InputProblem when it cannot be; nothing of it is decided then
     */
    void take(String where, Request request) {
        if (request.what().equals(Request.UNDO)) {
            undo(where, request);
            return;
        }
        var kind = Kind.named(request.what())
                .orElseThrow(() -> new InputProblem(
                        where,
                        "'" + request.what() + "' is no decision",
                        Names.like(request.what(), kinds()) + "use " + String.join(", ", kinds())));
        if (kind.isLink()) {
            link(where, kind, request);
        } else {
            decide(where, kind, request);
        }
    }

    private static List<String> kinds() {
        return Stream.concat(Arrays.stream(Kind.values()).map(Kind::text), Stream.of(Request.UNDO))
                .toList();
    }

    private void decide(String where, Kind kind, Request request) {
        var made = new ArrayList<Decision>();
        for (var id : request.ids()) {
            for (var report : reports(where, id)) {
                var row = read(report);
                made.add(new Decision(
                        kind,
                        List.of(report),
                        Decision.evidence(report, row.words().quote()),
                        kind == Kind.REPLACE ? new Corrections(where, workshop).of(row, request.values()) : null,
                        seen(row),
                        event(id),
                        request.signature()));
            }
        }
        made.forEach(decision -> decisions = decisions.with(decision));
    }

    private void link(String where, Kind kind, Request request) {
        if (request.ids().size() < 2) {
            throw new InputProblem(where, kind.text() + " needs two ids", "name the other event or report as well");
        }
        var after = decisions;
        var one = request.ids().get(0);
        for (var other : request.ids().subList(1, request.ids().size())) {
            var reports = List.of(first(where, one), first(where, other));
            checkLink(where, kind, one, other, reports);
            var seen = reports.stream().sorted().map(report -> seen(read(report)));
            var link = new Decision(
                    kind,
                    reports,
                    null,
                    null,
                    seen.collect(Collectors.joining(" / ")),
                    event(one),
                    request.signature());
            if (after.contradict(link)) {
                throw new InputProblem(
                        where,
                        "other decisions say the opposite of " + one + " and " + other,
                        "see review --decisions, and take back (undo) those that are wrong");
            }
            after = after.with(link);
        }
        decisions = after;
    }

    private void checkLink(String where, Kind kind, String one, String other, List<String> reports) {
        if (reports.get(0).equals(reports.get(1))) {
            throw new InputProblem(where, one + " and " + other + " are one report", "name two");
        }
        var keys = reports.stream().map(report -> told(where, report)).map(merger::key);
        if (kind == Kind.SAME && keys.distinct().count() > 1) {
            throw new InputProblem(
                    where,
                    one + " and " + other + " are not of the same actors and family of relations",
                    "correct the one that is wrong first, with replace");
        }
    }

    /** The least report of an event gives it its name, and stands for it. */
    private String first(String where, String id) {
        return reports(where, id).iterator().next();
    }

    private void undo(String where, Request request) {
        var reports = request.ids().stream().map(id -> reports(where, id)).toList();
        if (reports.size() > 2) {
            throw new InputProblem(where, "more than two ids", "take back one decision at a time");
        }
        var keys = reports.size() == 2
                ? List.of(List.of(
                        first(where, request.ids().get(0)),
                        first(where, request.ids().get(1))))
                : reports.get(0).stream().map(List::of).toList();
        var standing =
                keys.stream().filter(key -> decisions.on(key).isPresent()).toList();
        if (standing.isEmpty()) {
            throw new InputProblem(
                    where, "nothing is decided of " + String.join(" and ", request.ids()), "see review --decisions");
        }
        standing.forEach(key -> decisions = decisions.without(key));
    }

    private static @Nullable String event(String id) {
        var local = local(id);
        return local.startsWith("event-") ? local : null;
    }

    private static String local(String id) {
        return id.strip().substring(Math.max(id.lastIndexOf('/'), id.lastIndexOf(':')) + 1);
    }

    /** The report of that id, or those of the event: where it is no more, those that were decided under its name. */
    private Collection<String> reports(String where, String id) {
        var local = local(id);
        var found = new TreeSet<String>();
        if (graph(local) != null
                || decisions.all().stream()
                        .anyMatch(decision -> decision.reports().contains(local))) {
            found.add(local);
        } else {
            data.find(Vocabulary.EVENTS_GRAPH, Node.ANY, Vocabulary.REPORTS, Iris.named(local))
                    .forEachRemaining(quad -> found.add(Iris.local(quad.getSubject())));
        }
        if (found.isEmpty()) {
            decisions.all().stream()
                    .filter(decision -> !decision.kind().isLink() && local.equals(decision.event()))
                    .forEach(decision -> found.addAll(decision.reports()));
        }
        if (found.isEmpty()) {
            throw new InputProblem(
                    where, "neither an event nor a report '" + id + "' is in the store", "see review and explain");
        }
        return found;
    }

    private @Nullable Node graph(String report) {
        var quads = data.find(Node.ANY, Iris.named(report), Vocabulary.DERIVED_FROM, Node.ANY);
        return quads.hasNext() ? quads.next().getGraph() : null;
    }

    /** The graph of the report's article as these decisions have it, alone in a dataset. */
    private DatasetGraph article(String report, Decisions decisions) {
        var article = DatasetGraphFactory.create();
        var graph = graph(report);
        if (graph != null) {
            var quads = new ArrayList<Quad>();
            data.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quads::add);
            reviewed.graph(graph, quads, decisions).forEach(article::add);
        }
        return article;
    }

    /** What the article was found to say, whatever was decided of it. */
    private ReportRow read(String report) {
        return new ReportRows(article(report, Decisions.NONE), workshop.relations())
                .rows(Filter.ALL).stream()
                        .filter(row -> row.id().equals(report))
                        .findFirst()
                        .orElseThrow(() -> new InputProblem(
                                report,
                                "is no more in the store",
                                "see review --decisions for what is without object"));
    }

    private Told told(String where, String report) {
        return new ToldReader(article(report, decisions))
                .told(Iris.named(report))
                .orElseThrow(() -> new InputProblem(
                        where, report + " was rejected, or is no more", "take that back first, with undo"));
    }

    /** What somebody saw who decided: {@code KOR met RUS, actual, 2025-12 [article]}. */
    private static String seen(ReportRow row) {
        return "%s %s %s, %s%s [%s]"
                .formatted(
                        row.source().actor(),
                        row.relation().name(),
                        row.target().actor(),
                        row.modality().text(),
                        row.when().date() == null ? "" : ", " + row.when().date(),
                        row.article().id());
    }
}
