package org.entente.store;

import java.util.stream.Collectors;
import org.entente.model.Families;
import org.entente.rdf.Vocabulary;

/** What is counted, as a query over events and articles themselves, and as it is kept. */
enum Recount {
    /** Of the years of ties: actual events with a first day, and those of them that a source tells as a fact. */
    DATED(
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
            """
                    .formatted(Patterns.OF_YEARS),
            """
            PREFIX dip: <https://w3id.org/entente/ontology#>
            SELECT ?node ?dated (COALESCE(?known, 0) AS ?facts)
            FROM <https://w3id.org/entente/graph/events>
            {
              ?node a dip:TieYear ; dip:actualCount ?actual ; dip:datedCount ?dated .
              OPTIONAL { ?node dip:factCount ?known }
              FILTER (?actual > 0)
            }
            """),
    /** Of modalities: reports. */
    REPORTS(
            """
            PREFIX dip: <https://w3id.org/entente/ontology#>
            SELECT ?node (COUNT(?report) AS ?reports)
            FROM <https://w3id.org/entente/graph/events>
            { ?node a dip:ModalityCount ; dip:modality ?modality . ?event a dip:Event ; dip:modality ?modality .
              ?report dip:reports ?event }
            GROUP BY ?node
            """,
            """
            PREFIX dip: <https://w3id.org/entente/ontology#>
            SELECT ?node ?reports
            FROM <https://w3id.org/entente/graph/events>
            { ?node a dip:ModalityCount ; dip:reportCount ?reports }
            """),
    /** Of the years of ties. */
    YEARS(
            """
            PREFIX dip: <https://w3id.org/entente/ontology#>
            SELECT ?node (COUNT(?event) AS ?events) (SUM(IF(?modality = dip:actual, 1, 0)) AS ?actual)
            FROM <https://w3id.org/entente/graph/events>
            { ?event a dip:Event ; dip:modality ?modality . %s }
            GROUP BY ?node
            """
                    .formatted(Patterns.OF_YEARS),
            """
            PREFIX dip: <https://w3id.org/entente/ontology#>
            SELECT ?node ?events ?actual
            FROM <https://w3id.org/entente/graph/events>
            { ?node a dip:TieYear ; dip:eventCount ?events ; dip:actualCount ?actual }
            """),
    /** How many reports tell a year of a tie. */
    TOLD_YEARS(
            """
            PREFIX dip: <https://w3id.org/entente/ontology#>
            SELECT ?node (COUNT(?report) AS ?reports)
            FROM <https://w3id.org/entente/graph/events>
            { ?report dip:tells ?node }
            GROUP BY ?node
            """,
            """
            PREFIX dip: <https://w3id.org/entente/ontology#>
            SELECT ?node ?reports
            FROM <https://w3id.org/entente/graph/events>
            { ?node a dip:TieYear ; dip:tellingCount ?reports }
            """),
    /** Who tells a tie as a fact, by language. */
    TELLINGS(
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
            """,
            """
            PREFIX dip: <https://w3id.org/entente/ontology#>
            PREFIX schema: <https://schema.org/>
            SELECT ?tie ?publisher ?language ?reports
            FROM <https://w3id.org/entente/graph/events>
            { ?node a dip:TieSource ; dip:sourceOf ?tie ; schema:publisher ?publisher ; schema:inLanguage ?language ;
                dip:reportCount ?reports }
            """),
    /** Articles and reports by source and month. */
    SOURCES(
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
            """,
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
            """),
    /** Reports by rule. */
    RULES(
            """
            PREFIX dip: <https://w3id.org/entente/ontology#>
            SELECT ?rule ?relation (COUNT(?report) AS ?reports) (COUNT(DISTINCT ?graph) AS ?articles)
              (ROUND(SUM(?confidence) * 100) AS ?sum)
            { GRAPH ?graph { ?report a dip:Report ; dip:rule ?rule ; dip:relation ?relation ; dip:confidence ?confidence } }
            GROUP BY ?rule ?relation
            """,
            """
            PREFIX dip: <https://w3id.org/entente/ontology#>
            SELECT ?rule ?relation ?reports ?articles (ROUND(?confidences * 100) AS ?sum)
            FROM <https://w3id.org/entente/graph/events>
            {
              ?node a dip:RuleCount ; dip:rule ?rule ; dip:relation ?relation ; dip:reportCount ?reports ;
                dip:articleCount ?articles ; dip:confidenceSum ?confidences .
            }
            """),
    /** Of the families of pairs, with the first and last day of their actual events. */
    FAMILIES(
            """
            PREFIX dip: <https://w3id.org/entente/ontology#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            SELECT ?pair ?family (COUNT(?event) AS ?events) %s
            FROM <https://w3id.org/entente/graph/events>
            {
              VALUES (?relation ?family) { %s }
              ?event a dip:Event ; dip:dyad ?pair ; dip:relation ?relation ; dip:modality ?modality .
              %s
            }
            GROUP BY ?pair ?family
            """
                    .formatted(Patterns.ACTUAL, Patterns.families(), Patterns.DAYS),
            """
            PREFIX dip: <https://w3id.org/entente/ontology#>
            SELECT ?pair ?family ?events ?actual ?first ?last
            FROM <https://w3id.org/entente/graph/events>
            {
              ?node a dip:PairFamily ; dip:familyOf ?pair ; dip:family ?family ; dip:eventCount ?events ;
                dip:actualCount ?actual .
              OPTIONAL { ?node dip:firstDay ?first ; dip:lastDay ?last }
            }
            """),
    /** Of ties in places, with the first and last day of their actual events. */
    PLACES(
            """
            PREFIX dip: <https://w3id.org/entente/ontology#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            SELECT ?tie ?place (COUNT(?event) AS ?events) %s
            FROM <https://w3id.org/entente/graph/events>
            { ?event a dip:Event ; dip:tie ?tie ; dip:placeName ?place ; dip:modality ?modality . %s }
            GROUP BY ?tie ?place
            """
                    .formatted(Patterns.ACTUAL, Patterns.DAYS),
            """
            PREFIX dip: <https://w3id.org/entente/ontology#>
            SELECT ?tie ?place ?events ?actual ?first ?last
            FROM <https://w3id.org/entente/graph/events>
            {
              ?node a dip:TiePlace ; dip:placeOf ?tie ; dip:inPlace/dip:placeName ?place ; dip:eventCount ?events ;
                dip:actualCount ?actual .
              OPTIONAL { ?node dip:firstDay ?first ; dip:lastDay ?last }
            }
            """),
    /** Of relations in places, likewise. */
    PLACES_OF_ALL(
            """
            PREFIX dip: <https://w3id.org/entente/ontology#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            SELECT ?relation ?place (COUNT(?event) AS ?events) %s
            FROM <https://w3id.org/entente/graph/events>
            { ?event a dip:Event ; dip:relation ?relation ; dip:placeName ?place ; dip:modality ?modality . %s }
            GROUP BY ?relation ?place
            """
                    .formatted(Patterns.ACTUAL, Patterns.DAYS),
            """
            PREFIX dip: <https://w3id.org/entente/ontology#>
            SELECT ?relation ?place ?events ?actual ?first ?last
            FROM <https://w3id.org/entente/graph/events>
            {
              ?node a dip:RelationPlace ; dip:relation ?relation ; dip:placeName ?place ; dip:eventCount ?events ;
                dip:actualCount ?actual .
              OPTIONAL { ?node dip:firstDay ?first ; dip:lastDay ?last }
            }
            """),
    /** Of pairs by month and modality. */
    MODALITIES(
            """
            PREFIX dip: <https://w3id.org/entente/ontology#>
            SELECT ?node ?modality (COUNT(?event) AS ?events)
            FROM <https://w3id.org/entente/graph/events>
            { ?event a dip:Event ; dip:period ?node ; dip:modality ?modality }
            GROUP BY ?node ?modality
            """,
            """
            PREFIX dip: <https://w3id.org/entente/ontology#>
            SELECT ?node ?modality ?events
            FROM <https://w3id.org/entente/graph/events>
            {
              VALUES (?modality ?property) {
                (dip:actual dip:actualCount) (dip:planned dip:plannedCount) (dip:hypothetical dip:hypotheticalCount)
                (dip:negated dip:negatedCount)
              }
              ?node a dip:PairPeriod ; ?property ?events .
              FILTER (?events > 0)
            }
            """),
    /** How many tell a tie as a fact. */
    TELLERS(
            """
            PREFIX dip: <https://w3id.org/entente/ontology#>
            PREFIX graph: <https://w3id.org/entente/graph/>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX schema: <https://schema.org/>
            SELECT ?tie (COUNT(DISTINCT ?by) AS ?tellers)
            {
              GRAPH graph:events { ?report dip:reports ?event . ?event dip:tie ?tie }
              GRAPH ?article {
                ?report dip:modality dip:actual ; prov:wasDerivedFrom ?of .
                FILTER NOT EXISTS { ?report dip:claimedBy ?claimant }
                ?of dip:identity ?identity .
                OPTIONAL { ?of schema:publisher ?publisher }
                BIND (COALESCE(?publisher, ?identity) AS ?by)
              }
            }
            GROUP BY ?tie
            """,
            """
            PREFIX dip: <https://w3id.org/entente/ontology#>
            SELECT ?tie ?tellers
            FROM <https://w3id.org/entente/graph/events>
            { ?tie a dip:Tie ; dip:tellerCount ?tellers }
            """),
    /** Which tie a report tells and of which years, by what its article says of it. */
    TELLS(
            """
            PREFIX dip: <https://w3id.org/entente/ontology#>
            SELECT ?report ?tie ?from ?to
            {
              GRAPH ?article {
                ?report a dip:Report ; dip:relation ?relation ; dip:actor ?source .
                OPTIONAL { ?report dip:earliest ?earliest }
                OPTIONAL { ?report dip:latest ?latest }
                BIND (YEAR(COALESCE(?earliest, ?latest)) AS ?from)
                BIND (YEAR(COALESCE(?latest, ?earliest)) AS ?to)
                OPTIONAL { ?report dip:target ?directed }
                OPTIONAL { ?report dip:actor ?mutual FILTER (STRAFTER(STR(?mutual), "-") > STRAFTER(STR(?source), "-")) }
              }
              BIND (COALESCE(?directed, ?mutual) AS ?target)
              FILTER (BOUND(?target))
              BIND (IRI(CONCAT("https://w3id.org/entente/id/tie-", STRAFTER(STR(?source), "-"), "-",
                STRAFTER(STR(?relation), "#"), "-", STRAFTER(STR(?target), "-"))) AS ?tie)
            }
            """,
            """
            PREFIX dip: <https://w3id.org/entente/ontology#>
            SELECT ?report ?tie ?from ?to
            FROM <https://w3id.org/entente/graph/events>
            {
              ?report dip:tells ?node .
              ?node a dip:TieYear ; dip:yearOf ?tie .
              OPTIONAL {
                ?node dip:firstDay ?first ; dip:lastDay ?last .
                BIND (YEAR(?first) AS ?from)
                BIND (YEAR(?last) AS ?to)
              }
            }
            """);

