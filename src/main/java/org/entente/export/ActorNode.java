package org.entente.export;

import org.entente.query.Plain;

/**
 * An actor as a node of a network.
 *
 * @param name local name of its IRI: {@code state-KOR}
 * @param kind its class in the ontology: {@code State}
 */
public record ActorNode(String code, String name, String kind, String label) {

    public ActorNode {
        label = Plain.line(label);
    }
}
