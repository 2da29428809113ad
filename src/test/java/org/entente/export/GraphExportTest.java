package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.IsoMatcher;
import org.entente.query.EventRows;
import org.entente.query.Filter;
import org.entente.query.Sample;
import org.entente.rdf.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class GraphExportTest {

    private static final Filter NEGATED = new Filter(null, null, null, null, null, null, "negated", 0, null, null);
    private static final Filter MEETINGS = new Filter(null, null, "met", null, null, null, null, 0, "en", null);
    private static final Filter NOTHING = new Filter("FRA", null, null, null, null, null, null, 0, null, null);

    private static String export(DatasetGraph data, ExportFormat format, Filter filter) {
        var out = new ByteArrayOutputStream();
        new GraphExport(data, Sample.relations()).write(format, filter, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String export(ExportFormat format, Filter filter) {
        return export(Sample.data(), format, filter);
    }

    private static DatasetGraph read(ExportFormat format, Filter filter) {
        var language =
                switch (format) {
                    case TTL -> Lang.TURTLE;
                    case TRIG -> Lang.TRIG;
                    case NQ -> Lang.NQUADS;
                    default -> Lang.JSONLD11;
                };
        var data = DatasetGraphFactory.create();
        RDFParser.fromString(export(format, filter), language).parse(data);
        return data;
    }

    private static List<String> linesOf(String graph, Filter filter) {
        return export(ExportFormat.NQ, filter)
                .lines()
                .filter(line -> line.endsWith("/" + graph + "> ."))
                .map(line -> line.replaceAll("<https://w3id.org/entente/(id/|ontology#|graph/)|<[^>]*#|>", ""))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"TRIG", "JSONLD"})
    void everyFormatOfGraphsSaysTheSame(ExportFormat format) {
        assertThat(IsoMatcher.isomorphic(read(format, Filter.ALL), read(ExportFormat.NQ, Filter.ALL)))
                .isTrue();
    }

    @Test
    void turtleHoldsTheStatementsOfAllGraphs() {
        var all = read(ExportFormat.NQ, Filter.ALL).getUnionGraph();
        assertThat(read(ExportFormat.TTL, Filter.ALL).getDefaultGraph().isIsomorphicWith(all))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"a1", "a2", "a3", "a4", "a5"})
    void anArticleIsExportedWhole(String article) {
        var name = NodeFactory.createURI(Vocabulary.GRAPH + "article-" + article);
        assertThat(read(ExportFormat.NQ, Filter.ALL)
                        .getGraph(name)
                        .isIsomorphicWith(Sample.data().getGraph(name)))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"TTL", "TRIG", "NQ", "JSONLD"})
    void hostileTextComesBack(ExportFormat format) {
        var data = read(format, Filter.ALL);
        var graph = format == ExportFormat.TTL ? data.getDefaultGraph() : data.getUnionGraph();
        var quotes = graph.find(NodeFactory.createURI(Vocabulary.ID + "report-r11"), Vocabulary.QUOTE, Node.ANY)
                .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
                .toList();
        assertThat(quotes).containsExactly("=1+1\t\"Kyiv\", said\nthe <script>, praised Ankara");
    }

    /** The bytes must not tell in which order the statements came into the store. */
    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"TTL", "TRIG", "NQ", "JSONLD"})
    void theSameArticlesGiveTheSameBytes(ExportFormat format) {
        var quads = new java.util.ArrayList<Quad>();
        Sample.data().findNG(null, null, null, null).forEachRemaining(quads::add);
        java.util.Collections.reverse(quads);
        var other = DatasetGraphFactory.create();
        quads.forEach(other::add);
        assertThat(export(other, format, Filter.ALL)).isEqualTo(export(format, Filter.ALL));
    }

    @Test
    void linesOfAnArticleStandInOrder() {
        var lines = export(ExportFormat.NQ, Filter.ALL)
                .lines()
                .filter(line -> line.endsWith("/article-a1> ."))
                .toList();
        assertThat(lines).isSorted().hasSizeGreaterThan(30);
    }

    @Test
    void articlesStandInTheOrderOfTheirGraphs() {
        var graphs = export(ExportFormat.NQ, Filter.ALL)
                .lines()
                .map(line -> line.replaceAll(".*/graph/(.*)> [.]$", "$1"))
                .distinct();
        assertThat(graphs)
                .containsExactly(
                        "article-a1",
                        "article-a2",
                        "article-a3",
                        "article-a4",
                        "article-a5",
                        "events",
                        "actors",
                        "ontology");
    }

    @Test
    void aFilterLeavesTheArticleAndTheReportsThatAreWanted() {
        assertThat(linesOf("article-a4", NEGATED))
                .contains("article-a4 type Article article-a4 .", "report-r9 actor state-PRK article-a4 .")
                .noneMatch(line -> line.startsWith("report-r10"))
                .noneMatch(line -> line.startsWith("pair-KOR-RUS"));
        assertThat(linesOf("article-a1", NEGATED)).isEmpty();
    }

    @Test
    void theGraphOfEventsIsExportedWhole() {
        assertThat(read(ExportFormat.NQ, Filter.ALL)
                        .getGraph(Vocabulary.EVENTS_GRAPH)
                        .isIsomorphicWith(Sample.data().getGraph(Vocabulary.EVENTS_GRAPH)))
                .isTrue();
    }

    @Test
    void aFilterLeavesTheEventsThatAreWantedWithAllTheirReports() {
        var data = read(ExportFormat.NQ, MEETINGS);
        var rows = new EventRows(Sample.data(), Sample.relations()).rows(MEETINGS);
        assertThat(data.stream(Node.ANY, Node.ANY, Vocabulary.TYPE, Vocabulary.EVENT))
                .hasSameSizeAs(rows);
        assertThat(rows).isNotEmpty().allSatisfy(row -> assertThat(data.stream(
                                Node.ANY, Node.ANY, Vocabulary.REPORTS, NodeFactory.createURI(Vocabulary.ID + row.id()))
                        .filter(quad -> data.contains(Node.ANY, quad.getSubject(), Vocabulary.TYPE, Vocabulary.REPORT)))
                .hasSize(row.reports()));
    }

    @Test
    void countsOfAllAreNotThoseOfAPart() {
        assertThat(read(ExportFormat.NQ, MEETINGS).contains(Node.ANY, Node.ANY, Vocabulary.EVENT_COUNT, Node.ANY))
                .isFalse();
    }

    @Test
    void aShortcutStaysWithAReportThatSupportsIt() {
        assertThat(linesOf("article-a1", MEETINGS))
                .contains("state-KOR met state-RUS article-a1 .", "state-RUS met state-KOR article-a1 .")
                .noneMatch(line -> line.contains(" militaryCooperation "));
        assertThat(linesOf("article-a4", NEGATED)).noneMatch(line -> line.startsWith("state-"));
    }

    @Test
    void actorsAndRelationsThatAreNamedComeWithTheirLabels() {
        assertThat(linesOf("actors", MEETINGS))
                .containsExactly(
                        "state-KOR type State actors .",
                        "state-KOR label \"Korea Selatan\"@id actors .",
                        "state-KOR label \"South Korea\"@en actors .",
                        "state-RUS type State actors .",
                        "state-RUS label \"Rusia\"@id actors .",
                        "state-RUS label \"Russia\"@en actors .");
        assertThat(linesOf("ontology", MEETINGS))
                .contains("met label \"met\"@en ontology .")
                .allMatch(line -> line.startsWith("met "));
    }

    @Test
    void nothingIsAnEmptyFile() {
        assertThat(export(ExportFormat.NQ, NOTHING)).isEmpty();
        assertThat(read(ExportFormat.JSONLD, NOTHING).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"TRIG", "NQ"})
    void aReportReifiesWhatItTellsAndAssertsNoMore(ExportFormat format) {
        var out = new ByteArrayOutputStream();
        new GraphExport(Sample.data(), Sample.relations()).withReifiers().write(format, Filter.ALL, out);
        var data = DatasetGraphFactory.create();
        RDFParser.fromString(out.toString(StandardCharsets.UTF_8), format == ExportFormat.NQ ? Lang.NQUADS : Lang.TRIG)
                .parse(data);
        var rows = QueryExec.dataset(data)
                .query(
                        Vocabulary.prologue().getPrefixMapping().getNsPrefixMap().entrySet().stream()
                                        .map(prefix -> "PREFIX " + prefix.getKey() + ": <" + prefix.getValue() + "> ")
                                        .collect(Collectors.joining())
                                + """
                        SELECT ?report { GRAPH ?g { ?report rdf:reifies <<( id:state-PRK dip:deployedTroops id:state-UKR )>> } }
                        ORDER BY ?report
                        """)
                .select();
        var found = new java.util.ArrayList<String>();
        rows.forEachRemaining(row -> found.add(row.get("report").getURI().replaceAll(".*/", "")));
        assertThat(found).containsExactly("report-r12", "report-r4", "report-r9");
        data.deleteAny(
                Node.ANY,
                Node.ANY,
                NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies"),
                Node.ANY);
        assertThat(IsoMatcher.isomorphic(data, read(ExportFormat.NQ, Filter.ALL)))
                .isTrue();
    }

    @Test
    void aSymmetricRelationIsReifiedBothWays() {
        var quads = new java.util.ArrayList<Quad>();
        Sample.data()
                .findNG(NodeFactory.createURI(Vocabulary.GRAPH + "article-a2"), null, null, null)
                .forEachRemaining(quads::add);
        assertThat(Reifiers.of(quads))
                .extracting(
                        quad -> quad.getObject().toString().replaceAll("https://w3id.org/entente/(id/|ontology#)", ""))
                .hasSize(3)
                .anyMatch(term -> term.contains("state-KOR") && term.matches(".*state-KOR.*met.*state-RUS.*"))
                .anyMatch(term -> term.matches(".*state-RUS.*met.*state-KOR.*"))
                .anyMatch(term -> term.matches(".*state-PRK.*deployedTroops.*state-UKR.*"));
    }
}
