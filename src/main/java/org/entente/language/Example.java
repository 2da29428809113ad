package org.entente.language;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.List;
import org.entente.model.InputProblem;
import org.jspecify.annotations.Nullable;

/**
 * A text and the events that it must give, no more and no less: an entry of {@code examples.yml}.
 *
 * @param published ISO date, null for none
 * @param events none for a text that only looks as if it told one
 * @param open whether the pack is known to fall short of it: models learn from it, no test asks for it
 */
public record Example(String text, @Nullable String published, List<Event> events, boolean open) {

    private static final String FILE = "examples.yml";

    /**
     * An event that must come out.
     *
     * @param modality {@code actual} where the file says nothing
     * @param date as precise as the text; null where it is not asked for
     */
    public record Event(
            String source, String relation, String target, @Nullable String modality, @Nullable String date) {

        @Override
        public String toString() {
            return source + " " + relation + " " + target + " " + (modality == null ? "actual" : modality)
                    + (date == null ? "" : " " + date);
        }
    }

    public Example {
        events = events == null ? List.of() : List.copyOf(events);
    }

    /** The examples of a pack in the order of the file. */
    public static List<Example> read(PackFolder folder) {
        var stream = folder.find(FILE);
        if (stream.isEmpty()) {
            return List.of();
        }
        try (var in = stream.get()) {
            return List.of(new ObjectMapper(new YAMLFactory())
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(in, Example[].class));
        } catch (IOException e) {
            throw new InputProblem(folder.name() + "/" + FILE, "no examples: " + e.getMessage(), "mend the YAML");
        }
    }
}
