package org.entente.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.model.InputProblem;
import org.entente.rdf.Vocabulary;
import org.junit.jupiter.api.Test;

/** What each query of {@code queries/} answers over the sample. */
final class QueriesTest {

    @Test
    void theIndexNamesEveryQueryOfTheFolder() throws IOException {
        try (var files = Files.list(Path.of("queries"))) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".rq"))
                            .map(name -> name.substring(0, name.length() - 3))
                            .sorted())
                    .isEqualTo(Queries.names());
        }
    }

    @Test
    void everyQueryHasATitleAndSaysWhatItTellsInBothLanguages() {
        assertThat(Queries.all()).hasSizeGreaterThanOrEqualTo(30).allSatisfy(query -> {
            assertThat(query.titles()).containsOnlyKeys("en", "id").doesNotContainValue("");
            assertThat(query.abouts()).containsOnlyKeys("en", "id");
            assertThat(query.abouts().values()).allMatch(about -> about.endsWith("."));
            assertThat(query.title("id")).isNotEqualTo(query.title("en"));
            assertThat(query.about("id")).isNotEqualTo(query.about("en"));
        });
    }

    @Test
    void aTimelineTellsBothDirectionsAndLeavesUnknownDatesEmpty() {
        assertThat(Sample.ask("relations-of-a-pair", "table", "a=Korsel", "b=Moscow"))
                .isEqualTo(
                        """
                        date        notAfter    source     relation    target     modality  reports  quote                                                      article  event
                        2025-12-20  2025-12-20  state-KOR  met         state-RUS  actual    2        Envoys of South Korea and Russia met in Seoul on Saturday  ex-1     event-r1
                                    2026-01-04  state-RUS  criticized  state-KOR  actual    1        Rusia mengecam Korsel pekan lalu                           ex-4     event-r10
                        2026-02     2026-02-28  state-KOR  sanctioned  state-RUS  planned   1        Seoul plans sanctions on Russia in February                ex-3     event-r6
                        """);
    }

    @Test
    void aTimelineCanBeNarrowedToDays() {
        assertThat(Sample.ask("relations-of-a-pair", "csv", "a=KOR", "b=RUS", "from=2025-12-21", "to=2026-01-10"))
                .contains("ex-4")
                .doesNotContain("ex-1", "ex-3");
    }

    @Test
    void aTimelineCanBeNarrowedToAModality() {
        assertThat(Sample.ask("relations-of-a-pair", "csv", "a=KOR", "b=RUS", "modality=planned"))
                .contains("ontology#planned")
                .doesNotContain("ex-1", "ex-2", "ex-4");
    }

    @Test
    void aSummaryCountsRelationsByDirection() {
        assertThat(Sample.ask("pair-summary", "table", "a=RUS", "b=KOR"))
                .isEqualTo(
                        """
                        source     relation    target     events  cooperation  conflict  first       last
                        state-RUS  criticized  state-KOR  1       0.0          -2.0      2025-12-29  2026-01-04
                        state-KOR  met         state-RUS  1       1.0          0.0       2025-12-20  2025-12-20
                        """);
    }

    @Test
    void evidenceIsQuotedWithArticleAndRule() {
        assertThat(Sample.ask("evidence", "table", "source=RUS", "relation=met", "target=KOR"))
                .isEqualTo(
                        """
                        date        modality  claimedBy  quote                                                      begin  end  article  url                    publisher     rule       confidence  report
                        2025-12-20  actual               Envoys of South Korea and Russia met in Seoul on Saturday  10     67   ex-1     https://example.org/1  Sample Times  en/met-01  0.9         report-r1
                                    actual               Utusan Korsel dan Rusia bertemu                            0      31   ex-2     https://example.org/2  Warta Contoh  id/met-01  0.7         report-r3
                        """);
    }

    @Test
    void evidenceOfADirectedRelationIsOfThatDirectionOnly() {
        assertThat(Sample.ask("evidence", "csv", "source=UKR", "relation=deployedTroops", "target=PRK")
                        .lines())
                .hasSize(1);
    }

    @Test
    void busyPairsComeWithSumsOfScores() {
        assertThat(Sample.ask("busiest-pairs", "table", "limit=3"))
                .isEqualTo(
                        """
                        one        other      events  cooperation  conflict
                        state-KOR  state-RUS  3       1.0          -2.0
                        state-PRK  state-UKR  2       0.0          -7.2
                        state-TUR  state-UKR  2       8.4          0.0
                        """);
    }

    @Test
    void whoMetWhomCountsMeetingsAndTalks() {
        assertThat(Sample.ask("who-met-whom", "table"))
                .isEqualTo(
                        """
                        one        other      events  first       last
                        state-KOR  state-RUS  1       2025-12-20  2025-12-20
                        state-RUS  state-TUR  1       2026-01-08  2026-01-08
                        state-TUR  state-UKR  1       2026-01-08  2026-01-08
                        """);
    }

    @Test
    void sanctionsTellPlannedOnesToo() {
        assertThat(Sample.ask("sanctions", "table", "target=RUS"))
                .isEqualTo(
                        """
                        date        notAfter    by         relation    against    modality  reports  quote                                              article
                        2026-01-09  2026-01-09  state-USA  sanctioned  state-RUS  actual    1        Washington sanctioned two Russian banks on Friday  ex-3
                        2026-02     2026-02-28  state-KOR  sanctioned  state-RUS  planned   1        Seoul plans sanctions on Russia in February        ex-3
                        """);
    }

    @Test
    void mediatorsStandWithTheirParties() {
        assertThat(Sample.ask("mediators", "table"))
                .isEqualTo(
                        """
                        by         for        date        notAfter    modality  reports  quote                                                   article
                        state-TUR  state-RUS  2026-01-08  2026-01-08  actual    1        Turkey mediated between Russia and Ukraine on Thursday  ex-3
                        state-TUR  state-UKR  2026-01-08  2026-01-08  actual    1        Turkey mediated between Russia and Ukraine on Thursday  ex-3
                        """);
    }

    @Test
    void monthsSumWhatIsToldAsAFact() {
        assertThat(Sample.ask("months", "table", "a=KOR", "b=RUS"))
                .isEqualTo(
                        """
                        month            events  undated  cooperation  conflict
                        2025-12          1       0        1.0          0.0
                        2025-12/2026-01  1       0        0.0          -2.0
                        2026-02          1       0        0.0          0.0
                        """);
    }

    @Test
    void provenanceTellsOfReportArticleAndCatalogue() {
        assertThat(Sample.ask("provenance", "table", "report=report-r3"))
                .isEqualTo(
                        """
                        graph       about       property              value
                        article-a2  report-r3   rdf:type              Report
                        article-a2  report-r3   prov:wasDerivedFrom   article-a2
                        article-a2  report-r3   actor                 state-KOR
                        article-a2  report-r3   actor                 state-RUS
                        article-a2  report-r3   begin                 0
                        article-a2  report-r3   confidence            0.7
                        article-a2  report-r3   datePrecision         none
                        article-a2  report-r3   dateSource            publication
                        article-a2  report-r3   dyad                  pair-KOR-RUS
                        article-a2  report-r3   end                   31
                        article-a2  report-r3   goldstein             1.0
                        article-a2  report-r3   latest                2025-12-22
                        article-a2  report-r3   modality              actual
                        article-a2  report-r3   quote                 Utusan Korsel dan Rusia bertemu
                        article-a2  report-r3   relation              met
                        article-a2  report-r3   rule                  id/met-01
                        article-a2  report-r3   sourceText            Korsel
                        article-a2  report-r3   targetText            Rusia
                        article-a2  article-a2  rdf:type              Article
                        article-a2  article-a2  schema:datePublished  2025-12-22
                        article-a2  article-a2  schema:headline       Utusan bertemu
                        article-a2  article-a2  schema:inLanguage     id
                        article-a2  article-a2  schema:publisher      Warta Contoh
                        article-a2  article-a2  schema:url            https://example.org/2
                        article-a2  article-a2  identity              ex-2
                        article-a2  article-a2  textHash              ta2
                        catalogue   article-a2  prov:wasDerivedFrom   article-a2
                        catalogue   article-a2  contentHash           a2
                        catalogue   article-a2  fingerprint           f1
                        catalogue   article-a2  identity              ex-2
                        """);
    }

    @Test
    void contestedCountsWhoConfirms() {
        assertThat(Sample.ask("contested", "table"))
                .isEqualTo(
                        """
                        source     told            target     modality  support  claims  denials  quote                                            article
                        state-PRK  deployedTroops  state-UKR  negated   0        0       1        Pyongyang membantah mengirim pasukan ke Ukraina  ex-4
                        """);
    }

    @Test
    void aDayHoldsWhatIsDatedToItAndWhatMayHaveBeenOnIt() {
        assertThat(Sample.ask("on-a-day", "table", "day=2025-12-20"))
                .isEqualTo(
                        """
                        certain  earliest    latest      source     relation             target     reports  quote                                                      article
                        true     2025-12-20  2025-12-20  state-KOR  met                  state-RUS  2        Envoys of South Korea and Russia met in Seoul on Saturday  ex-1
                        false    2025-12-01  2025-12-21  state-PRK  militaryCooperation  state-RUS  1        Russia trained with North Korea this month                 ex-1
                        """);
    }

    @Test
    void partnersComeWithSumsOfScores() {
        assertThat(Sample.ask("partners", "table", "actor=RUS"))
                .isEqualTo(
                        """
                        partner    events  cooperation  conflict
                        state-KOR  3       1.0          -2.0
                        state-PRK  1       7.4          0.0
                        state-TUR  1       5.0          0.0
                        state-USA  1       0.0          -8.0
                        """);
    }

    @Test
    void partnersCanBeAskedByPloverType() {
        assertThat(Sample.ask("partners", "table", "actor=RUS", "family=SANCTION"))
                .isEqualTo(
                        """
                        partner    events  cooperation  conflict
                        state-KOR  1       0.0          0.0
                        state-USA  1       0.0          -8.0
                        """);
    }

    @Test
    void firstAndLastOfAKindAreDays() {
        assertThat(Sample.ask("first-and-last", "table", "family=cooperativeRelation"))
                .isEqualTo(
                        """
                        one        other      first       last        events
                        state-PRK  state-RUS  2025-12-01  2025-12-21  1
                        state-KOR  state-RUS  2025-12-20  2025-12-20  1
                        state-RUS  state-TUR  2026-01-08  2026-01-08  1
                        state-TUR  state-UKR  2026-01-08  2026-01-31  2
                        """);
    }

    @Test
    void articlesOfASourceAreFoundWhateverTheCase() {
        assertThat(Sample.ask("articles", "table", "publisher=sample times"))
                .isEqualTo(
                        """
                        published   from          lang  id    title                 url                    reports
                        2025-12-21  Sample Times  en    ex-1  Envoys talk in Seoul  https://example.org/1  2
                        2026-01-10  Sample Times  en    ex-3  Sanctions and talks                          4
                        """);
    }

    @Test
    void articlesCanBeAskedByMonth() {
        assertThat(Sample.ask("articles", "csv", "month=2026-01").lines().skip(1))
                .containsExactly("2026-01-10,Sample Times,en,ex-3,Sanctions and talks,,4", "2026-01-15,,id,ex-4,,,2");
    }

    @Test
    void theNetworkIsAGraphOfPlainTriples() {
        assertThat(Sample.ask("network", "nt", "family=CONSULT", "actor=KOR"))
                .isEqualTo(
                        """
                        <https://w3id.org/entente/id/state-KOR> <https://w3id.org/entente/ontology#met> <https://w3id.org/entente/id/state-RUS> .
                        <https://w3id.org/entente/id/state-RUS> <https://w3id.org/entente/ontology#met> <https://w3id.org/entente/id/state-KOR> .
                        """);
    }

    @Test
    void aFamilyListsTheReportsOfItsRelations() {
        assertThat(Sample.ask("family", "table", "family=CONSULT", "actor=UKR"))
                .isEqualTo(
                        """
                        date        notAfter    source     relation  target     modality  reports  quote                                                   article  event
                        2026-01-08  2026-01-08  state-TUR  mediated  state-UKR  actual    1        Turkey mediated between Russia and Ukraine on Thursday  ex-3     event-r8
                        """);
    }

    @Test
    void aFamilyTellsAnEventOnceThoughItHasTwoActorsAndTwoReports() {
        assertThat(Sample.ask("family", "csv", "family=met").lines()).hasSize(2);
    }

    @Test
    void theGraphOfAnArticleIsAllThatItGave() {
        var graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(Sample.ask("article-graph", "nt", "article=ex-4"), Lang.NTRIPLES)
                .parse(graph);
        var stored = Sample.data().getGraph(NodeFactory.createURI(Vocabulary.GRAPH + "article-a4"));
        assertThat(graph.isIsomorphicWith(stored)).isTrue();
    }

    @Test
    void anEventTellsAllItsReports() {
        assertThat(Sample.ask("event", "csv", "event=event-r1").lines().skip(1))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("2025-12-21,")
                .endsWith("report-r1");
        assertThat(Sample.ask("event", "csv", "event=event-r12").lines().skip(1))
                .hasSize(2);
    }

    @Test
    void relationsAreCountedByYear() {
        assertThat(Sample.ask("relations", "table", "relation=deployedTroops"))
                .isEqualTo(
                        """
                        told            year  events  actual
                        deployedTroops  2024  1       1
                        deployedTroops  2026  1       0
                        """);
    }

    @Test
    void busyPairsOfSomeDaysAreThoseOfTheirMonths() {
        assertThat(Sample.ask("busiest-pairs", "csv", "from=2026-01-01", "to=2026-01-31", "limit=1")
                        .lines()
                        .skip(1))
                .containsExactly(
                        "https://w3id.org/entente/id/state-TUR,https://w3id.org/entente/id/state-UKR,2,8.4e0,0.0e0");
    }

    @Test
    void partnersOfSomeDaysAreThoseOfTheirMonths() {
        assertThat(Sample.ask("partners", "csv", "actor=RUS", "from=2026-02-01")
                        .lines()
                        .skip(1))
                .containsExactly("https://w3id.org/entente/id/state-KOR,1,0.0e0,0.0e0");
    }

    @Test
    void theNetworkOfAYearHasWhatHappenedInIt() {
        assertThat(Sample.ask("network-of-a-year", "nt", "year=2025", "family=CONSULT")
                        .lines())
                .hasSize(2)
                .allMatch(line -> line.contains("#met>"));
    }

    @Test
    void everIsAnsweredByFactsOnly() {
        assertThat(Sample.ask("ever", "table", "source=PRK", "family=MOBILIZE", "target=UKR"))
                .isEqualTo("true\n");
        assertThat(Sample.ask("ever", "table", "source=KOR", "family=sanctioned", "target=RUS"))
                .isEqualTo("false\n");
    }

    @Test
    void anUnknownNameIsAnsweredWithTheNextOne() {
        assertThatThrownBy(() -> Queries.get("sanction"))
                .isInstanceOf(InputProblem.class)
                .hasMessage("sanction: no query is called so; did you mean sanctions? see query --list, or name a file"
                        + " that ends in .rq");
    }
}
