package org.entente.bench;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.entente.actors.Gazetteer;
import org.entente.query.Answers;
import org.entente.query.Labels;
import org.entente.query.Queries;
import org.entente.query.Terms;
import org.entente.rdf.Iris;
import org.entente.rdf.Vocabulary;

/** Times every query that comes with the program. */
final class QueriesBench {

    /** The query and its parameters; {@code A B} are the busiest pair, {@code C D} share about 50 events. */
    private static final List<String> ASKED =
            """
            months a=A b=B
            pair-summary a=A b=B
            who-acts-on-whom a=A b=B
            third-parties a=A b=B
            escalation a=A b=B
            before-and-after a=A b=B day=2015-01-01
            relations-of-a-pair a=A b=B limit=100
            relations-of-a-pair a=A b=B limit=100 modality=negated from=2012-05-01
            relations-of-a-pair a=C b=D
            languages-of-a-pair a=A b=B
            languages-of-a-pair a=C b=D
            evidence source=A relation=consultedWith target=B limit=100
            ever source=A family=ASSAULT target=B
            event event=EVENT
            provenance report=REPORT
            provenance-of-a-graph graph=GRAPH
            article-graph article=ARTICLE
            partners actor=A
            partners actor=A from=2015-01-01 to=2015-12-31
            partners actor=A family=SANCTION
            partners actor=C family=SANCTION
            years actor=A
            years actor=A family=SANCTION
            actor-profile actor=A
            lone-sources actor=C family=SANCTION
            lone-sources actor=A
            under-an-office-holder person=PERSON
            visits-of-a-person person=NAME
            bloc-relations organization=ASEAN
            claims claimant=A limit=100
            network actor=A
            articles publisher=Paper_1 month=2015-05
            articles month=2015-05
            network-of-a-year year=2015
            on-a-day day=2015-05-05
            busiest-pairs
            busiest-pairs from=2015-01-01 to=2015-12-31
            who-met-whom
            first-and-last family=cooperativeRelation
            first-and-last family=SANCTION
            silent-pairs since=2020-01-01
            relations
            sanctions
            mediators
            contested
            plans
            places
            family
            claims
            sources
            rules
            network family=SANCTION
            """
                    .lines()
                    .toList();

    private final DatasetGraph data;

    QueriesBench(DatasetGraph data) {
        this.data = data;
    }

    void run(String one, String other, String third, String fourth, String event, List<String> names) {
        var left = new TreeSet<>(Queries.names());
        ASKED.forEach(line -> left.remove(line.split(" ")[0]));
        if (!left.isEmpty()) {
            throw new IllegalStateException("not timed: " + left);
        }
        var report = data.find(Vocabulary.EVENTS_GRAPH, Node.ANY, Vocabulary.REPORTS, Iris.named(event))
                .next()
                .getSubject();
        var origin =
                data.find(Node.ANY, report, Vocabulary.DERIVED_FROM, Node.ANY).next();
        var identity = data.find(origin.getGraph(), origin.getObject(), Vocabulary.IDENTITY, Node.ANY)
                .next()
                .getObject()
                .getLiteralLexicalForm();
        var values = Map.of(
                "A", one,
                "B", other,
                "C", third,
                "D", fourth,
                "EVENT", event,
                "REPORT", Iris.local(report),
                "GRAPH", Iris.local(origin.getGraph()),
                "ARTICLE", identity,
                "NAME", "Joko Kim",
                "PERSON", "Vladimir Putin");
        for (var line : ASKED) {
            if (names.isEmpty() || names.contains(line.split(" ")[0])) {
                query(line, values);
            }
        }
    }

    private void query(String line, Map<String, String> values) {
        var words = line.split(" ");
        var query = Queries.get(words[0]);
        Map<String, String> given = new LinkedHashMap<>();
        Arrays.stream(words).skip(1).map(word -> word.split("=")).forEach(pair -> {
            var isKnown = query.parameters().stream()
                    .anyMatch(parameter -> parameter.name().equals(pair[0]));
            if (isKnown) {
                given.put(pair[0], values.getOrDefault(pair[1], pair[1].replace('_', ' ')));
            }
        });
        var gazetteer = Gazetteer.bundled();
        var terms = new Terms(code -> gazetteer.find(code, null), GeneratedFacts.RELATIONS);
        var bound = query.bound(given, terms);
        var format = bound.isConstructType() ? "nt" : "csv";
        var rows = new long[1];
        ReadingBench.time(
                words[0] + " " + given,
                () -> {
                    var out = new ByteArrayOutputStream();
                    new Answers(asked -> QueryExec.dataset(data).query(asked).build(), Labels.NONE)
                            .write(bound, format, out);
                    rows[0] = out.toString(StandardCharsets.UTF_8).lines().count();
                },
                rows);
    }
}
