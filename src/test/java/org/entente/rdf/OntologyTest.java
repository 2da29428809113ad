package org.entente.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.entente.model.Families;
import org.entente.model.Relation;
import org.junit.jupiter.api.Test;

final class OntologyTest {

    private static final Graph ONTOLOGY = Files.turtle("/ontology/diplomacy.ttl");
    private static final Node ANY = Node.ANY;

    private static Node code(String scheme, String code) {
        return NodeFactory.createURI(Vocabulary.BASE + "code/" + scheme + "/" + code);
    }

    @Test
    void everyRelationOfTheTableIsDeclaredAsTheTableSays() {
        for (Relation relation : Files.relations().all()) {
            var node = Vocabulary.term(relation.name());
            assertThat(ONTOLOGY.contains(node, RDF.type.asNode(), Vocabulary.term("RelationType")))
                    .as(relation.name())
                    .isTrue();
            assertThat(ONTOLOGY.contains(node, RDF.type.asNode(), OWL.SymmetricProperty.asNode()))
                    .as(relation.name() + " symmetric")
                    .isEqualTo(relation.symmetric());
            assertThat(ONTOLOGY.contains(node, Vocabulary.term("ploverCategory"), code("plover", relation.plover())))
                    .as(relation.name() + " PLOVER")
                    .isTrue();
            assertThat(ONTOLOGY.contains(node, Vocabulary.term("cameoCode"), code("cameo", relation.cameo())))
                    .as(relation.name() + " CAMEO")
                    .isTrue();
            var scores = ONTOLOGY.find(node, Vocabulary.GOLDSTEIN, ANY)
                    .mapWith(triple -> (Double) triple.getObject().getLiteralValue())
                    .toList();
            assertThat(scores)
                    .as(relation.name() + " Goldstein")
                    .isEqualTo(
                            relation.goldstein() == null ? new ArrayList<>() : java.util.List.of(relation.goldstein()));
            if (relation.parent() != null) {
                assertThat(ONTOLOGY.contains(node, RDFS.subPropertyOf.asNode(), Vocabulary.term(relation.parent())))
                        .as(relation.name() + " parent")
                        .isTrue();
            }
        }
    }

    /** The names in Java and the ontology must not drift apart. */
    @Test
    void theFamiliesOfARelationAreThoseOfTheOntology() {
        var families = new Families(Files.relations());
        for (var relation : Files.relations().all()) {
            var above = new TreeSet<String>();
            above(Vocabulary.term(relation.name()), above);
            ONTOLOGY.find(Vocabulary.term(relation.name()), Vocabulary.term("ploverCategory"), ANY)
                    .forEachRemaining(triple -> above.add(Iris.local(triple.getObject())));
            assertThat(families.names().stream().filter(family -> families.contains(family, relation)))
                    .as(relation.name())
                    .containsExactlyInAnyOrderElementsOf(above);
        }
    }

    private static void above(Node node, TreeSet<String> found) {
        found.add(Iris.local(node));
        ONTOLOGY.find(node, RDFS.subPropertyOf.asNode(), ANY)
                .forEachRemaining(triple -> above(triple.getObject(), found));
    }

    @Test
    void noRelationIsDeclaredThatTheTableDoesNotHold() {
        var declared = new TreeSet<String>();
        ONTOLOGY.find(ANY, RDF.type.asNode(), Vocabulary.term("RelationType"))
                .forEachRemaining(triple -> declared.add(triple.getSubject().getLocalName()));
        assertThat(declared).isEqualTo(new TreeSet<>(Files.relations().byName().keySet()));
    }

    @Test
    void everyTermHasALabelInEnglishAndInIndonesian() {
        var terms = new TreeSet<String>();
        ONTOLOGY.find(ANY, RDF.type.asNode(), ANY).forEachRemaining(triple -> {
            if (triple.getSubject().isURI() && triple.getSubject().getURI().startsWith(Vocabulary.DIP)) {
                terms.add(triple.getSubject().getURI());
            }
        });
        assertThat(terms).hasSizeGreaterThan(150);
        for (var term : terms) {
            var languages = ONTOLOGY.find(NodeFactory.createURI(term), RDFS.label.asNode(), ANY)
                    .mapWith(triple -> triple.getObject().getLiteralLanguage())
                    .toList();
            assertThat(languages).as(term).containsExactlyInAnyOrder("en", "id");
        }
    }

    @Test
    void everyTermThatTheProgramWritesIsDeclared() throws ReflectiveOperationException {
        for (var field : Vocabulary.class.getFields()) {
            if (field.get(null) instanceof Node node && node.getURI().startsWith(Vocabulary.DIP)) {
                assertThat(ONTOLOGY.contains(node, RDF.type.asNode(), ANY))
                        .as(node.getURI())
                        .isTrue();
            }
        }
    }

    @Test
    void everyTermOfTheGazetteerIsDeclared() {
        for (var file : new String[] {
            "groups", "memberships", "offices", "organizations", "others", "persons", "places", "states"
        }) {
            Files.turtle("/graphs/actors/" + file + ".ttl").find().forEachRemaining(triple -> {
                assertThat(isDeclared(triple.getPredicate()))
                        .as(triple.toString())
                        .isTrue();
                if (triple.getPredicate().equals(RDF.type.asNode())) {
                    assertThat(isDeclared(triple.getObject()))
                            .as(triple.toString())
                            .isTrue();
                }
            });
        }
    }

    private static boolean isDeclared(Node term) {
        return !term.getURI().startsWith(Vocabulary.DIP) || ONTOLOGY.contains(term, RDF.type.asNode(), ANY);
    }
}
