package org.entente.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;

/** What the queries on relations of actors, blocs and persons answer over the sample. */
final class RelationQueriesTest {
    @Test
    void aPersonIsFoundWhateverTheCase() {
        assertThat(Sample.ask("visits-of-a-person", "table", "person=ivan contoh"))
                .isEqualTo(
                        """
                        date        notAfter    source     relation  target     place  modality  quote                                                      article
                        2025-12-20  2025-12-20  state-KOR  met       state-RUS  Seoul  actual    Envoys of South Korea and Russia met in Seoul on Saturday  ex-1
                        """);
    }

    @Test
    void relationsStandBeforeOrAfterADayOrAroundItWhenNobodyKnows() {
        assertThat(Sample.ask("before-and-after", "table", "a=KOR", "b=RUS", "day=2025-12-22"))
                .isEqualTo(
                        """
                        source     relation    target     before  around  after
                        state-KOR  met         state-RUS  1       0       0
                        state-RUS  criticized  state-KOR  0       0       1
                        """);
    }

    @Test
    void beforeAndAfterAnyDayAreARecountOfTheEvents() {
        var recount =
                """
                PREFIX dip: <https://w3id.org/entente/ontology#>
                SELECT ?source ?relation ?target (SUM(IF(?latest < ?day, 1, 0)) AS ?before)
                  (SUM(IF(?latest >= ?day && COALESCE(?earliest < ?day, true), 1, 0)) AS ?around)
                  (SUM(IF(COALESCE(?earliest >= ?day, false), 1, 0)) AS ?after)
                WHERE {
                  VALUES ?day { "%3$s"^^<http://www.w3.org/2001/XMLSchema#date> }
                  ?pair dip:member <https://w3id.org/entente/id/state-%1$s>, <https://w3id.org/entente/id/state-%2$s> .
                  ?event a dip:Event ; dip:dyad ?pair ; dip:modality dip:actual ; dip:tie ?tie ; dip:latest ?latest .
                  OPTIONAL { ?event dip:earliest ?earliest }
                  ?tie dip:tieSource ?source ; dip:tieRelation ?relation ; dip:tieTarget ?target
                }
                GROUP BY ?source ?relation ?target ORDER BY ?source ?relation ?target
                """;
        var rows = 0L;
        for (var pair : List.of("KOR RUS", "PRK UKR", "RUS UKR", "TUR UKR", "RUS TUR", "PRK RUS")) {
            var states = pair.split(" ");
            for (var day = LocalDate.of(2023, 12, 30); day.isBefore(LocalDate.of(2026, 3, 4)); day = day.plusDays(5)) {
                var answer = Sample.ask("before-and-after", "csv", "a=" + states[0], "b=" + states[1], "day=" + day);
                var counted = NamedQuery.parse("-e", recount.formatted(states[0], states[1], day));
                assertThat(answer).as(pair + " " + day).isEqualTo(Sample.answer(counted, "csv", Labels.NONE));
                rows += answer.lines().count() - 1;
            }
        }
        assertThat(rows).isGreaterThan(50);
    }

    @Test
    void membersCountAsLongAsTheyAreMembersAndObserversNever() {
        assertThat(Sample.ask("bloc-relations", "table", "organization=LEAGUE"))
                .isEqualTo(
                        """
                        state      other      events  cooperation  conflict
                        state-KOR  state-RUS  3       1.0          -2.0
                        state-TUR  state-UKR  2       8.4          0.0
                        state-TUR  state-RUS  1       5.0          0.0
                        """);
    }

    @Test
    void membersCanBeAskedForOnePartner() {
        assertThat(Sample.ask("bloc-relations", "table", "organization=LEAGUE", "partner=UKR"))
                .isEqualTo(
                        """
                        state      other      events  cooperation  conflict
                        state-TUR  state-UKR  2       8.4          0.0
                        """);
    }

    @Test
    void thirdPartiesStandWithTheirBalanceTowardsBoth() {
        assertThat(Sample.ask("third-parties", "table", "a=RUS", "b=UKR"))
                .isEqualTo(
                        """
                        third      eventsWithA  balanceWithA  eventsWithB  balanceWithB
                        state-KOR  3            -1.0          0            0.0
                        state-PRK  1            7.4           2            -7.2
                        state-TUR  1            5.0           2            8.4
                        state-USA  1            -8.0          0            0.0
                        """);
    }

