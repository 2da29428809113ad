package org.entente.curate;

import java.util.List;
import java.util.Map;
import org.entente.curate.Decision.Signature;

/**
 * What somebody asks to be decided, in words.
 *
 * @param what a {@link Decision.Kind}, or {@link #UNDO}
 * @param ids of events or reports
 * @param values of a replacement: {@code relation}, {@code source}, {@code target}, {@code modality}, {@code date}
 */
public record Request(String what, List<String> ids, Map<String, String> values, Signature signature) {

    /** Takes back what was decided. */
    public static final String UNDO = "undo";

    public Request {
        ids = List.copyOf(ids);
        values = Map.copyOf(values);
    }
}