    private final String recounted;
    private final String kept;

    Recount(String recounted, String kept) {
        this.recounted = recounted;
        this.kept = kept;
    }

    String recounted() {
        return recounted;
    }

    String kept() {
        return kept;
    }

    /** What several ask. */
    private static final class Patterns {

        private static final String OF_YEARS =
                """
                ?event dip:tie ?tie . ?node dip:yearOf ?tie ; dip:firstDay ?start ; dip:lastDay ?end .
                ?event dip:latest ?to . OPTIONAL { ?event dip:earliest ?from }
                FILTER (YEAR(COALESCE(?from, ?to)) = YEAR(?start) && YEAR(?to) = YEAR(?end))
                """;

        private static final String ACTUAL =
                "(SUM(?isActual) AS ?actual) (MIN(?begins) AS ?first) (MAX(?ends) AS ?last)";

        private static final String DAYS =
                """
                OPTIONAL { ?event dip:earliest ?earliest }
                OPTIONAL { ?event dip:latest ?latest }
                BIND (IF(?modality = dip:actual, 1, 0) AS ?isActual)
                BIND (IF(?isActual = 1, COALESCE(?earliest, ?latest), "9999-12-31"^^xsd:date) AS ?begins)
                BIND (IF(?isActual = 1, COALESCE(?latest, ?earliest), "0001-01-01"^^xsd:date) AS ?ends)
                """;

        private static String families() {
            var families = new Families(MergingTest.RELATIONS);
            return MergingTest.RELATIONS.all().stream()
                    .flatMap(relation -> families.wider(relation.name()).stream()
                            .map(family -> "(dip:%s <%s>)".formatted(relation.name(), Vocabulary.family(family))))
                    .collect(Collectors.joining(" "));
        }
    }
}
