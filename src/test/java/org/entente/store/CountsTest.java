package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of the numbers of events is what a query over the events themselves counts. */
final class CountsTest {

    /** Days that stand in the recount for those of ties without an actual event. */
    private static final List<String> NONE = List.of("9999-12-31", "0001-01-01");

    /** Of a node that counts, by the pattern that joins it with its events. */
    private static final String RECOUNT =
            """
            PREFIX dip: <https://w3id.org/entente/ontology#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            SELECT ?node (COUNT(?event) AS ?events) (SUM(?isActual) AS ?actual) (SUM(?isUndated) AS ?undated)
              (SUM(?isUp) AS ?cooperative) (SUM(?isDown) AS ?conflictual)
              (ROUND(SUM(?up) * 10) AS ?cooperation) (ROUND(SUM(?down) * 10) AS ?conflict)
              (MIN(?begins) AS ?first) (MAX(?ends) AS ?last)
            FROM <https://w3id.org/entente/graph/events>
            {
              ?event a dip:Event ; dip:modality ?modality .
              %s
              OPTIONAL { ?event dip:goldstein ?score }
              OPTIONAL { ?event dip:earliest ?earliest }
              OPTIONAL { ?event dip:latest ?latest }
              OPTIONAL { ?event dip:date ?date }
              BIND (IF(?modality = dip:actual, 1, 0) AS ?isActual)
              BIND (IF(BOUND(?date) || BOUND(?earliest), 0, 1) AS ?isUndated)
              BIND (IF(?isActual = 1, COALESCE(?score, 0e0), 0e0) AS ?counted)
              BIND (IF(?counted > 0, 1, 0) AS ?isUp)
              BIND (IF(?counted < 0, 1, 0) AS ?isDown)
              BIND (IF(?counted > 0, ?counted, 0e0) AS ?up)
              BIND (IF(?counted < 0, ?counted, 0e0) AS ?down)
              BIND (IF(?isActual = 1, COALESCE(?earliest, ?latest), "9999-12-31"^^xsd:date) AS ?begins)
              BIND (IF(?isActual = 1, COALESCE(?latest, ?earliest), "0001-01-01"^^xsd:date) AS ?ends)
            }
            GROUP BY ?node
            """;

    private static final String KEPT =
            """
            PREFIX dip: <https://w3id.org/entente/ontology#>
            SELECT ?node ?events ?actual ?undated ?cooperative ?conflictual
              (ROUND(?plus * 10) AS ?cooperation) (ROUND(?minus * 10) AS ?conflict) ?first ?last
            FROM <https://w3id.org/entente/graph/events>
            {
              ?node a %s ; dip:eventCount ?events ; dip:actualCount ?actual ; dip:undatedCount ?undated ;
                dip:cooperativeCount ?cooperative ; dip:conflictualCount ?conflictual ;
                dip:cooperation ?plus ; dip:conflict ?minus .
              OPTIONAL { ?node a dip:Tie ; dip:firstDay ?first ; dip:lastDay ?last }
            }
            """;

    private static final String OF_PAIR_YEARS =
            """
            ?event dip:dyad ?pair . ?node a dip:PairYear ; dip:yearOf ?pair ; dip:beginsOn ?start ; dip:endsOn ?end .
            ?event dip:latest ?to . OPTIONAL { ?event dip:earliest ?from }
            FILTER (YEAR(COALESCE(?from, ?to)) = YEAR(?start) && YEAR(?to) = YEAR(?end))
            """;

    private static TreeSet<String> rows(DatasetGraph data, String query, boolean days) {
        var found = new TreeSet<String>();
        try (var execution = QueryExec.dataset(data).query(query).build()) {
            var rows = execution.select();
            while (rows.hasNext()) {
                var row = rows.next();
                var line = new StringBuilder();
                rows.getResultVars().forEach(variable -> {
                    var isDay = List.of("first", "last").contains(variable.getVarName());
                    if (row.contains(variable) && (days || !isDay)) {
                        line.append(' ').append(text(row.get(variable)));
                    }
                });
                found.add(line.toString().strip());
            }
        }
        return found;
    }

    private static String text(Node node) {
        if (!node.isLiteral()) {
            return node.getURI();
        }
        return node.getLiteralValue() instanceof Number number
                ? Long.toString(number.longValue())
                : NONE.contains(node.getLiteralLexicalForm()) ? "" : node.getLiteralLexicalForm();
    }

    private static void compare(DatasetGraph data, String type, String pattern) {
        var days = type.equals("dip:Tie");
        assertThat(rows(data, KEPT.formatted(type), days))
                .as(type)
                .isEqualTo(rows(data, RECOUNT.formatted(pattern), days));
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 12, 13, 14})
    void keptCountsAreThoseOfARecountAfterAnyAdditionsReplacementsAndRemovals(int seed) {
        var random = new Random(seed);
        var news = new MergingTest.News(seed, 60);
        var data = DatasetGraphFactory.create();
        var present = new LinkedHashMap<Node, Entry>();
        for (var step = 0; step < 80; step++) {
            var gone = new ArrayList<Node>();
            var graphs = List.copyOf(present.keySet());
            for (var i = 0; !graphs.isEmpty() && i < random.nextInt(4) - 1; i++) {
                gone.add(graphs.get((random.nextInt(graphs.size()) + i) % graphs.size()));
            }
            var added = new ArrayList<Quad>();
            for (var i = 0; i < random.nextInt(3); i++) {
                var entry = news.next();
                added.addAll(entry.quads());
                present.put(MergingTest.graph(entry.article()), entry);
            }
            var change = MergingTest.MERGING.change(
                    data, added, gone.stream().distinct().toList());
            gone.forEach(present::remove);
            gone.forEach(data::removeGraph);
            added.forEach(data::add);
            MergingTest.apply(data, change);
            if (step % 10 == 9) {
                compare(data, "dip:BilateralRelation", "?event dip:dyad ?node");
                compare(data, "dip:PairPeriod", "?event dip:period ?node");
                compare(data, "dip:PairYear", OF_PAIR_YEARS);
                compare(data, "dip:PairYear", "?event dip:period/dip:inYear ?node");
                compare(data, "dip:Tie", "?event dip:tie ?node");
                compare(data, "dip:ModalityCount", "?node a dip:ModalityCount ; dip:modality ?modality");
                for (var recount : Recount.values()) {
                    assertThat(rows(data, recount.kept(), true))
                            .as(recount.name())
                            .isEqualTo(rows(data, recount.recounted(), true));
                }
                compare(data, "dip:CalendarPeriod", "?event dip:period/dip:calendar ?node");
                compare(
                        data,
                        "dip:RelationPeriod",
                        "?event dip:period/dip:calendar ?calendar ; dip:relation ?relation ."
                                + " ?node a dip:RelationPeriod ; dip:calendar ?calendar ; dip:relation ?relation");
            }
        }
        assertThat(rows(data, KEPT.formatted("dip:Tie"), true)).hasSizeGreaterThan(5);
        for (var recount : Recount.values()) {
            assertThat(rows(data, recount.kept(), true)).as(recount.name()).hasSizeGreaterThan(1);
        }
    }
}
