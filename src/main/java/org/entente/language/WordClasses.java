package org.entente.language;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.model.InputProblem;

/**
 * Named classes of words, which rules name instead of words: {@code classes.yml}. Words are lemmas in lower case; a class
 * may name another as {@code @other}.
 */
public record WordClasses(Map<String, Set<String>> byName) {

    private static final String FILE = "classes.yml";

    public WordClasses {
        byName = Map.copyOf(byName);
    }

    static WordClasses read(PackFolder folder) {
        var stream = folder.find(FILE);
        if (stream.isEmpty()) {
            return new WordClasses(Map.of());
        }
        try (var in = stream.get()) {
            Map<String, List<String>> raw = new ObjectMapper(new YAMLFactory()).readValue(in, new TypeReference<>() {});
            var classes = new TreeMap<String, Set<String>>();
            for (var name : raw.keySet()) {
                var words = new LinkedHashSet<String>();
                gather(folder, raw, name, words, 0);
                classes.put(name, Set.copyOf(words));
            }
            return new WordClasses(classes);
        } catch (IOException e) {
            throw new InputProblem(
                    folder.name() + "/" + FILE, "is no map of lists of words: " + e.getMessage(), "mend the YAML");
        }
    }

    private static void gather(
            PackFolder folder, Map<String, List<String>> raw, String name, Set<String> words, int depth) {
        var list = raw.get(name);
        if (list == null || depth > 9) {
            throw new InputProblem(
                    folder.name() + "/" + FILE,
                    (list == null ? "unknown class @" : "classes in a circle at @") + name,
                    "define it, once");
        }
        for (var word : list) {
            if (word.startsWith("@")) {
                gather(folder, raw, word.substring(1), words, depth + 1);
            } else {
                words.add(word);
            }
        }
    }

    /** The words of the class; none when the pack does not define it. */
    public Set<String> words(String name) {
        return byName.getOrDefault(name, Set.of());
    }

    public boolean has(String name, String word) {
        return words(name).contains(word);
    }
}
