package org.entente.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.DateSource;
import org.entente.model.Evidence;
import org.entente.model.Facts;
import org.entente.model.Modality;
import org.entente.model.Party;
import org.entente.model.Report;
import org.entente.model.Span;
import org.entente.model.When;
import org.junit.jupiter.api.Test;

final class ValidationTest {

    private static final Validation VALIDATION = new Validation(Files.turtle("/ontology/shapes.ttl"));
    private static final String TEXT = "Japan met Korea. Japan visited Korea.";

    private static Actor state(String code) {
        return new Actor(code, Actor.Kind.STATE, "state-" + code, Map.of("en", code));
    }

    private static Report report(String relation, String source, String target, Span span) {
        var when = new When("2025-12", LocalDate.of(2025, 12, 1), LocalDate.of(2025, 12, 21), DateSource.INFERRED);
        return new Report(
                relation + source,
                new Party(source, "a", List.of()),
                relation,
                new Party(target, "b", List.of("Somebody")),
                Modality.ACTUAL,
                null,
                null,
                when,
                null,
                null,
                0.5,
                new Evidence(span, span.text(TEXT), "en/x-01"));
    }

    @Test
    void everyPlantedFaultIsReported() {
        var data = Files.turtle("/ontology/diplomacy.ttl", "/rdf/bad.ttl");
        var findings = VALIDATION.findings(data);
        var expects = NodeFactory.createURI("https://example.org/expects");
        var planted = data.find(Node.ANY, expects, Node.ANY).toList();
        assertThat(planted).hasSizeGreaterThan(30);
        for (var fault : planted) {
            assertThat(findings)
                    .as(fault.getSubject() + " " + fault.getObject())
                    .anySatisfy(finding -> {
                        assertThat(finding.node()).isEqualTo(fault.getSubject().toString());
                        assertThat(finding.message())
                                .isEqualTo(fault.getObject().getLiteralLexicalForm());
                    });
        }
    }

    @Test
    void whatTheWriterWritesIsWithoutFault() {
        var article =
                new Article("a", "https://example.org/a", "Title", TEXT, LocalDate.of(2025, 12, 21), "en", "Example");
        var facts = new Facts(
                article,
                List.of(
                        report("met", "JPN", "KOR", new Span(0, 16)),
                        report("visited", "JPN", "KOR", new Span(17, 37))));
        var data = Files.turtle("/ontology/diplomacy.ttl", "/graphs/actors/states.ttl", "/graphs/actors/places.ttl");
        new FactsWriter(Files.relations(), ValidationTest::state)
                .quads(facts)
                .forEach(quad -> data.add(quad.asTriple()));
        assertThat(VALIDATION.findings(data)).isEmpty();
    }
}
