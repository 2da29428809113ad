package org.entente.cli;

import java.util.Collection;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.entente.actors.Gazetteer;
import org.entente.model.InputProblem;
import org.entente.model.Spelling;
import org.entente.rdf.Iris;
import org.jspecify.annotations.Nullable;

/** Names that people type and read, and what stands behind them. */
final class Names {

    private Names() {}

    /** The code of the actor that is called so. */
    static String code(Gazetteer gazetteer, String where, String name) {
        return gazetteer
                .find(name, null)
                .orElseThrow(() -> new InputProblem(
                        where + " " + name, "no actor is called so", "give a code such as KOR, or a name"))
                .code();
    }

    /** The IRI of the actor that is called so, null for none. */
    static @Nullable Node iri(Gazetteer gazetteer, String name) {
        return gazetteer.find(name, null).map(Iris::actor).orElse(null);
    }

    /** The label of an actor in that language for its code; anything else stays. */
    static UnaryOperator<String> labels(Gazetteer gazetteer, @Nullable String language) {
        return language == null
                ? code -> code
                : code -> gazetteer
                        .actor(code)
                        .map(actor -> actor.label(language))
                        .orElse(code);
    }

    /** "did you mean X? " for the known name that is most like it, empty when none is. */
    static String like(String name, Collection<String> known) {
        return Spelling.hint(name, known);
    }
}
