package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.entente.cli.SampleStore.Result;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TimelineCommandTest {

    @TempDir
    private static Path folder = Path.of("");

    private static SampleStore store = new SampleStore(folder);

    @BeforeAll
    static void fill() {
        store = SampleStore.in(folder.resolve("store"));
    }

    @Test
    void actorsMayBeCalledByAnyName() {
        assertThat(store.run("timeline", "Seoul", "Rusia", "--by", "year", "--labels", "en"))
                .isEqualTo(new Result(
                        0,
                        """
                        South Korea and Russia: 3 events

                        period     events  undated  cooperation  conflict
                        2025       1       0        +1.0         0
                        2025/2026  1       0        0            -2.0
                        2026       1       0        0            0

                        when                   event                          modality  reports  article  words
                        2025-12-20             South Korea met Russia         actual    2        ex-1     Envoys of South Korea and Russia met in Seoul on Saturday
                        2025-12-29/2026-01-04  Russia criticized South Korea  actual    1        ex-4     Rusia mengecam Korsel pekan lalu
                        2026-02                South Korea sanctioned Russia  planned   1        ex-3     Seoul plans sanctions on Russia in February
                        """,
                        ""));
    }

    @Test
    void filtersNarrow() {
        assertThat(store.run("timeline", "KOR", "RUS", "--family", "SANCTION", "--modality", "planned")
                        .out())
                .isEqualTo(
                        """
                        KOR and RUS: 1 event

                        when     event               modality  reports  article  words
                        2026-02  KOR sanctioned RUS  planned   1        ex-3     Seoul plans sanctions on Russia in February
                        """);
    }

    @Test
    void csvAndJsonHoldTheSameEntries() {
        assertThat(store.run("timeline", "KOR", "RUS", "--format", "csv").out().split("\r\n"))
                .hasSize(4);
        assertThat(store.run("timeline", "KOR", "RUS", "--format", "json").out().split("\"when\" :"))
                .hasSize(4);
    }

    @Test
    void aPageIsAPartOfIt() {
        var all = store.run("timeline", "KOR", "RUS", "--format", "csv").out().split("\r\n");
        assertThat(store.run("timeline", "KOR", "RUS", "--format", "csv", "--offset", "1", "--limit", "1")
                        .out())
                .isEqualTo(all[0] + "\r\n" + all[2] + "\r\n");
        assertThat(store.run("timeline", "KOR", "RUS", "--by", "month", "--limit", "0")
                        .out())
                .endsWith("2026-02          1       0        0            0\n");
        assertThat(store.run("timeline", "KOR", "RUS", "--format", "svg", "--limit", "1")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void anUnknownActorIsWrongUsage() {
        assertThat(store.run("timeline", "Atlantis", "RUS"))
                .isEqualTo(new Result(
                        2,
                        "",
                        "entente: timeline Atlantis: no actor is called so; give a code such as KOR, or a name\n"));
    }

    @Test
    void oneActorTwiceIsWrongUsage() {
        assertThat(store.run("timeline", "Moscow", "RUS"))
                .isEqualTo(new Result(2, "", "entente: timeline Moscow RUS: both are RUS; name two actors\n"));
    }

    @Test
    void anUnknownFamilyIsWrongUsage() {
        assertThat(store.run("timeline", "KOR", "RUS", "--family", "SANCTIONS"))
                .isEqualTo(new Result(
                        2,
                        "",
                        "entente: --family SANCTIONS: no such family of relations; did you mean SANCTION? use a"
                                + " relation, a PLOVER type such as SANCTION, cooperativeRelation or"
                                + " conflictRelation\n"));
    }

    @Test
    void anUnknownStepOrFormatIsWrongUsage() {
        assertThat(store.run("timeline", "KOR", "RUS", "--by", "week"))
                .isEqualTo(new Result(2, "", "entente: --by week: unknown step; use day, month or year\n"));
        assertThat(store.run("timeline", "KOR", "RUS", "--format", "cvs"))
                .isEqualTo(new Result(
                        2, "", "entente: --format cvs: unknown format; use table, csv, json, svg, html, timelinejs\n"));
    }

    @Test
    void oneActorAloneIsShownAgainstAllOthers() {
        assertThat(store.run("timeline", "Turki", "--labels", "id").out())
                .startsWith("Turki and all others: 3 events\n")
                .contains("Turki menengahi Rusia", "Ukraina memuji Turki");
    }

    @Test
    void anOrganizationStandsForItsMembersWhenAsked() {
        assertThat(store.run("timeline", "NATO", "Ukraine", "--labels", "en").out())
                .isEqualTo("NATO and Ukraine: no events\n");
        assertThat(store.run("timeline", "NATO", "Ukraine", "--labels", "en", "--members")
                        .out())
                .startsWith("NATO with its members and Ukraine: 2 events\n");
    }

    @Test
    void picturesAreNamedInEnglishUnlessAnotherLanguageIsAsked() {
        assertThat(store.run("timeline", "KOR", "RUS", "--format", "svg").out())
                .startsWith("<?xml")
                .contains("South Korea and Russia", "sanctioned, Feb 2026");
        assertThat(store.run("timeline", "KOR", "RUS", "--format", "html", "--labels", "id")
                        .out())
                .startsWith("<!DOCTYPE html>\n<html lang=\"id\">")
                .contains("Korea Selatan dan Rusia");
        assertThat(store.run("timeline", "KOR", "RUS", "--format", "timelinejs").out())
                .contains("\"headline\" : \"South Korea and Russia\"");
    }

    @Test
    void picturesGoByMonth() {
        assertThat(store.run("timeline", "KOR", "RUS", "--format", "svg", "--by", "year"))
                .isEqualTo(new Result(
                        2, "", "entente: --by year: pictures go by month; leave it out, or use table, csv or json\n"));
    }
}
