package org.entente.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.golden.Extraction;
import org.junit.jupiter.api.Test;

/** A language is a folder: its words stand there, and no Java asks which one it is. */
final class WordsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path LANGUAGES = Path.of("src/main/resources/languages");

    /** A tag that is compared, switched on or a key; the key {@code id} of JSON is asked for in other ways. */
    private static Pattern decision() {
        var tag = "\"(?:" + String.join("|", tags()) + ")\"";
        var asks = "(?<!key\\.)(?:equals|equalsIgnoreCase|startsWith|Map\\.of|entry|containsKey|forLanguageTag)\\(\\s*";
        return Pattern.compile(asks + tag + "|" + tag + "\\s*\\.equals|case " + tag);
    }

    private static Stream<Path> sources() {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> tags() {
        return Extraction.PACKS.stream().map(LanguagePack::tag).toList();
    }

    @Test
    void theIndexNamesEveryFolder() throws IOException {
        var folders = new TreeSet<String>();
        try (var files = Files.list(LANGUAGES)) {
            files.filter(file -> Files.isRegularFile(file.resolve("pack.yml")))
                    .forEach(file -> folders.add(file.getFileName().toString()));
        }
        assertThat(Files.readAllLines(LANGUAGES.resolve("index.txt"))).containsExactlyElementsOf(folders);
    }

    @Test
    void noJavaDecidesByTheTagOfALanguage() {
        var decision = decision();
        assertThat("language.equals(\"en\")").containsPattern(decision);
        assertThat(sources()).noneMatch(file -> decision.matcher(read(file)).find());
    }

    @Test
    void noJavaHoldsAWordThatNeedsMoreThanAscii() {
        assertThat(sources()).allMatch(file -> read(file).chars().allMatch(c -> c < 128));
    }

    @Test
    void everyRelationHasATriggerInSomePack() {
        var told = new TreeSet<String>();
        Extraction.PACKS.forEach(pack -> pack.triggers().all().forEach(trigger -> told.add(trigger.relation())));
        assertThat(told)
                .containsExactlyElementsOf(
                        new TreeSet<>(Extraction.RELATIONS.byName().keySet()));
    }
}
