package org.entente.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.entente.actors.Gazetteer;
import org.entente.bench.GeneratedFacts;
import org.entente.bench.GeneratedGraph;
import org.entente.rdf.Vocabulary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What queries answer by counts that the store keeps is what the events of generated articles themselves say. */
final class KeptCountsTest {

    private static final int ARTICLES = 500;

    private static final String PREFIXES =
            """
            PREFIX dip: <https://w3id.org/entente/ontology#>
            PREFIX graph: <https://w3id.org/entente/graph/>
            PREFIX id: <https://w3id.org/entente/id/>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX schema: <https://schema.org/>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;

    /** Memberships and tenures that begin and end within months, with months and with years, or never. */
    private static final String ACTORS = PREFIXES
            + """
            id:org-G7 rdfs:label "G7"@en .
            id:m-1 a dip:Membership ; dip:organization id:org-G7 ; dip:member id:state-RUS ; dip:from "2009"^^xsd:gYear ; dip:memberRole "member" .
            id:m-2 a dip:Membership ; dip:organization id:org-G7 ; dip:member id:state-USA ; dip:from "2010-04"^^xsd:gYearMonth ; dip:to "2019-10-09"^^xsd:date ; dip:memberRole "member" .
            id:m-3 a dip:Membership ; dip:organization id:org-G7 ; dip:member id:state-CHN ; dip:memberRole "permanent" .
            id:m-4 a dip:Membership ; dip:organization id:org-G7 ; dip:member id:state-USA ; dip:from "2018-06-01"^^xsd:date ; dip:memberRole "member" .
            id:p-1 a dip:Person ; rdfs:label "Ivan Contoh"@en ; dip:tenure id:t-1, id:t-2, id:t-3 .
            id:t-1 dip:office id:office-envoy ; dip:actsFor id:state-RUS ; dip:from "2008-03-15"^^xsd:date ; dip:to "2012"^^xsd:gYear .
            id:t-2 dip:office id:office-minister ; dip:actsFor id:state-RUS ; dip:from "2013-02"^^xsd:gYearMonth ; dip:to "2013-11-20"^^xsd:date .
            id:t-3 dip:office id:office-president ; dip:actsFor id:state-USA ; dip:from "2016-12-24"^^xsd:date .
            """;

    private static final Gazetteer GAZETTEER = Gazetteer.bundled();

    private static DatasetGraph data = DatasetGraphFactory.empty();

    @BeforeAll
    static void generate() {
        data = GeneratedGraph.of(ARTICLES, known -> {
            add(known, Vocabulary.ONTOLOGY_GRAPH, String.join("\n", Sample.lines("/ontology/diplomacy.ttl")));
            add(known, Vocabulary.ACTORS_GRAPH, ACTORS);
        });
    }

    private static void add(DatasetGraph known, Node graph, String turtle) {
        RDFParser.fromString(turtle, Lang.TURTLE)
                .toGraph()
                .find()
                .forEachRemaining(triple -> known.add(Quad.create(graph, triple)));
    }

    private static List<String> ask(NamedQuery query, String... parameters) {
        var given = new LinkedHashMap<String, String>();
        for (var parameter : parameters) {
            var words = parameter.split("=");
            given.put(words[0], words[1]);
        }
        var out = new ByteArrayOutputStream();
        var terms = new Terms(code -> GAZETTEER.find(code, null), GeneratedFacts.RELATIONS);
        Txn.executeRead(data, () -> new Answers(
                        asked -> QueryExec.dataset(data).query(asked).build(), Labels.NONE)
                .write(query.bound(given, terms), "csv", out));
        return out.toString(StandardCharsets.UTF_8).lines().skip(1).toList();
    }

    private static List<String> named(String query, String... parameters) {
        return ask(Queries.get(query), parameters);
    }

    private static List<String> recount(String sparql) {
        return ask(NamedQuery.parse("-e", PREFIXES + sparql));
    }

    @ParameterizedTest
    @CsvSource({
        "2000-01-01, 2030-12-31",
        "2010-05-20, 2018-09-30",
        "2012-01-01, 2012-12-31",
        "2013-03-03, 2013-03-04",
        "2018-12-31, 2020-01-01"
    })
    void membersOfABlocCountByTheMonthsOfTheirMembership(String from, String to) {
        var recount =
                """
                SELECT ?state ?other (SUM(?count) AS ?events)
                  (ROUND(10 * SUM(?plus)) / 10 AS ?cooperation) (ROUND(10 * SUM(?minus)) / 10 AS ?conflict)
                {
                  { SELECT DISTINCT ?state ?other ?period
                    {
                      ?membership dip:organization id:org-G7 ; dip:member ?state .
                      OPTIONAL { ?membership dip:from ?begin }
                      OPTIONAL { ?membership dip:to ?end }
                      ?pair dip:member ?state, ?other .
                      FILTER (?other != ?state)
                      ?period dip:periodOf ?pair ; dip:calendar [ dip:firstDay ?first ; dip:lastDay ?last ] .
                      BIND (SUBSTR(STR(?begin), 1, 7) AS ?since)
                      BIND (SUBSTR(STR(?end), 1, 7) AS ?until)
                      FILTER (!BOUND(?begin) || ?since <= SUBSTR(STR(?first), 1, STRLEN(?since)))
                      FILTER (!BOUND(?end) || ?until >= SUBSTR(STR(?last), 1, STRLEN(?until)))
                      FILTER (?last >= "%s"^^xsd:date && ?first <= "%s"^^xsd:date)
                    } }
                  ?period dip:eventCount ?count ; dip:cooperation ?plus ; dip:conflict ?minus .
                }
                GROUP BY ?state ?other ORDER BY DESC(?events) ?state ?other
                """
                        .formatted(from, to);
        assertThat(named("bloc-relations", "organization=G7", "from=" + from, "to=" + to))
                .isNotEmpty()
                .isEqualTo(recount(recount));
    }

    @Test
    void anOfficeHolderHasTheEventsOfTheTenure() {
        var recount =
                """
                SELECT ?office ?begin ?end ?state ?other (COUNT(?event) AS ?events)
                  (ROUND(10 * SUM(IF(?score > 0, ?score, 0e0))) / 10 AS ?cooperation)
                  (ROUND(10 * SUM(IF(?score < 0, ?score, 0e0))) / 10 AS ?conflict)
                {
                  id:p-1 dip:tenure ?tenure .
                  ?tenure dip:office ?office ; dip:actsFor ?state ; dip:from ?begin .
                  OPTIONAL { ?tenure dip:to ?end }
                  ?event a dip:Event ; dip:dyad/dip:member ?state, ?other ; dip:latest ?latest ; dip:modality ?modality .
                  FILTER (?other != ?state)
                  OPTIONAL { ?event dip:earliest ?earliest }
                  OPTIONAL { ?event dip:goldstein ?known }
                  BIND (IF(?modality = dip:actual, COALESCE(?known, 0e0), 0e0) AS ?score)
                  FILTER (STR(?begin) <= SUBSTR(STR(COALESCE(?earliest, ?latest)), 1, STRLEN(STR(?begin))))
                  FILTER (!BOUND(?end) || STR(?end) >= SUBSTR(STR(?latest), 1, STRLEN(STR(?end))))
                }
                GROUP BY ?office ?begin ?end ?state ?other
                ORDER BY ?begin ?office DESC(?events) ?other
                """;
        assertThat(named("under-an-office-holder", "person=ivan contoh"))
                .hasSizeGreaterThan(20)
                .isEqualTo(recount(recount));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dip:diplomaticRelation",
                "dip:cooperativeRelation",
                "dip:conflictRelation",
                "dip:consultedWith",
                "dip:agreedWith",
                "dip:attacked",
                "dip:met",
                "<https://w3id.org/entente/code/plover/SANCTION>",
                "<https://w3id.org/entente/code/plover/SUPPORT>"
            })
    void aFamilyHasTheFirstAndLastDayOfItsEvents(String family) {
        var recount =
                """
                SELECT ?one ?other (MIN(?begins) AS ?first) (MAX(?ends) AS ?last) (COUNT(?event) AS ?events)
                {
                  { SELECT DISTINCT ?relation { GRAPH graph:ontology { ?relation (rdfs:subPropertyOf*|dip:ploverCategory) %s } } }
                  ?event a dip:Event ; dip:relation ?relation ; dip:modality dip:actual ; dip:dyad ?pair ; dip:latest ?ends .
                  OPTIONAL { ?event dip:earliest ?earliest }
                  BIND (COALESCE(?earliest, ?ends) AS ?begins)
                  ?pair dip:member ?one, ?other .
                  FILTER (STRAFTER(STR(?one), "-") < STRAFTER(STR(?other), "-"))
                }
                GROUP BY ?one ?other ORDER BY ?first ?one ?other
                """
                        .formatted(family);
        var name = family.replaceAll(".*[:/]|>", "");
        assertThat(named("first-and-last", "family=" + name)).isNotEmpty().isEqualTo(recount(recount));
        assertThat(named("first-and-last", "family=" + name, "actor=RUS"))
                .isEqualTo(recount(recount).stream()
                        .filter(row -> row.contains("state-RUS,"))
                        .toList());
        assertThat(named("who-met-whom", "family=" + name)).hasSameSizeAs(recount(recount));
    }

    @ParameterizedTest
    @CsvSource({
        "dip:diplomaticRelation, diplomaticRelation",
        "dip:consultedWith, consultedWith",
        "dip:met, met",
        "<https://w3id.org/entente/code/plover/SANCTION>, SANCTION"
    })
    void aPlaceHasTheEventsThatTookPlaceThere(String family, String name) {
        var recount =
                """
                SELECT ?place (COUNT(DISTINCT ?event) AS ?events) (MIN(COALESCE(?earliest, ?latest)) AS ?first) (MAX(?latest) AS ?last)
                {
                  { SELECT DISTINCT ?relation { GRAPH graph:ontology { ?relation (rdfs:subPropertyOf*|dip:ploverCategory) %s } } }
                  ?event a dip:Event ; dip:relation ?relation ; dip:modality dip:actual ; dip:placeName ?place ; dip:latest ?latest %s .
                  OPTIONAL { ?event dip:earliest ?earliest }
                }
                GROUP BY ?place ORDER BY DESC(?events) ?place
                """;
        assertThat(named("places", "family=" + name))
                .hasSizeGreaterThan(5)
                .isEqualTo(recount(recount.formatted(family, "")));
        assertThat(named("places", "family=" + name, "actor=RUS"))
                .isNotEmpty()
                .isEqualTo(recount(recount.formatted(family, "; dip:dyad/dip:member id:state-RUS")));
    }

    @Test
    void aLoneSourceIsTheOnlyOneThatTellsARelationAsAFact() {
        var recount =
                """
                SELECT ?teller ?source ?told ?target ?reports
                {
                  { SELECT ?tie (MIN(?by) AS ?teller) (COUNT(?report) AS ?reports)
                    {
                      GRAPH graph:events { ?report dip:reports/dip:tie ?tie }
                      ?report dip:modality dip:actual ; prov:wasDerivedFrom ?article .
                      FILTER NOT EXISTS { ?report dip:claimedBy ?claimant }
                      ?article dip:identity ?identity .
                      OPTIONAL { ?article schema:publisher ?publisher }
                      BIND (COALESCE(?publisher, ?identity) AS ?by)
                    }
                    GROUP BY ?tie HAVING (COUNT(DISTINCT ?by) = 1) }
                  ?tie dip:tieSource ?source ; dip:tieRelation ?told ; dip:tieTarget ?target .
                }
                ORDER BY ?teller ?source ?told ?target
                """;
        assertThat(named("lone-sources").stream().map(row -> row.replaceAll("(,[^,]*){2}$", "")))
                .hasSizeGreaterThan(20)
                .isEqualTo(recount(recount));
    }

    @Test
    void theEvidenceOfATripleIsEveryReportOfIt() {
        var recount =
                """
                SELECT ?source ?kind ?target (COUNT(DISTINCT ?report) AS ?reports)
                {
                  GRAPH ?article { ?report a dip:Report ; dip:relation ?relation ; dip:actor ?from .
                    { ?report dip:target ?to } UNION { ?report dip:actor ?to } }
                  FILTER (?from != ?to)
                  BIND (STRAFTER(STR(?from), "state-") AS ?source)
                  BIND (STRAFTER(STR(?relation), "#") AS ?kind)
                  BIND (STRAFTER(STR(?to), "state-") AS ?target)
                }
                GROUP BY ?source ?kind ?target ORDER BY DESC(?reports) ?source ?kind ?target LIMIT 30
                """;
        for (var row : recount(recount)) {
            var cells = row.split(",");
            String[] asked = {"source=" + cells[0], "relation=" + cells[1], "target=" + cells[2], "limit=100000"};
            var found = named("evidence", asked);
            assertThat(found).as(row).hasSize(Integer.parseInt(cells[3])).doesNotHaveDuplicates();
            for (var limit = 1; limit < found.size(); limit += 3) {
                asked[3] = "limit=" + limit;
                assertThat(named("evidence", asked)).as(row).isEqualTo(found.subList(0, limit));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"any", "actual", "planned", "negated"})
    void theFirstRowsOfAPairAreTheFirstOfAll(String modality) {
        var rows = 0;
        for (var other : List.of("USA", "CHN", "UKR", "IRN")) {
            String[] asked = {"a=RUS", "b=" + other, "modality=" + modality, "from=2007-07-04", "limit=100000"};
            var all = named("relations-of-a-pair", asked);
            for (var limit = 1; limit <= all.size(); limit += 1 + all.size() / 4) {
                asked[4] = "limit=" + limit;
                assertThat(named("relations-of-a-pair", asked)).isEqualTo(all.subList(0, limit));
            }
            rows += all.size();
        }
        assertThat(rows).isGreaterThan(1);
    }

    @Test
    void yearsHoldTheEventsThatEndInThem() {
        var recount =
                """
                SELECT ?year (COUNT(?event) AS ?events) (COUNT(DISTINCT ?pair) AS ?partners)
                {
                  ?pair dip:member id:state-RUS .
                  ?event a dip:Event ; dip:dyad ?pair ; dip:latest ?latest .
                  BIND (SUBSTR(STR(?latest), 1, 4) AS ?year)
                }
                GROUP BY ?year ORDER BY ?year
                """;
        assertThat(named("years", "actor=RUS").stream().map(row -> row.replaceAll("(,[^,]*){2}$", "")))
                .hasSizeGreaterThan(10)
                .isEqualTo(recount(recount));
    }
}
