package org.entente.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** The articles that come with the program, which the demonstration reads. */
final class SamplesTest {

    private static final Path FOLDER = Path.of("src/main/resources/samples");

    private static Inputs.Outcome samples() {
        var reads = new ArrayList<Read>();
        try (var articles = Articles.in(FOLDER, ReadOptions.of(Inputs.LANGUAGES))) {
            articles.forEachRemaining(read -> {
                if (!(read instanceof Read.Rejected rejected
                        && rejected.failure().where().endsWith("index.txt"))) {
                    reads.add(read);
                }
            });
        }
        return new Inputs.Outcome(reads, FOLDER + "/");
    }

    @Test
    void theIndexNamesEverySample() throws IOException {
        try (var files = Files.list(FOLDER)) {
            assertThat(Files.readAllLines(FOLDER.resolve("index.txt")))
                    .containsExactlyElementsOf(
                            files.map(file -> file.getFileName().toString())
                                    .filter(name -> !name.equals("index.txt"))
                                    .sorted()
                                    .toList());
        }
    }

    @Test
    void everySampleIsReadWithoutAFlaw() {
        assertThat(samples().reads()).hasSize(11).allMatch(Read.Found.class::isInstance);
    }

    @Test
    void bothLanguagesHaveSamples() {
        var languages = samples().articles().stream().map(article -> article.language());
        assertThat(languages.toList())
                .containsOnly("en", "id")
                .satisfies(tags -> assertThat(tags).filteredOn("en"::equals).hasSizeGreaterThan(3))
                .satisfies(tags -> assertThat(tags).filteredOn("id"::equals).hasSizeGreaterThan(3));
    }

    @Test
    void everySampleHasTitleDateAndPublisher() {
        assertThat(samples().articles())
                .allMatch(article -> article.title() != null && article.publisher() != null)
                .allMatch(article -> article.published() != null
                        && article.published().isAfter(LocalDate.of(2024, 1, 1))
                        && article.published().isBefore(LocalDate.of(2027, 1, 1)));
    }

    @Test
    void thePageAmongThemIsReadWithoutWhatIsRoundIt() {
        var page = samples().articles().stream()
                .filter(article -> article.url() != null)
                .findFirst()
                .orElseThrow();
        assertThat(page.text())
                .startsWith("MANILA - Japan and the Philippines signed")
                .endsWith("plans to deliver more patrol ships.")
                .doesNotContain("Advertisement")
                .doesNotContain("warships");
    }
}
