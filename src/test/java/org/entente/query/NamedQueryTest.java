package org.entente.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.entente.model.InputProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NamedQueryTest {

    private static final String HEADER =
            """
            # title: Everything of an actor
            # about: One line
            # about: and another.
            # title@id: Semua tentang pelaku
            # about@id: Satu baris
            # about@id: dan satu lagi.
            # param a actor
            # param r relation met
            # param f family any
            # param d date any
            # param m month any
            # param y year any
            # param n integer any
            # param t text any
            # param o modality any
            # param limit integer 5
            """;

    private static final NamedQuery QUERY = NamedQuery.parse(
            "mine.rq",
            HEADER
                    + """
                    SELECT ?x {
                      ?a ?r ?x
                      FILTER (?f != ?x && ?d != ?x && ?m != ?x && ?y != ?x && ?n != ?x && ?t != ?x && ?o != ?x)
                    }
                    """);

    @Test
    void theHeaderDescribesIt() {
        assertThat(QUERY.title("en")).isEqualTo("Everything of an actor");
        assertThat(QUERY.about("en")).isEqualTo("One line and another.");
        assertThat(QUERY.parameters().get(0)).isEqualTo(new Parameter("a", Parameter.Type.ACTOR, ""));
        assertThat(QUERY.parameters().get(1)).isEqualTo(new Parameter("r", Parameter.Type.RELATION, "met"));
    }

    @Test
    void theHeaderDescribesItInOtherLanguagesToo() {
        assertThat(QUERY.title("id")).isEqualTo("Semua tentang pelaku");
        assertThat(QUERY.about("id")).isEqualTo("Satu baris dan satu lagi.");
        assertThat(QUERY.title("fr")).isEqualTo("Everything of an actor");
        assertThat(NamedQuery.parse("mine.rq", "ASK {}").title("id")).isEqualTo("mine.rq");
    }

    @Test
    void itsTextSpeaksOneLanguage() {
        assertThat(QUERY.text("id").lines())
                .startsWith("# title@id: Semua tentang pelaku", "# about@id: Satu baris", "# about@id: dan satu lagi.")
                .contains("# param a actor", "  ?a ?r ?x")
                .noneMatch(line -> line.startsWith("# title:") || line.startsWith("# about:"));
        assertThat(QUERY.text("en"))
                .startsWith(HEADER.lines().findFirst().orElseThrow())
                .doesNotContain("@id")
                .isEqualTo(QUERY.text("fr"));
    }

    @Test
    void valuesBecomeTermsOfTheirType() {
        var bound = QUERY.bound(
                        Map.of(
                                "a",
                                "Korsel",
                                "f",
                                "CONSULT",
                                "d",
                                "2025-12-21",
                                "m",
                                "2025-12",
                                "y",
                                "2025",
                                "n",
                                "7",
                                "t",
                                "a b",
                                "o",
                                "planned"),
                        Sample.terms())
                .toString()
                .replaceAll("\\s+", " ");
        assertThat(bound)
                .contains(
                        "id:state-KOR dip:met ?x",
                        "plover:CONSULT != ?x",
                        "\"2025-12-21\"^^xsd:date != ?x",
                        "\"2025-12\"^^xsd:gYearMonth != ?x",
                        "\"2025\"^^xsd:gYear != ?x",
                        "7 != ?x",
                        "\"a b\" != ?x",
                        "dip:planned != ?x",
                        "LIMIT 5");
    }

    @Test
    void textCannotBreakOutOfItsPlace() {
        var query = NamedQuery.parse("q", "# param t text\nSELECT (?t AS ?back) {}");
        var hostile = "\" } ; DROP ALL # \\\n'''\t?x <http://x>";
        assertThat(Sample.answer(query, "csv", Labels.NONE, "t=" + hostile))
                .isEqualTo("back\r\n\"" + hostile.replace("\"", "\"\"") + "\"\r\n");
    }

    @Test
    void aSelectedParameterKeepsItsColumn() {
        var query = NamedQuery.parse("q", "# param a actor\nSELECT ?a ?b { ?a dip:criticized ?b }");
        assertThat(Sample.answer(query, "table", Labels.NONE, "a=RUS"))
                .isEqualTo("a          b\nstate-RUS  state-KOR\n");
    }

    @Test
    void anyLeavesAParameterFree() {
        var query = NamedQuery.parse("q", "# param a actor any\nSELECT ?b { ?a dip:mediated ?b } ORDER BY ?b");
        assertThat(Sample.answer(query, "table", Labels.NONE)).isEqualTo("b\nstate-RUS\nstate-UKR\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a|Atlantis|-p a: no actor is called 'Atlantis'; give a code such as KOR, a name, a capital or a person in office",
                "r|mett|-p r: 'mett' is no relation; did you mean met? give a relation of ontology/relations.tsv such as met",
                "f|CONSULTED|-p f: 'CONSULTED' is no family; did you mean CONSULT? give a relation, a PLOVER type such as SANCTION, cooperativeRelation or conflictRelation",
                "d|2025-02-30|-p d: '2025-02-30' is no date; give a day such as 2025-12-21",
                "m|2025|-p m: '2025' is no month; give a month such as 2025-12",
                "y|MMXXV|-p y: 'MMXXV' is no year; give a year such as 2025",
                "n|1.5|-p n: '1.5' is no integer; give a whole number such as 20",
                "o|actually|-p o: 'actually' is no modality; did you mean actual? give actual, planned, hypothetical or negated",
                "limitt|3|-p limitt: mine.rq has no such parameter; did you mean limit? it has a, r, f, d, m, y, n, t, o, limit",
            })
    void aWrongValueIsToldWithWhatIsAllowed(String parameter, String value, String message) {
        var given = parameter.equals("a") ? Map.of("a", value) : Map.of("a", "KOR", parameter, value);
        assertThatThrownBy(() -> QUERY.bound(given, Sample.terms()))
                .isInstanceOf(InputProblem.class)
                .hasMessage(message);
    }

    @Test
    void aMissingValueIsToldWithWhatIsAllowed() {
        assertThatThrownBy(() -> QUERY.bound(Map.of(), Sample.terms()))
                .hasMessage(
                        "mine.rq: needs -p a=...; give a code such as KOR, a name, a capital or a person in office");
    }

    @Test
    void anUpdateIsRefused() {
        assertThatThrownBy(() -> NamedQuery.parse("-e", "DELETE WHERE { ?s ?p ?o }"))
                .hasMessage("-e: changes the graph; queries only read: use SELECT, ASK, CONSTRUCT or DESCRIBE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <http://localhost:1/x> { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE SILENT ?s { ?s ?p ?o } } }",
                "ASK { { SELECT * { OPTIONAL { SERVICE <http://localhost:1/x> { ?s ?p ?o } } } } }"
            })
    void anotherServerIsNeverAsked(String query) {
        assertThatThrownBy(() -> NamedQuery.parse("-e", query))
                .hasMessage("-e: asks another server by SERVICE; ask this graph only");
    }

    @Test
    void whatIsNoSparqlIsToldWithItsPlace() {
        assertThatThrownBy(() -> NamedQuery.parse("mine.rq", "SELECT ?x {\n ?x ?y }\n"))
                .hasMessageStartingWith("mine.rq: is no SPARQL query: ")
                .hasMessageContaining("line 2");
    }

    @Test
    void aParameterOfUnknownTypeIsToldWithTheQuery() {
        assertThatThrownBy(() -> NamedQuery.parse("mine.rq", "# param x stat\nASK { ?x ?y ?z }"))
                .hasMessage("mine.rq: unknown type 'stat' of parameter x; write # param name type default");
    }

    @Test
    void aParameterThatTheQueryDoesNotUseIsToldWithTheQuery() {
        assertThatThrownBy(() -> NamedQuery.parse("mine.rq", "# param xy text\nASK { ?x ?y ?z }"))
                .hasMessage("mine.rq: the query has no variable ?xy; use it, or take the parameter away");
    }
}
