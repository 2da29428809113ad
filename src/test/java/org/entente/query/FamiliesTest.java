package org.entente.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Node;
import org.entente.model.Relations;
import org.entente.rdf.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FamiliesTest {

    private static final Relations RELATIONS = Sample.relations();
    private static final Families FAMILIES = new Families(RELATIONS);

    private static boolean contains(String family, String relation) {
        return FAMILIES.contains(family, RELATIONS.get(relation));
    }

    @Test
    void aRelationStandsForItselfAndThoseThatSpecializeIt() {
        assertThat(contains("consultedWith", "met")).isTrue();
        assertThat(contains("met", "met")).isTrue();
        assertThat(contains("met", "consultedWith")).isFalse();
    }

    @Test
    void aPloverTypeStandsForItsRelations() {
        assertThat(contains("SANCTION", "expelledDiplomatsOf")).isTrue();
        assertThat(contains("SANCTION", "warned")).isFalse();
    }

    /** The table in Java and the ontology must not drift apart. */
    @ParameterizedTest
    @ValueSource(strings = {"cooperativeRelation", "conflictRelation", "diplomaticRelation"})
    void theHalvesAreThoseOfTheOntology(String half) {
        var ontology = Sample.data().getGraph(Vocabulary.ONTOLOGY_GRAPH);
        for (var relation : RELATIONS.all()) {
            assertThat(FAMILIES.contains(half, relation))
                    .as(relation.name() + " in " + half)
                    .isEqualTo(isBelow(ontology, Vocabulary.term(relation.name()), Vocabulary.term(half)));
        }
    }

    private static boolean isBelow(org.apache.jena.graph.Graph ontology, Node node, Node above) {
        var parent = org.apache.jena.vocabulary.RDFS.subPropertyOf.asNode();
        return node.equals(above)
                || ontology.find(node, parent, Node.ANY).toList().stream()
                        .anyMatch(triple -> isBelow(ontology, triple.getObject(), above));
    }
}
