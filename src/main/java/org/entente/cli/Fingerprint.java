package org.entente.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.CRC32;
import org.entente.model.Digest;

/**
 * What an article was read by, as a hash: the code that reads, the packs, the gazetteer, the user's additions, and
 * what of it was not sure enough to be kept.
 */
final class Fingerprint {

    private static final List<String> PARTS = List.of(
            "org/entente/annotate/",
            "org/entente/extract/",
            "org/entente/language/",
            "org/entente/learn/",
            "org/entente/model/",
            "org/entente/resolve/",
            "org/entente/rdf/FactsWriter",
            "org/entente/merge/Sketch",
            "languages/",
            "ontology/relations.tsv",
            "graphs/actors.bin");

    private static final List<String> MERGING = List.of(
            "org/entente/curate/",
            "org/entente/merge/",
            "org/entente/rdf/",
            "ontology/kin.tsv",
            "ontology/relations.tsv");

    private Fingerprint() {}

    /** What reports are merged into events by. */
    static String ofMerging() {
        return Digest.of(own(MERGING));
    }

    /** Names and sums of those parts of the program. */
    private static List<String> own(List<String> parts) {
        var sums = new ArrayList<String>();
        try {
            var home = Path.of(Fingerprint.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(home)) {
                folder(home, parts, sums);
            } else {
                jar(home, parts, sums);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return sums;
    }

    static String of(ExtractorOptions options, ConfidenceOption confidence) {
        var sums = new ArrayList<>(own(PARTS));
        try {
            for (var path : options.actors()) {
                folder(path, PARTS, sums);
            }
            for (var path : options.packs()) {
                folder(path, PARTS, sums);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (confidence.least() > 0) {
            sums.add("confidence " + confidence.least());
        }
        return Digest.of(sums);
    }

    private static boolean counts(String name, List<String> parts) {
        return parts.stream().anyMatch(name::startsWith) && !name.endsWith("/") && !name.endsWith("actors.ttl");
    }

    private static void jar(Path file, List<String> parts, List<String> sums) throws IOException {
        try (var jar = new JarFile(file.toFile())) {
            jar.stream()
                    .filter(entry -> counts(entry.getName(), parts))
                    .map(entry -> entry.getName() + " " + entry.getCrc())
                    .sorted()
                    .forEach(sums::add);
        }
    }

    private static void folder(Path folder, List<String> parts, List<String> sums) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                var name = folder.relativize(file).toString().replace('\\', '/');
                if (counts(name, parts) || !Files.isDirectory(folder.resolve("org"))) {
                    var sum = new CRC32();
                    sum.update(Files.readAllBytes(file));
                    sums.add(name + " " + sum.getValue());
                }
            }
        }
    }
}
