package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.cli.SampleStore.entente;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.cli.SampleStore.Result;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReviewCommandTest {

    private static final String LYON =
            """
            {"id":"lyon","lang":"en","published":"2025-05-06","text":"France met Germany in Lyon on Monday."}
            """;
    private static final String ALL = "SELECT ?g ?s ?p ?o { GRAPH ?g { ?s ?p ?o }"
            + " FILTER (?g NOT IN (graph:actors, graph:ontology)) } ORDER BY ?g ?s ?p ?o";

    private static Path built = Path.of("");

    @TempDir
    private Path folder = Path.of("");

    private String store = "";

    /** Built once: loading the models takes longer than all the rest. */
    @BeforeAll
    static void build(@TempDir Path folder) throws IOException {
        var articles = Texts.file(folder, "articles.jsonl", Texts.PARIS + Texts.TOKYO + Texts.JAKARTA + LYON);
        entente("build", articles.toString(), "--store", SampleStore.empty(folder.resolve("store")));
        built = folder;
    }

    @BeforeEach
    void copy() throws IOException {
        Texts.copy(built, folder);
        store = folder.resolve("store").toString();
    }

    private Result run(String... words) {
        var all = new ArrayList<>(Arrays.asList(words));
        all.addAll(List.of("--store", store));
        return entente(all.toArray(String[]::new));
    }

    private List<String> ask(String sparql) {
        return run("query", "-e", sparql, "--format", "csv")
                .out()
                .lines()
                .skip(1)
                .toList();
    }

    private String event(String article) {
        return local(ask("SELECT ?e { ?r dip:reports ?e ; prov:wasDerivedFrom/dip:identity '" + article + "' }"));
    }

    private String report(String article) {
        return local(ask("SELECT ?r { ?r dip:quote ?q ; prov:wasDerivedFrom/dip:identity '" + article + "' }"));
    }

    private static String local(List<String> rows) {
        assertThat(rows).hasSize(1);
        return rows.get(0).substring(rows.get(0).lastIndexOf('/') + 1);
    }

    private String everything() {
        return run("query", "-e", ALL, "--format", "tsv").out();
    }

    /** The rows of the sheet by the names of its columns. */
    private static String cell(String sheet, int row, String column) {
        var lines = sheet.lines().toList();
        var at = Arrays.asList(lines.get(0).split("\t", -1)).indexOf(column);
        return lines.get(row).split("\t", -1)[at];
    }

    @Test
    void doubtfulEventsAreListedTheLeastSureFirst() {
        var sheet = run("review", "--below", "1", "--format", "tsv").out();
        assertThat(sheet.lines()).hasSize(5);
        var confidences = new ArrayList<Double>();
        for (var row = 1; row < 5; row++) {
            confidences.add(Double.valueOf(cell(sheet, row, "confidence")));
            assertThat(cell(sheet, row, "why")).isEqualTo("low confidence");
            assertThat(cell(sheet, row, "decision")).isEmpty();
        }
        assertThat(confidences).isSorted();
        assertThat(run("review", "--below", "1", "--actor", "Tokyo", "--labels", "en")
                        .out())
                .containsPattern("id +event +modality +date +confidence +why +quote")
                .containsPattern(
                        "event-\\w+ +Japan sanctioned Iran +actual .* low confidence +Japan sanctioned Iran\\.")
                .doesNotContain("France");
        assertThat(run("review", "--below", "1", "--limit", "1").out().lines()).hasSize(2);
        assertThat(run("review", "--below", "0").out().lines()).hasSize(1);
    }

    @Test
    void contestedEventsAndUnknownPersonsAreListedHoweverSure() throws IOException {
        var more = Texts.file(
                folder,
                "more.jsonl",
                """
                {"id":"envoy","lang":"en","published":"2025-03-10","text":"Norwegian Foreign Minister Kari Nordmann met Indonesian officials in Jakarta on Friday."}
                {"id":"told","lang":"en","published":"2025-03-11","text":"Russia bombed Ukraine on Monday."}
                {"id":"denied","lang":"en","published":"2025-03-11","text":"Russia denied that it had bombed Ukraine on Monday."}
                {"id":"lone","lang":"en","published":"2025-03-11","text":"Iran denied that it had bombed Israel on Monday."}
                """);
        assertThat(run("build", more.toString()).code()).isZero();
        var sheet = run("review", "--below", "0", "--format", "tsv").out();
        assertThat(sheet.lines()).hasSize(3);
        assertThat(List.of(cell(sheet, 1, "why"), cell(sheet, 2, "why")))
                .containsExactlyInAnyOrder("denied by 1 of 2", "unknown person Kari Nordmann");
        run("review", "accept", event("told"));
        assertThat(run("review", "--below", "0").out()).contains("NOR").doesNotContain("bombed");
    }

    @Test
    void aRejectedReportIsInNoEventTimelineExportOrAnswer() {
        var report = report("tokyo");
        assertThat(run("review", "reject", event("tokyo"), "--by", "Ana", "--note", "not so"))
                .isEqualTo(new Result(0, "", "1 decided, 0 taken back\n"));
        assertThat(ask("SELECT ?b { id:state-JPN dip:sanctioned ?b }")).isEmpty();
        assertThat(ask("SELECT ?e { ?e a dip:Event ; dip:relation dip:sanctioned }"))
                .isEmpty();
        assertThat(ask("SELECT ?r { ?r dip:relation dip:sanctioned }")).isEmpty();
        assertThat(ask("SELECT ?r { ?r was:relation dip:sanctioned }")).hasSize(1);
        assertThat(run("timeline", "Tokyo", "Iran").out()).doesNotContain("sanctioned");
        assertThat(run("export", "-", "--format", "csv").out())
                .contains("France")
                .doesNotContain("Japan");
        assertThat(run("query", "partners", "-p", "actor=Tokyo").out()).doesNotContain("Iran");
        assertThat(run("validate")).isEqualTo(new Result(0, "", "0 faults found\n"));
        assertThat(run("review", "--decisions", "--format", "tsv").out())
                .isEqualTo("id\tdecision\tvalue\tby\ton\tnote\tstate\tseen\n" + report
                        + "\treject\t\tAna\t\tnot so\tin force\tJPN sanctioned IRN, actual [tokyo]\n");
    }

    @Test
    void undoingGivesWhatWasBefore() {
        var before = everything();
        var event = event("tokyo");
        run("review", "reject", event);
        assertThat(everything()).isNotEqualTo(before);
        assertThat(run("review", "undo", event).err()).isEqualTo("0 decided, 1 taken back\n");
        assertThat(everything()).isEqualTo(before);
        assertThat(run("review", "undo", event))
                .isEqualTo(new Result(
                        2, "", "entente: review undo: nothing is decided of " + event + "; see review --decisions\n"));
    }

    @Test
    void anAcceptedReportIsSureAndNeedsNoSecondLook() {
        run("review", "accept", event("tokyo"), "--on", "2026-01-02");
        assertThat(ask("SELECT ?c { ?r dip:relation dip:sanctioned ; a dip:Report ; dip:confidence ?c }"))
                .containsExactly("1.0e0");
        assertThat(run("export", "-", "--format", "csv", "--min-confidence", "1")
                        .out())
                .contains("Japan sanctioned Iran");
        assertThat(run("review", "--below", "1").out()).contains("France").doesNotContain("JPN");
        assertThat(ask("SELECT ?d { ?review dip:decidedOn ?d }")).containsExactly("2026-01-02");
        assertThat(run("validate").code()).isZero();
    }

    @Test
    void aReplacedReportCountsAsWhatItShouldHaveSaid() {
        var replaced = run(
                "review",
                "replace",
                report("tokyo"),
                "--relation",
                "criticized",
                "--source",
                "South Korea",
                "--modality",
                "planned",
                "--date",
                "2025-03");
        assertThat(replaced.err()).isEqualTo("1 decided, 0 taken back\n");
        assertThat(ask("SELECT ?b { ?a dip:sanctioned ?b }")).isEmpty();
        assertThat(ask("SELECT ?d { ?e a dip:Event ; dip:relation dip:criticized ; dip:actor id:state-KOR ;"
                        + " dip:target id:state-IRN ; dip:modality dip:planned ; dip:date ?d }"))
                .containsExactly("2025-03");
        assertThat(run("timeline", "Seoul", "Iran").out()).contains("KOR criticized IRN");
        assertThat(run("validate")).isEqualTo(new Result(0, "", "0 faults found\n"));
        assertThat(run("review", "--decisions").out())
                .contains("relation=criticized; source=KOR; modality=planned; date=2025-03")
                .contains("JPN sanctioned IRN, actual [tokyo]");
    }

    @Test
    void whatAReportCannotSayIsRefused() {
        var tokyo = report("tokyo");
        var paris = report("paris");
        assertThat(run("review", "replace", tokyo, "--relation", "sanctionned").err())
                .isEqualTo("entente: review replace: no relation 'sanctionned'; did you mean sanctioned? see"
                        + " ontology/relations.tsv\n");
        assertThat(run("review", "replace", tokyo, "--source", "Iran").err()).contains("would be the same");
        assertThat(run("review", "replace", paris, "--relation", "visited").err())
                .contains("met has no direction, visited has one; give source and target as well");
        assertThat(run("review", "replace", tokyo, "--date", "2025-04-01").err())
                .contains("2025-04-01 is after the article was published");
        assertThat(run("review", "replace", tokyo, "--date", "soon").err()).contains("'soon' is no date");
        assertThat(run("review", "replace", tokyo).err()).contains("replace without anything new");
        assertThat(run("review", "reject", "event-0").err()).contains("neither an event nor a report 'event-0'");
        assertThat(run("review", "same", tokyo, paris).err())
                .contains("are not of the same actors and family of relations");
        assertThat(run("review", "same", tokyo, tokyo).err()).contains("are one report");
        assertThat(ask("SELECT ?r { ?r a dip:Review }")).isEmpty();
    }

    @Test
    void eventsAreJoinedAndKeptApart() {
        var paris = event("paris");
        var lyon = event("lyon");
        assertThat(run("review", "same", paris, lyon).code()).isZero();
        assertThat(event("paris")).isEqualTo(event("lyon"));
        assertThat(run("explain", "--event", event("paris")).out())
                .contains("2 reports of 2 sources", "somebody decided that they are one");
        assertThat(run("review", "different", report("paris"), report("lyon")).code())
                .isZero();
        assertThat(event("paris")).isNotEqualTo(event("lyon"));
        run("review", "undo", report("paris"), report("lyon"));
        assertThat(ask("SELECT ?r { ?r a dip:Review }")).isEmpty();
    }

    @Test
    void decisionsThatContradictOthersAreRefused() throws IOException {
        var nice = LYON.replace("lyon", "nice").replace("Lyon", "Nice").replace("05-06", "06-10");
        entente("build", Texts.file(folder, "nice.jsonl", nice).toString(), "--store", store);
        run("review", "same", report("paris"), report("lyon"));
        run("review", "same", report("lyon"), report("nice"));
        var refused = run("review", "different", report("paris"), report("nice"));
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("other decisions say the opposite of " + report("paris"));
    }

    private String sheet(String name, String... lines) throws IOException {
        return Texts.file(folder, name, String.join("\n", lines) + "\n").toString();
    }

    @Test
    void aSheetThatWasFilledInIsTakenBack() throws IOException {
        var printed = run("review", "--below", "1", "--format", "tsv").out();
        var lines = new ArrayList<String>();
        for (var line : printed.lines().toList()) {
            lines.add(
                    line.contains("Japan sanctioned")
                            ? line.replaceFirst("\t\t\t\t\t$", "\treject\t\tno\tAna\t")
                            : line);
        }
        var file = sheet("sheet.tsv", lines.toArray(String[]::new));
        assertThat(run("review", "--apply", file)).isEqualTo(new Result(0, "", "1 decided, 0 taken back\n"));
        assertThat(ask("SELECT ?n { ?r dip:reviewer 'Ana' ; dip:note ?n }")).containsExactly("no");
        var segments = folder.resolve("store/articles").toFile().list();
        assertThat(run("review", "--apply", file)).isEqualTo(new Result(0, "", "0 decided, 0 taken back\n"));
        assertThat(folder.resolve("store/articles").toFile().list()).isEqualTo(segments);
    }

    @Test
    void badLinesOfASheetAreToldAndTheOthersDecided() throws IOException {
        var file = sheet(
                "sheet.tsv",
                "id\tdecision\tvalue",
                event("tokyo") + "\treject\t",
                "event-0\treject\t",
                event("paris") + "\trejct\t",
                event("paris") + "\tsame\t" + event("lyon"));
        var result = run("review", "--apply", file, "--by", "Budi");
        assertThat(result)
                .isEqualTo(new Result(
                        1,
                        "",
                        "entente: " + file
                                + ":3: neither an event nor a report 'event-0' is in the store; see review and explain\n"
                                + "entente: " + file
                                + ":4: 'rejct' is no decision; did you mean reject? use accept, reject, replace, same,"
                                + " different, undo\n"
                                + "2 decided, 0 taken back\n"));
        assertThat(ask("SELECT ?n { ?r dip:reviewer ?n }")).containsExactly("Budi", "Budi");
    }

    @Test
    void decisionsGoFromOneStoreToAnother() throws IOException {
        run("review", "reject", event("tokyo"), "--note", "=no");
        run("review", "same", event("paris"), event("lyon"));
        run("review", "replace", event("jakarta"), "--relation", "sanctioned", "--by", "Ana", "--on", "2026-02-03");
        var expected = everything();
        var printed = run("review", "--decisions", "--format", "tsv").out();
        Texts.copy(built, folder.resolve("other"));
        store = folder.resolve("other/store").toString();
        assertThat(Texts.reading(printed, "review", "--apply", "-", "--store", store))
                .isEqualTo(new Result(0, "", "3 decided, 0 taken back\n"));
        // By which event a report was named is not in the sheet.
        assertThat(everything())
                .isEqualTo(expected.lines()
                        .filter(line -> !line.contains("namedBy"))
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    @Test
    void decisionsSurviveEveryCareOfTheStore() throws IOException {
        run("review", "reject", event("tokyo"));
        run("review", "same", event("paris"), event("lyon"));
        run("review", "accept", event("jakarta"));
        run("review", "undo", event("jakarta"));
        var before = everything();
        assertThat(run("build", folder.resolve("articles.jsonl").toString()).err())
                .startsWith("4 articles: 0 new, 0 changed, 4 unchanged");
        assertThat(everything()).isEqualTo(before);
        run("compact");
        assertThat(everything()).isEqualTo(before);
        run("rebuild");
        assertThat(everything()).isEqualTo(before);
        run("backup", folder.resolve("backup.zip").toString());
        store = folder.resolve("restored").toString();
        run("restore", folder.resolve("backup.zip").toString());
        assertThat(everything()).isEqualTo(before);
        // Another extractor: this gazetteer has one actor more.
        var actors = Texts.file(
                folder,
                "actors.ttl",
                """
                PREFIX dip: <https://w3id.org/entente/ontology#>
                PREFIX id: <https://w3id.org/entente/id/>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                id:group-REDHILL a dip:Group ; rdfs:label "Red Hill Front"@en ; dip:home id:state-KOR .
                """);
        assertThat(run("rebuild", "--extract", "--actors", actors.toString()).err())
                .startsWith("4 articles read anew");
        assertThat(ask("SELECT ?r { ?r dip:relation dip:sanctioned }")).isEmpty();
        assertThat(event("paris")).isEqualTo(event("lyon"));
        assertThat(run("review", "--decisions", "--format", "tsv").out().lines().skip(1))
                .hasSize(2)
                .allMatch(line -> line.contains("in force"));
    }

    @Test
    void aDecisionOnAnArticleThatHasChangedIsWithoutObject() throws IOException {
        run("review", "reject", event("tokyo"));
        var other = Texts.TOKYO.replace("sanctioned Iran", "sanctioned Iran again");
        var file = Texts.file(folder, "articles.jsonl", other);
        assertThat(run("build", file.toString()).err()).startsWith("1 articles: 0 new, 1 changed");
        assertThat(ask("SELECT ?b { id:state-JPN dip:sanctioned ?b }")).hasSize(1);
        assertThat(run("review", "--decisions").out()).contains("without object");
        var gone = ask("SELECT ?r { ?review dip:reviews ?r }");
        assertThat(run("review", "undo", local(gone)).err()).isEqualTo("0 decided, 1 taken back\n");
    }

    @Test
    void wrongUsageIsTold() {
        assertThat(run("review", "--format", "csv"))
                .isEqualTo(new Result(2, "", "entente: --format csv: unknown format; use table or tsv\n"));
        assertThat(run("review", "--apply", "nowhere.tsv").err())
                .isEqualTo("entente: --apply nowhere.tsv: no such file; name what review --format tsv began\n");
        assertThat(run("review", "accept").code()).isEqualTo(2);
        assertThat(Files.exists(Path.of("nowhere.tsv"))).isFalse();
    }
}