    @Test
    void silentPairsHadMoreThanOneEventAndHaveNoMore() {
        assertThat(Sample.ask("silent-pairs", "table", "since=2026-02-01"))
                .isEqualTo(
                        """
                        one        other      events  last
                        state-KOR  state-RUS  2       2026-01-04
                        state-TUR  state-UKR  2       2026-01-31
                        """);
    }

    @Test
    void theNetworkOfAYearHoldsWhatIsOfThatYearAlone() {
        assertThat(Sample.ask("network-of-a-year", "nt", "year=2026", "family=CONSULT"))
                .isEqualTo(
                        """
                        <https://w3id.org/entente/id/state-TUR> <https://w3id.org/entente/ontology#mediated> <https://w3id.org/entente/id/state-RUS> .
                        <https://w3id.org/entente/id/state-TUR> <https://w3id.org/entente/ontology#mediated> <https://w3id.org/entente/id/state-UKR> .
                        """);
    }

    @Test
    void yearsAddUpScoresAndPartners() {
        assertThat(Sample.ask("years", "table", "actor=UKR"))
                .isEqualTo(
                        """
                        year  events  partners  cooperation  conflict
                        2024  1       1         0.0          -7.2
                        2026  3       2         8.4          0.0
                        """);
    }

    @Test
    void plansSayWhetherTheyCame() {
        assertThat(Sample.ask("plans", "table"))
                .isEqualTo(
                        """
                        date     notAfter    source     planned     target     modality  lastFact  quote                                        article
                        2026-02  2026-02-28  state-KOR  sanctioned  state-RUS  planned             Seoul plans sanctions on Russia in February  ex-3
                        """);
    }

    @Test
    void placesAreCounted() {
        assertThat(Sample.ask("places", "table"))
                .isEqualTo(
                        """
                        place  events  first       last
                        Seoul  1       2025-12-20  2025-12-20
                        """);
    }

    @Test
    void actsAreAddedUpByDirection() {
        assertThat(Sample.ask("who-acts-on-whom", "table", "a=TUR", "b=UKR"))
                .isEqualTo(
                        """
                        source     target     events  cooperation  conflict
                        state-TUR  state-UKR  1       5.0          0.0
                        state-UKR  state-TUR  1       3.4          0.0
                        """);
    }

    @Test
    void aProfileTellsTheRoleOfTheActor() {
        assertThat(Sample.ask("actor-profile", "table", "actor=RUS"))
                .isEqualTo(
                        """
                        role    relation             events  partners  balance  first       last
                        both    met                  1       1         1.0      2025-12-20  2025-12-20
                        both    militaryCooperation  1       1         7.4      2025-12-01  2025-12-21
                        source  criticized           1       1         -2.0     2025-12-29  2026-01-04
                        target  mediated             1       1         5.0      2026-01-08  2026-01-08
                        target  sanctioned           1       1         -8.0     2026-01-09  2026-01-09
                        """);
    }

    @Test
    void anOfficeHolderHasTheRelationsOfTheDaysInOffice() {
        assertThat(Sample.ask("under-an-office-holder", "table", "person=ivan contoh"))
                .isEqualTo(
                        """
                        office                   begin       end         state      other      events  cooperation  conflict
                        office-foreign-minister  2025-12-01  2025-12-31  state-RUS  state-KOR  1       1.0          0.0
                        office-foreign-minister  2025-12-01  2025-12-31  state-RUS  state-PRK  1       7.4          0.0
                        """);
    }

    /** What may have been before the tenure, and what was after it, is left out of the months in which it began and ended. */
    @Test
    void monthsOfWhichOnlyAPartIsOfTheTenureAreLookedAtDayByDay() {
        assertThat(Sample.ask("under-an-office-holder", "table", "person=Vera Antara"))
                .isEqualTo(
                        """
                        office        begin       end         state      other      events  cooperation  conflict
                        office-envoy  2025-12-15  2026-01-08  state-RUS  state-KOR  2       1.0          -2.0
                        office-envoy  2025-12-15  2026-01-08  state-RUS  state-TUR  1       5.0          0.0
                        """);
    }

