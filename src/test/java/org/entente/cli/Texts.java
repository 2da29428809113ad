package org.entente.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;

/** Articles of a few words for tests of commands, and what a folder holds after them. */
final class Texts {

    static final String PARIS =
            """
            {"id":"paris","lang":"en","published":"2025-03-04","text":"France met Germany in Paris on Monday."}
            """;
    static final String TOKYO =
            """
            {"id":"tokyo","url":"https://news.test/tokyo","lang":"en","published":"2025-03-05","text":"Japan sanctioned Iran."}
            """;
    static final String JAKARTA =
            """
            {"id":"jakarta","lang":"id","published":"2025-03-06","text":"Indonesia mengecam Israel."}
            """;

    private Texts() {}

    static Path file(Path folder, String name, String content) throws IOException {
        Files.createDirectories(folder);
        return Files.writeString(folder.resolve(name), content);
    }

    /** Every file but the lock, which holds the number of the process that looked last, and a digest of what is in it. */
    static TreeMap<String, String> contents(Path folder) throws IOException {
        var found = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = folder.relativize(file).toString();
                if (!name.endsWith("tdb.lock")) {
                    found.put(name, java.util.Arrays.hashCode(Files.readAllBytes(file)) + " " + Files.size(file));
                }
            }
        }
        return found;
    }

    /** Copies what is in a folder. */
    static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = file.equals(from)
                        ? to
                        : to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    /** Runs a command that reads these words from the standard input. */
    static SampleStore.Result reading(String words, String... command) {
        var stdin = System.in;
        System.setIn(new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)));
        try {
            return SampleStore.entente(command);
        } finally {
            System.setIn(stdin);
        }
    }
}
