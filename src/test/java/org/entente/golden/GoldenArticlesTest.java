package org.entente.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Article;
import org.entente.read.Articles;
import org.entente.read.Read;
import org.entente.read.ReadOptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every folder of {@code resources/articles} is an article, and {@code events.yml}, written by a person, what it tells. */
final class GoldenArticlesTest {

    private static final Path ARTICLES = Path.of("src/test/resources/articles");
    private static final List<String> COLUMNS = List.of("source", "relation", "target", "modality", "date");

    @TestFactory
    Stream<DynamicTest> everyArticleTellsItsEventsAndNoOthers() throws IOException {
        try (var files = Files.walk(ARTICLES)) {
            var found =
                    files.filter(file -> file.endsWith("article.txt")).sorted().toList();
            assertThat(found).hasSizeGreaterThan(5);
            return found.stream()
                    .map(file -> DynamicTest.dynamicTest(
                            ARTICLES.relativize(file.getParent()).toString(), () -> assertTold(file)));
        }
    }

    private static void assertTold(Path file) throws IOException {
        var told = new TreeSet<String>();
        Extraction.PIPELINES.facts(read(file)).reports().forEach(report -> told.add(Extraction.line(report)));
        assertThat(told).isEqualTo(wanted(file.resolveSibling("events.yml")));
    }

    private static Article read(Path file) {
        try (var reads = Articles.in(file, ReadOptions.of(Extraction.PAGES))) {
            return ((Read.Found) reads.next()).article();
        }
    }

    private static TreeSet<String> wanted(Path file) throws IOException {
        List<?> events = new ObjectMapper(new YAMLFactory()).readValue(file.toFile(), List.class);
        var wanted = new TreeSet<String>();
        for (var event : events) {
            var values = (Map<?, ?>) event;
            wanted.add(COLUMNS.stream()
                    .filter(values::containsKey)
                    .map(column -> String.valueOf(values.get(column)))
                    .collect(Collectors.joining(" ")));
        }
        return wanted;
    }
}
