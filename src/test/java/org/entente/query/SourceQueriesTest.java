package org.entente.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the queries on sources, claims and rules answer over the sample. */
final class SourceQueriesTest {
    @Test
    void whatTwoPublishersTellIsNotAlone() {
        assertThat(Sample.ask("lone-sources", "table", "actor=RUS"))
                .isEqualTo(
                        """
                        teller        source     told                 target     reports  first       last
                        Sample Times  state-PRK  militaryCooperation  state-RUS  1        2025-12-01  2025-12-21
                        Sample Times  state-TUR  mediated             state-RUS  1        2026-01-08  2026-01-08
                        Sample Times  state-USA  sanctioned           state-RUS  1        2026-01-09  2026-01-09
                        ex-4          state-RUS  criticized           state-KOR  1        2025-12-29  2026-01-04
                        """);
    }

    @Test
    void aGraphTellsWhatMadeItAndWhatItHolds() {
        assertThat(Sample.ask("provenance-of-a-graph", "table", "graph=article-a1"))
                .isEqualTo(
                        """
                        about       property              value
                        article-a1  prov:wasDerivedFrom   article-a1
                        article-a1  contentHash           a1
                        article-a1  fingerprint           f1
                        article-a1  identity              ex-1
                        article-a1  reports               2
                        article-a1  rdf:type              Article
                        article-a1  schema:datePublished  2025-12-21
                        article-a1  schema:headline       Envoys talk in Seoul
                        article-a1  schema:inLanguage     en
                        article-a1  schema:publisher      Sample Times
                        article-a1  schema:url            https://example.org/1
                        article-a1  identity              ex-1
                        article-a1  textHash              ta1
                        """);
    }

    @Test
    void claimsAreFoundByWhoMakesThem() {
        assertThat(Sample.ask("claims", "table", "claimant=KOR", "about=UKR"))
                .isEqualTo(
                        """
                        by         date  notAfter    source     relation        target     modality  quote                                                           article
                        state-KOR  2024  2024-12-31  state-PRK  deployedTroops  state-UKR  actual    Menurut Seoul, Pyongyang mengirim pasukan ke Ukraina pada 2024  ex-2
                        """);
    }

    @Test
    void sourcesComeWithTheShareOfTheirOwnFacts() {
        assertThat(Sample.ask("sources", "table"))
                .isEqualTo(
                        """
                        publisher     lang  articles  reports  facts  first    last
                        Sample Times  en    2         6        0.83   2025-12  2026-01
                                      id    1         2        0.5    2026-01  2026-01
                        =1+1          en    1         2        1.0    2026-02  2026-02
                        Warta Contoh  id    1         2        0.5    2025-12  2025-12
                        """);
    }

    @Test
    void sourcesCanBeAskedByLanguage() {
        assertThat(Sample.ask("sources", "table", "language=id"))
                .isEqualTo(
                        """
                        publisher     lang  articles  reports  facts  first    last
                                      id    1         2        0.5    2026-01  2026-01
                        Warta Contoh  id    1         2        0.5    2025-12  2025-12
                        """);
    }

    @Test
    void whatOneLanguageAloneTellsIsMarked() {
        assertThat(Sample.ask("languages-of-a-pair", "table", "a=KOR", "b=RUS"))
                .isEqualTo(
                        """
                        source     relation    target     language  reports  alone
                        state-KOR  met         state-RUS  en        1        false
                        state-KOR  met         state-RUS  id        1        false
                        state-RUS  criticized  state-KOR  id        1        true
                        """);
    }

    @Test
    void rulesComeWithTheirConfidence() {
        assertThat(Sample.ask("rules", "table", "relation=met"))
                .isEqualTo(
                        """
                        rule       told  reports  articles  meanConfidence
                        en/met-01  met   1        1         0.9
                        id/met-01  met   1        1         0.7
                        """);
    }

    @Test
    void theMostActiveRulesComeFirst() {
        assertThat(Sample.ask("rules", "table", "limit=2"))
                .isEqualTo(
                        """
                        rule                  told            reports  articles  meanConfidence
                        en/mediated-01        mediated        2        1         0.85
                        id/deployedTroops-01  deployedTroops  2        2         0.63
                        """);
    }
}