    /** One conflict a month of the given scores from January 2025 on; 0 for none. */
    private static String escalation(double... scores) {
        var trig = new StringBuilder(
                """
                PREFIX dip: <https://w3id.org/entente/ontology#>
                PREFIX id: <https://w3id.org/entente/id/>
                PREFIX graph: <https://w3id.org/entente/graph/>
                PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                GRAPH graph:events {
                  id:pair-KOR-PRK dip:member id:state-KOR , id:state-PRK .
                """);
        for (var month = 1; month <= scores.length; month++) {
            if (scores[month - 1] != 0) {
                trig.append(
                        """
                        id:pair-KOR-PRK-%1$s dip:periodOf id:pair-KOR-PRK ; dip:calendar id:period-%1$s ; dip:conflict %2$se0 .
                        id:period-%1$s dip:periodName "%1$s" ; dip:firstDay "%1$s-01"^^xsd:date .
                        """
                                .formatted(YearMonth.of(2025, month), scores[month - 1]));
            }
        }
        trig.append("}");
        return ask(trig.toString(), "escalation", Map.of("a", "KOR", "b", "PRK", "window", "4"));
    }

    private static String ask(String trig, String query, Map<String, String> parameters) {
        var data = DatasetGraphFactory.create();
        RDFParser.fromString(trig, Lang.TRIG).parse(data);
        var out = new ByteArrayOutputStream();
        var bound = Queries.get(query).bound(parameters, Sample.terms());
        new Answers(asked -> QueryExec.dataset(data).query(asked).build(), Labels.NONE).write(bound, "table", out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aPlanCameWhenTheSameIsAFactLater() {
        var event =
                """
                id:event-%1$s dip:modality dip:%3$s ; dip:relation dip:%2$s ; dip:tie id:tie-%2$s ; dip:dyad id:pair-KOR-PRK ;
                  dip:latest "%4$s"^^xsd:date ; dip:bestReport id:report-%1$s .
                """;
        var tie =
                """
                id:tie-%1$s dip:tieSource id:state-KOR ; dip:tieRelation dip:%1$s ; dip:tieTarget id:state-PRK .
                """;
        var report =
                """
                id:report-%1$s dip:quote "%1$s" ; prov:wasDerivedFrom id:article-1 .
                """;
        var trig =
                """
                PREFIX dip: <https://w3id.org/entente/ontology#>
                PREFIX id: <https://w3id.org/entente/id/>
                PREFIX graph: <https://w3id.org/entente/graph/>
                PREFIX prov: <http://www.w3.org/ns/prov#>
                PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                id:article-1 dip:identity "a" .
                """
                        + report.formatted(1)
                        + report.formatted(3)
                        + report.formatted(4)
                        + "GRAPH graph:events { id:pair-KOR-PRK dip:member id:state-KOR , id:state-PRK .\n"
                        + tie.formatted("visited")
                        + tie.formatted("sanctioned")
                        + "id:tie-visited dip:lastDay \"2025-03-05\"^^xsd:date .\n"
                        + event.formatted(1, "visited", "planned", "2025-03-01")
                        + event.formatted(3, "visited", "hypothetical", "2025-04-01")
                        + event.formatted(4, "sanctioned", "planned", "2025-01-01")
                        + "}";
        assertThat(ask(trig, "plans", Map.of("actor", "PRK")))
                .isEqualTo(
                        """
                        date  notAfter    source     planned     target     modality      lastFact    quote  article
                              2025-01-01  state-KOR  sanctioned  state-PRK  planned                   4      a
                              2025-03-01  state-KOR  visited     state-PRK  planned       2025-03-05  1      a
                              2025-04-01  state-KOR  visited     state-PRK  hypothetical              3      a
                        """);
    }

    @Test
    void conflictRoseWhereItIsTwiceTheMonthsBefore() {
        assertThat(escalation(-2, -2, -2, -3, -2, -5, 0, -6))
                .isEqualTo(
                        """
                        month    conflict  baseLine
                        2025-01  -2.0      0.0
                        2025-02  -2.0      -0.5
                        2025-03  -2.0      -1.0
                        2025-04  -3.0      -1.5
                        2025-06  -5.0      -2.2
                        2025-08  -6.0      -2.5
                        """);
    }

    @Test
    void whatNoMonthHoldsDoesNotEscalate() {
        assertThat(Sample.ask("escalation", "csv", "a=KOR", "b=RUS").lines()).hasSize(1);
        assertThat(Sample.ask("escalation", "csv", "a=PRK", "b=UKR").lines().skip(1))
                .containsExactly("2024-11,-7.2e0,0.0e0");
    }
}
