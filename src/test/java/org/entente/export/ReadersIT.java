package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.entente.query.EventRows;
import org.entente.query.Filter;
import org.entente.query.Labels;
import org.entente.query.Plain;
import org.entente.query.ReportRows;
import org.entente.query.Sample;
import org.entente.rdf.Vocabulary;
import org.entente.timeline.Excerpt;
import org.entente.timeline.Side;
import org.entente.timeline.Timeline;
import org.entente.timeline.TimelineText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Other programs read what is written, and see what the store holds. */
final class ReadersIT {

    @TempDir
    private static Path folder = Path.of("");

    static Network sample() {
        var data = Sample.data();
        var events = new EventRows(data, Sample.relations());
        var labels = Labels.in(data, "en");
        return new Network(sink -> events.each(Filter.ALL, sink), new StoreActors(data, labels), labels::of);
    }

    private static Path write(ExportFormat format, Network network) {
        return file(format, out -> format.network().orElseThrow().write(network, out));
    }

    private static Path file(ExportFormat format, WholeFile.Contents contents) {
        var file = folder.resolve("x." + format.text());
        try (OutputStream out = Files.newOutputStream(file)) {
            contents.write(out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return file;
    }

    /** The one number that a query over the sample gives. */
    private static int count(String query) {
        var rows = QueryExec.dataset(Sample.data())
                .query("PREFIX dip: <" + Vocabulary.DIP + "> " + query)
                .select();
        return ((Number) rows.next().get("n").getLiteralValue()).intValue();
    }

    static int actors(String modality) {
        return count("SELECT (COUNT(DISTINCT ?a) AS ?n) { ?r dip:actor|dip:target ?a ; dip:modality " + modality + "}");
    }

    private static int reports(String modality) {
        return count("SELECT (COUNT(DISTINCT ?r) AS ?n) { ?r a dip:Report ; dip:modality " + modality + " }");
    }

    static int events(String modality) {
        return count("SELECT (COUNT(DISTINCT ?e) AS ?n) { ?e a dip:Event ; dip:modality " + modality + " }");
    }

    /** Pairs by relation and modality; the two actors of a symmetric relation count once. */
    private static int ties() {
        return count(
                """
                SELECT (COUNT(*) AS ?n) { SELECT DISTINCT ?relation ?modality ?one ?other {
                  ?r a dip:Event ; dip:relation ?relation ; dip:modality ?modality .
                  { ?r dip:actor ?one ; dip:target ?other }
                  UNION { ?r dip:actor ?one , ?other FILTER (str(?one) < str(?other)) } } }
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "networkx, GRAPHML",
        "igraph, GRAPHML",
        "networkx, CYJS",
        "json, CX2",
        "csv, NEO4J",
        "csv, EVENTS",
        "csv, POLECAT"
    })
    void anEdgeIsAnEvent(String reader, ExportFormat format) {
        var seen = Reader.python(reader, format, write(format, sample()));
        assertThat(seen.nodes()).isEqualTo(actors("?any"));
        assertThat(seen.edges()).isEqualTo(events("?any")).isEqualTo(seen.events());
        assertThat(seen.labels())
                .containsExactly("North Korea", "Russia", "South Korea", "Turkey", "Ukraine", "United States");
    }

    @ParameterizedTest
    @CsvSource({"networkx, GEXF", "networkx, NET", "igraph, NET", "csv, GEPHI"})
    void anEdgeIsATie(String reader, ExportFormat format) {
        var seen = Reader.python(reader, format, write(format, sample()));
        assertThat(seen.nodes()).isEqualTo(actors("?any"));
        assertThat(seen.edges()).isEqualTo(ties());
        assertThat(seen.events()).isEqualTo(events("?any"));
        assertThat(seen.labels()).contains("South Korea");
    }

    @Test
    void icewsHoldsWhatHappened() {
        var seen = Reader.python("csv", ExportFormat.ICEWS, write(ExportFormat.ICEWS, sample()));
        assertThat(seen.nodes()).isEqualTo(actors("dip:actual"));
        assertThat(seen.events()).isEqualTo(events("dip:actual")).isLessThan(events("?any"));
    }

    @Test
    void gexfIsValid() {
        for (var network : List.of(sample(), Hostile.network())) {
            Reader.run(
                    "xmllint",
                    "--noout",
                    "--schema",
                    Reader.resource("gexf-1.3/gexf.xsd"),
                    write(ExportFormat.GEXF, network).toString());
        }
    }

    @Test
    void graphvizDrawsTheTies() {
        var file = write(ExportFormat.DOT, sample()).toString();
        assertThat(Reader.run("gc", "-n", "-e", file).strip())
                .startsWith(actors("?any") + " ")
                .contains(" " + ties() + " ");
        assertThat(Reader.run("dot", "-Tsvg", file)).contains(">South Korea</text>", ">met</text>");
    }

    @Test
    void graphvizDrawsHostileNamesAsText() throws IOException {
        var svg = folder.resolve("x.svg");
        Reader.run(
                "dot",
                "-Tsvg",
                "-o",
                svg.toString(),
                write(ExportFormat.DOT, Hostile.network()).toString());
        Reader.run("xmllint", "--noout", svg.toString());
        assertThat(Files.readString(svg)).contains("&lt;script&gt;").doesNotContain("<script", "<img");
    }

    @ParameterizedTest
    @CsvSource({
        "networkx, GEXF",
        "networkx, GRAPHML",
        "igraph, GRAPHML",
        "networkx, CYJS",
        "json, CX2",
        "networkx, NET",
        "igraph, NET",
        "csv, GEPHI",
        "csv, NEO4J",
        "csv, EVENTS",
        "csv, POLECAT",
        "csv, ICEWS"
    })
    void hostileTextIsText(String reader, ExportFormat format) {
        var seen = Reader.python(reader, format, write(format, Hostile.network()));
        var count = Hostile.TEXTS.size();
        assertThat(List.of(seen.nodes(), seen.edges(), seen.events())).containsExactly(count, count, count);
        assertThat(new HashSet<>(seen.labels())).hasSize(count).noneMatch(label -> label.matches("(?s).*[\\p{Cc}].*"));
        if (List.of(ExportFormat.GRAPHML, ExportFormat.CYJS, ExportFormat.CX2).contains(format)) {
            assertThat(seen.titles())
                    .containsExactlyInAnyOrderElementsOf(
                            Hostile.TEXTS.stream().map(Plain::line).toList());
        }
    }

    @ParameterizedTest
    @CsvSource({"NEO4J, csv", "EVENTS, csv", "GEPHI, csv", "POLECAT, csv", "ICEWS, csv"})
    void noCellIsAFormula(ExportFormat format, String reader) {
        var seen = Reader.python(reader, format, write(format, Hostile.network()));
        var texts = new HashSet<>(seen.labels());
        texts.addAll(seen.titles());
        assertThat(texts)
                .noneMatch(text -> text.matches("(?s)[=+@\\-\\uFF1D].*"))
                .anyMatch(text -> text.startsWith("'=HYP"));
    }

    @ParameterizedTest
    @CsvSource({"EVENTS", "GEPHI", "NEO4J", "POLECAT", "ICEWS"})
    void theLanguageRReadsTheTables(ExportFormat format) {
        var seen = Reader.run(
                "Rscript",
                Reader.resource("export/read.R"),
                format.text(),
                write(format, Hostile.network()).toString());
        assertThat(seen).startsWith(Hostile.TEXTS.size() + " ");
        if (format == ExportFormat.EVENTS) {
            assertThat(seen).endsWith(" " + 3 * Hostile.TEXTS.size());
        }
    }

    @ParameterizedTest
    @CsvSource({"TTL", "TRIG", "NQ", "JSONLD"})
    void rdflibSeesTheReportsAndTheEventsThatTheyReport(ExportFormat format) {
        var seen = Reader.python("rdflib", format, graph(format, Sample.data()));
        assertThat(seen.nodes()).isEqualTo(actors("?any"));
        assertThat(seen.edges()).isEqualTo(reports("?any"));
        assertThat(seen.events()).isEqualTo(events("?any")).isLessThan(seen.edges());
        assertThat(seen.titles()).contains("<script>alert(1)</script>");
    }

    @ParameterizedTest
    @CsvSource({"TTL", "TRIG", "NQ", "JSONLD"})
    void rdflibReadsHostileText(ExportFormat format) {
        var seen = Reader.python("rdflib", format, graph(format, Hostile.data()));
        assertThat(seen.edges()).isEqualTo(Hostile.TEXTS.size());
        assertThat(seen.titles()).hasSize(Hostile.TEXTS.size()).contains("say \"no\" \\");
    }

    @ParameterizedTest
    @CsvSource({"TTL, turtle", "TRIG, trig", "NQ, nquads"})
    void raptorReadsHostileText(ExportFormat format, String syntax) {
        var triples = Reader.run(
                "rapper",
                "-q",
                "-i",
                syntax,
                "-o",
                "ntriples",
                graph(format, Hostile.data()).toString());
        assertThat(triples.lines().filter(line -> line.contains("headline"))).hasSize(Hostile.TEXTS.size());
    }

    @Test
    void theLanguageRReadsHostileReports() {
        var file = file(
                ExportFormat.CSV,
                out -> ReportCsv.write(new ReportRows(Hostile.data(), Sample.relations()), Filter.ALL, out));
        assertThat(Reader.run("Rscript", Reader.resource("export/read.R"), "csv", file.toString()))
                .startsWith(Hostile.TEXTS.size() + " 31 ");
    }

    @ParameterizedTest
    @CsvSource({"TTL, turtle", "TRIG, trig", "NQ, nquads"})
    void raptorSeesTheReportsAndTheEvents(ExportFormat format, String syntax) {
        var triples = Reader.run(
                "rapper",
                "-q",
                "-i",
                syntax,
                "-o",
                "ntriples",
                graph(format, Sample.data()).toString());
        assertThat(triples.lines().filter(line -> line.endsWith("#type> <" + Vocabulary.DIP + "Report> .")))
                .hasSize(reports("?any"));
        assertThat(triples.lines().filter(line -> line.endsWith("#type> <" + Vocabulary.DIP + "Event> .")))
                .hasSize(events("?any"));
        assertThat(triples.lines().filter(line -> line.contains("> <" + Vocabulary.DIP + "reports> <")))
                .hasSize(reports("?any"));
    }

    /** Of the events that name South Korea. */
    private static int korean(String pattern) {
        return count(
                "SELECT (COUNT(DISTINCT ?e) AS ?n) { ?e a dip:Event . { ?e dip:actor ?k } UNION { ?e dip:target ?k }"
                        + " FILTER (?k = <" + Vocabulary.ID + "state-KOR>) " + pattern + " }");
    }

    private static String koreanScores() {
        var rows = QueryExec.dataset(Sample.data())
                .query("PREFIX dip: <" + Vocabulary.DIP
                        + "> SELECT (SUM(?g) AS ?n) { { SELECT DISTINCT ?e { ?e a dip:Event ."
                        + " { ?e dip:actor ?k } UNION { ?e dip:target ?k } FILTER (?k = <" + Vocabulary.ID
                        + "state-KOR>) } } ?e dip:relation/dip:goldstein ?g }")
                .select();
        return String.format(Locale.ROOT, "%.1f", ((Number) rows.next().get("n").getLiteralValue()).doubleValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"R", "python"})
    void aTimelineHasTypedDatesInOtherLanguages(String program) throws IOException {
        var rows = Side.of("KOR").events(new EventRows(Sample.data(), Sample.relations()), Filter.ALL, Side.EVERYBODY);
        var csv = TimelineText.csv(Excerpt.whole(Timeline.of(Side.of("KOR"), Side.EVERYBODY, rows), null));
        var seen = Reader.timeline(program, Files.writeString(folder.resolve("timeline.csv"), csv));
        assertThat(seen)
                .isEqualTo(String.join(
                        " ",
                        List.of(
                                "" + korean(""),
                                "" + korean("?e dip:earliest ?day"),
                                "" + korean("?e dip:latest ?day"),
                                "" + korean("FILTER NOT EXISTS { ?e dip:date|dip:earliest ?day }"),
                                koreanScores())));
    }

    private static Path graph(ExportFormat format, DatasetGraph data) {
        return file(format, out -> new GraphExport(data, Sample.relations()).write(format, Filter.ALL, out));
    }
}
