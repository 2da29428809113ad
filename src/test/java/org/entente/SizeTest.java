package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What fits into a head. */
final class SizeTest {

    private static final int LONGEST = 400;

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void noSourceIsLongerThanFourHundredLines() throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")).toList())
                    .hasSizeGreaterThan(200)
                    .allMatch(file -> lines(file).size() <= LONGEST);
        }
    }

    @Test
    void everyRoomTellsWhatItHoldsAndKnowsNoNulls() throws IOException {
        try (var rooms = Files.list(Path.of("src/main/java/org/entente"))) {
            assertThat(rooms.map(room -> room.resolve("package-info.java")).toList())
                    .hasSizeGreaterThan(10)
                    .allSatisfy(
                            file -> assertThat(lines(file)).startsWith("/**").contains("@NullMarked"));
        }
    }
}
