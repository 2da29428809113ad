package org.entente.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.model.InputProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AnswersTest {

    private static final String HOSTILE = "=1+1\t\"Kyiv\", said\nthe <script>, praised Ankara";
    private static final NamedQuery ROWS =
            NamedQuery.parse("-e", "SELECT ?quote ?score { id:report-r11 dip:quote ?quote ; dip:goldstein ?score }");
    private static final NamedQuery GRAPH = NamedQuery.parse("-e", "DESCRIBE id:report-r11");

    private static String answer(NamedQuery query, String format) {
        return Sample.answer(query, format, Labels.NONE);
    }

    @ParameterizedTest
    @CsvSource({"csv,CSV", "tsv,TSV", "json,JSON", "xml,XML"})
    void everyFormatOfRowsGivesHostileTextBack(String format, String name) {
        var language =
                switch (name) {
                    case "CSV" -> ResultSetLang.RS_CSV;
                    case "TSV" -> ResultSetLang.RS_TSV;
                    case "JSON" -> ResultSetLang.RS_JSON;
                    default -> ResultSetLang.RS_XML;
                };
        var bytes = answer(ROWS, format).getBytes(StandardCharsets.UTF_8);
        var rows = RowSetReaderRegistry.getFactory(language)
                .create(language)
                .read(new ByteArrayInputStream(bytes), ARQ.getContext());
        assertThat(rows.next().get("quote").getLiteralLexicalForm()).isEqualTo(HOSTILE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ttl", "nt", "jsonld"})
    void everyFormatOfGraphsGivesTheGraphBack(String format) {
        assertThat(read(answer(GRAPH, format), format).isIsomorphicWith(read(answer(GRAPH, "nt"), "nt")))
                .isTrue();
        assertThat(answer(GRAPH, "nt")).contains("=1+1\\t\\\"Kyiv\\\", said\\nthe <script>, praised Ankara");
    }

    private static Graph read(String text, String format) {
        var graph = GraphFactory.createDefaultGraph();
        var language =
                switch (format) {
                    case "ttl" -> Lang.TURTLE;
                    case "nt" -> Lang.NTRIPLES;
                    default -> Lang.JSONLD11;
                };
        RDFParser.fromString(text, language).parse(graph);
        return graph;
    }

    @Test
    void aTableKeepsEachRowOnItsLine() {
        assertThat(answer(ROWS, "table"))
                .isEqualTo(
                        """
                        quote                                           score
                        =1+1 "Kyiv", said the <script>, praised Ankara  3.4
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"table|true", "csv|true", "json|\"boolean\" : true", "xml|<boolean>true</boolean>"})
    void yesOrNoHasTheFormatsOfRows(String format, String expected) {
        assertThat(answer(NamedQuery.parse("-e", "ASK { ?x dip:met ?y }"), format))
                .contains(expected);
    }

    @Test
    void aTableCanSpeakALanguage() {
        var query = NamedQuery.parse("-e", "SELECT ?a ?r ?b { ?a ?r ?b } ORDER BY ?b VALUES ?r { dip:mediated }");
        assertThat(Sample.answer(query, "table", Labels.in(Sample.data(), "id")))
                .isEqualTo(
                        """
                        a      r          b
                        Turki  menengahi  Rusia
                        Turki  menengahi  Ukraina
                        """);
    }

    @Test
    void theStandardPrefixesAreKnown() {
        var query =
                """
                ASK {
                  GRAPH graph:none { id:a rdf:type rdfs:Class, owl:Class, skos:Concept, plover:AGREE, cameo:040 ;
                    schema:url dip:x ; prov:used "1"^^xsd:int } }
                """;
        assertThat(answer(NamedQuery.parse("-e", query), "table")).isEqualTo("false\n");
    }

    @Test
    void theDefaultGraphIsTheUnionOfAllArticles() {
        assertThat(answer(NamedQuery.parse("-e", "SELECT (COUNT(*) AS ?n) { ?x a dip:Report }"), "csv"))
                .isEqualTo("n\r\n12\r\n");
    }

    @Test
    void aFormatThatTheAnswerHasNotIsToldWithThoseItHas() {
        assertThatThrownBy(() -> answer(ROWS, "ttl"))
                .isInstanceOf(InputProblem.class)
                .hasMessage("--format ttl: no format of an answer that is a table; use table, csv, tsv, json, xml");
        assertThatThrownBy(() -> answer(GRAPH, "json"))
                .hasMessage("--format json: no format of an answer that is a graph; did you mean jsonld? use ttl, nt,"
                        + " jsonld");
    }
}
