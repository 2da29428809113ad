package org.entente.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.entente.golden.Extraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ParserTest {

    private static final int SENTENCES = 450;

    /** Sentences of the annotated articles, each as lines for the parser. */
    private static List<String[]> sentences(Models models, String language) throws IOException {
        var found = new ArrayList<String[]>();
        try (Stream<Path> files = Files.list(Path.of("src/corpus", language))) {
            for (var file : files.sorted().toList()) {
                for (var line : Files.readAllLines(file)) {
                    var text = new ObjectMapper().readTree(line).get("text").asText();
                    Arrays.stream(text.split("(?<=[.])\\s+"))
                            .limit(SENTENCES - found.size())
                            .forEach(sentence -> found.add(lines(
                                    models,
                                    sentence.replaceAll("([.,])", " $1").trim().split("\\s+"))));
                }
            }
        }
        return found;
    }

    private static String[] lines(Models models, String[] forms) {
        var tags = models.tags(forms);
        var lines = new String[forms.length];
        for (var i = 0; i < forms.length; i++) {
            lines[i] = "%d\t%s\t_\t%s\t%s\t_".formatted(i + 1, forms[i], tags[i], tags[i]);
        }
        return lines;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void aTreeDoesNotDependOnWhatTheThreadParsedBefore(String language) throws Exception {
        var pack = Extraction.PACKS.stream()
                .filter(known -> known.tag().equals(language))
                .findFirst()
                .orElseThrow();
        var models = Models.of(pack);
        var sentences = sentences(models, language);
        assertThat(sentences).hasSize(SENTENCES);
        var trees = trees(models, sentences);
        Collections.reverse(sentences);
        var reversed = trees(models, sentences);
        Collections.reverse(reversed);
        assertThat(reversed).isEqualTo(trees);
        assertThat(trees).anyMatch(tree -> tree.contains("nsubj"));
    }

    private static List<String> trees(Models models, List<String[]> sentences) throws InterruptedException {
        var trees = new ArrayList<String>();
        var worker = new Thread(
                () -> sentences.forEach(sentence -> trees.add(String.join("\n", models.parse(sentence.clone())))));
        worker.start();
        worker.join();
        return trees;
    }
}
