package org.entente.rdf;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;

/** The check of a graph against the SHACL shapes of {@code ontology/shapes.ttl}. */
public final class Validation {

    /**
     * A fault found.
     *
     * @param severity {@code Violation}, {@code Warning} or {@code Info}
     * @param node what is at fault
     * @param message the rule that is broken
     * @param value the value at fault, empty for none
     */
    public record Finding(String severity, String node, String message, String value) implements Comparable<Finding> {

        @Override
        public int compareTo(Finding other) {
            return Comparator.comparing(Finding::node)
                    .thenComparing(Finding::message)
                    .thenComparing(Finding::value)
                    .compare(this, other);
        }
    }

    private final Shapes shapes;

    public Validation(Graph shapes) {
        this.shapes = Shapes.parse(shapes);
    }

    /** The faults of the data, which must hold the ontology and the actors it speaks of as well; in a fixed order. */
    public List<Finding> findings(Graph data) {
        return ShaclValidator.get().validate(shapes, data).getEntries().stream()
                .map(entry -> new Finding(
                        entry.severity().level().getLocalName(),
                        Objects.toString(entry.focusNode(), ""),
                        Objects.toString(entry.message(), ""),
                        Objects.toString(entry.value(), "")))
                .sorted()
                .distinct()
                .toList();
    }
}
