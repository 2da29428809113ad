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

    /** Of the years of ties: actual events with a first day, and those of them that a source tells as a fact. */
    private static final String DATED_RECOUNT =
            """
            PREFIX dip: <https://w3id.org/entente/ontology#>
            SELECT ?node (COUNT(?earliest) AS ?dated) (SUM(IF(BOUND(?earliest) && ?support > 0, 1, 0)) AS ?facts)
            FROM <https://w3id.org/entente/graph/events>
            {
              ?event a dip:Event ; dip:modality dip:actual ; dip:supportCount ?support .
              %s
              OPTIONAL { ?event dip:earliest ?earliest }
            }
            GROUP BY ?node
            """;

    private static final String DATED_KEPT =
            """
            PREFIX dip: <https://w3id.org/entente/ontology#>
            SELECT ?node ?dated (COALESCE(?known, 0) AS ?facts)
            FROM <https://w3id.org/entente/graph/events>
            {
              ?node a dip:TieYear ; dip:actualCount ?actual ; dip:datedCount ?dated .
              OPTIONAL { ?node dip:factCount ?known }
              FILTER (?actual > 0)
            }
            """;

    private static final String REPORTS_RECOUNT =
            """
            PREFIX dip: <https://w3id.org/entente/ontology#>
            SELECT ?node (COUNT(?report) AS ?reports)
            FROM <https://w3id.org/entente/graph/events>
            { ?node a dip:ModalityCount ; dip:modality ?modality . ?event a dip:Event ; dip:modality ?modality .
              ?report dip:reports ?event }
            GROUP BY ?node
            """;

    private static final String REPORTS_KEPT =
            """
            PREFIX dip: <https://w3id.org/entente/ontology#>
            SELECT ?node ?reports
            FROM <https://w3id.org/entente/graph/events>
            { ?node a dip:ModalityCount ; dip:reportCount ?reports }
            """;

    private static final String YEARS_RECOUNT =
            """
            PREFIX dip: <https://w3id.org/entente/ontology#>
            SELECT ?node (COUNT(?event) AS ?events) (SUM(IF(?modality = dip:actual, 1, 0)) AS ?actual)
            FROM <https://w3id.org/entente/graph/events>
            { ?event a dip:Event ; dip:modality ?modality . %s }
            GROUP BY ?node
            """;

    private static final String YEARS_KEPT =
            """
            PREFIX dip: <https://w3id.org/entente/ontology#>
            SELECT ?node ?events ?actual
            FROM <https://w3id.org/entente/graph/events>
            { ?node a dip:TieYear ; dip:eventCount ?events ; dip:actualCount ?actual }
            """;

    private static final String TELLINGS_RECOUNT =
            """
            PREFIX dip: <https://w3id.org/entente/ontology#>
            PREFIX graph: <https://w3id.org/entente/graph/>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX schema: <https://schema.org/>
            SELECT ?tie ?publisher ?language (COUNT(?report) AS ?reports)
            {
              GRAPH graph:events { ?report dip:reports ?event . ?event dip:tie ?tie }
              GRAPH ?article {
                ?report dip:modality dip:actual ; prov:wasDerivedFrom ?of .
                FILTER NOT EXISTS { ?report dip:claimedBy ?claimant }
                ?of schema:inLanguage ?language ; schema:publisher ?publisher .
              }
            }
            GROUP BY ?tie ?publisher ?language
            """;

    private static final String TELLINGS_KEPT =
            """
            PREFIX dip: <https://w3id.org/entente/ontology#>
            PREFIX schema: <https://schema.org/>
            SELECT ?tie ?publisher ?language ?reports
            FROM <https://w3id.org/entente/graph/events>
            { ?node a dip:TieSource ; dip:sourceOf ?tie ; schema:publisher ?publisher ; schema:inLanguage ?language ;
                dip:reportCount ?reports }
            """;

    private static final String SOURCES_RECOUNT =
            """
            PREFIX dip: <https://w3id.org/entente/ontology#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX schema: <https://schema.org/>
            SELECT ?publisher ?language ?month (COUNT(DISTINCT ?article) AS ?articles) (COUNT(?report) AS ?reports)
              (SUM(?isFact) AS ?facts)
            {
              GRAPH ?graph {
                ?article a dip:Article ; schema:inLanguage ?language ; schema:publisher ?publisher ; schema:datePublished ?day .
                OPTIONAL {
                  ?report a dip:Report ; prov:wasDerivedFrom ?article ; dip:modality ?modality .
                  OPTIONAL { ?report dip:claimedBy ?claimant }
                }
                BIND (IF(BOUND(?report) && ?modality = dip:actual && !BOUND(?claimant), 1, 0) AS ?isFact)
                BIND (SUBSTR(STR(?day), 1, 7) AS ?month)
              }
            }
            GROUP BY ?publisher ?language ?month
            """;

    private static final String SOURCES_KEPT =
            """
            PREFIX dip: <https://w3id.org/entente/ontology#>
            PREFIX schema: <https://schema.org/>
            SELECT ?publisher ?language (STR(?published) AS ?month) ?articles ?reports (COALESCE(?told, 0) AS ?facts)
            FROM <https://w3id.org/entente/graph/events>
            {
              ?node a dip:SourcePeriod ; schema:inLanguage ?language ; schema:publisher ?publisher ; dip:monthPublished ?published ;
                dip:articleCount ?articles ; dip:reportCount ?reports .
              OPTIONAL { ?node dip:factCount ?told }
            }
            """;

    private static final String RULES_RECOUNT =
            """
            PREFIX dip: <https://w3id.org/entente/ontology#>
            SELECT ?rule ?relation (COUNT(?report) AS ?reports) (COUNT(DISTINCT ?graph) AS ?articles)
              (ROUND(SUM(?confidence) * 100) AS ?sum)
            { GRAPH ?graph { ?report a dip:Report ; dip:rule ?rule ; dip:relation ?relation ; dip:confidence ?confidence } }
            GROUP BY ?rule ?relation
            """;

    private static final String RULES_KEPT =
            """
            PREFIX dip: <https://w3id.org/entente/ontology#>
            SELECT ?rule ?relation ?reports ?articles (ROUND(?confidences * 100) AS ?sum)
            FROM <https://w3id.org/entente/graph/events>
            {
              ?node a dip:RuleCount ; dip:rule ?rule ; dip:relation ?relation ; dip:reportCount ?reports ;
                dip:articleCount ?articles ; dip:confidenceSum ?confidences .
            }
            """;

    private static final String OF_YEARS =
            """
            ?event dip:tie ?tie . ?node dip:yearOf ?tie ; dip:firstDay ?start ; dip:lastDay ?end .
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
                compare(data, "dip:Tie", "?event dip:tie ?node");
                compare(data, "dip:ModalityCount", "?node a dip:ModalityCount ; dip:modality ?modality");
                assertThat(rows(data, YEARS_KEPT, true)).isEqualTo(rows(data, YEARS_RECOUNT.formatted(OF_YEARS), true));
                assertThat(rows(data, SOURCES_KEPT, true)).isEqualTo(rows(data, SOURCES_RECOUNT, true));
                assertThat(rows(data, TELLINGS_KEPT, true)).isEqualTo(rows(data, TELLINGS_RECOUNT, true));
                assertThat(rows(data, RULES_KEPT, true)).isEqualTo(rows(data, RULES_RECOUNT, true));
                assertThat(rows(data, DATED_KEPT, true)).isEqualTo(rows(data, DATED_RECOUNT.formatted(OF_YEARS), true));
                assertThat(rows(data, REPORTS_KEPT, true)).isEqualTo(rows(data, REPORTS_RECOUNT, true));
                compare(data, "dip:CalendarPeriod", "?event dip:period/dip:calendar ?node");
                compare(
                        data,
                        "dip:RelationPeriod",
                        "?event dip:period/dip:calendar ?calendar ; dip:relation ?relation ."
                                + " ?node a dip:RelationPeriod ; dip:calendar ?calendar ; dip:relation ?relation");
            }
        }
        assertThat(rows(data, KEPT.formatted("dip:Tie"), true)).hasSizeGreaterThan(5);
        assertThat(rows(data, SOURCES_KEPT, true)).isNotEmpty();
        assertThat(rows(data, TELLINGS_KEPT, true)).isNotEmpty();
        assertThat(rows(data, RULES_KEPT, true)).hasSizeGreaterThan(3);
    }
}
