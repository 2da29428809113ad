package org.entente.language;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.InputProblem;

/**
 * What {@code pack.yml} says of a language.
 *
 * @param name the language in its own words
 * @param version empty where the file says none
 * @param models files of trained models by task ({@code tagger}, {@code parser}; {@code judge} and {@code types} may be
 *     missing) with their SHA-256
 * @param clitics endings that are words of their own, such as {@code 's}
 * @param whole words that end like a clitic and have none
 * @param passivePrefixes beginnings of verbs in the passive voice
 * @param activeParticiples endings of participles in the active voice; any other participle is passive. Empty where the
 *     language tells voice otherwise
 * @param presentEndings endings of verbs in the present tense, by which a verb right behind a name is told from a noun
 */
public record PackInfo(
        String name,
        String version,
        Map<String, Model> models,
        List<String> clitics,
        Set<String> whole,
        List<String> passivePrefixes,
        List<String> activeParticiples,
        List<String> presentEndings) {

    private static final String FILE = "pack.yml";

    /**
     * A trained model.
     *
     * @param file its file in the pack
     * @param least of a judge: the least likelihood of what is told; 0 where the file says nothing
     */
    public record Model(String file, String sha256, double least) {}

    public PackInfo {
        version = version == null ? "" : version;
        models = models == null ? Map.of() : Map.copyOf(models);
        clitics = clitics == null ? List.of() : List.copyOf(clitics);
        whole = whole == null ? Set.of() : Set.copyOf(whole);
        passivePrefixes = passivePrefixes == null ? List.of() : List.copyOf(passivePrefixes);
        presentEndings = presentEndings == null ? List.of() : List.copyOf(presentEndings);
        activeParticiples = activeParticiples == null ? List.of() : List.copyOf(activeParticiples);
    }

    public static PackInfo read(PackFolder folder) {
        var stream = folder.find(FILE);
        if (stream.isEmpty()) {
            throw new InputProblem(
                    folder.name() + "/" + FILE, "is missing", "a pack needs one, see languages/README.md");
        }
        try (var in = stream.get()) {
            return new ObjectMapper(new YAMLFactory())
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(in, PackInfo.class);
        } catch (IOException e) {
            throw new InputProblem(folder.name() + "/" + FILE, "is no pack: " + e.getMessage(), "mend the YAML");
        }
    }
}
