package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.cli.SampleStore.entente;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.OWL2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class VersionsTest {

    @TempDir
    private Path folder = Path.of("");

    /** The version that the jar of that library bears. */
    private static String jar(String library) throws IOException {
        var properties = new Properties();
        var name = "/META-INF/maven/" + library + "/pom.properties";
        try (var in = Objects.requireNonNull(VersionsTest.class.getResourceAsStream(name), name)) {
            properties.load(in);
        }
        return properties.getProperty("version");
    }

    /** What stands in that file behind those words. */
    private static String written(String file, String pattern) throws IOException {
        var found = Pattern.compile(pattern).matcher(Files.readString(Path.of(file)));
        assertThat(found.find()).as(file + " has " + pattern).isTrue();
        return found.group(1);
    }

    @Test
    void theProgramItsLibrariesPacksAndOntologyTellTheirVersions() throws IOException {
        var shown = entente("--version");
        assertThat(shown.code()).isZero();
        assertThat(shown.out().lines())
                .containsExactly(
                        "entente " + written("pom.xml", "<artifactId>entente</artifactId>\\s*<version>(.+)</version>"),
                        "Apache Jena " + jar("org.apache.jena/jena-arq"),
                        "Apache OpenNLP " + jar("org.apache.opennlp/opennlp-tools"),
                        "language pack en (English) " + pack("en"),
                        "language pack id (Bahasa Indonesia) " + pack("id"),
                        "ontology " + ontology());
    }

    private static String ontology() {
        var ontology = RDFParser.source("ontology/diplomacy.ttl").toModel();
        return ontology.listObjectsOfProperty(OWL2.versionInfo)
                .next()
                .asLiteral()
                .getString();
    }

    private static String pack(String tag) throws IOException {
        return written("src/main/resources/languages/" + tag + "/pack.yml", "\nversion: (\\S+)\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "--version"})
    void askingLoadsNeitherModelsNorGazetteerNorJena(String option) throws IOException, InterruptedException {
        var log = folder.resolve("classes.txt");
        var process =
                Java.start("-Xlog:class+load:file=" + log, "-cp", Java.classPath(), "org.entente.cli.Main", option);
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("entente");
        assertThat(process.waitFor()).isZero();
        assertThat(Files.readString(log))
                .contains(" org.entente.cli.Main ")
                .doesNotContain(
                        " opennlp.", " org.maltparser.", " org.entente.actors.Compiled", " org.apache.jena.sys.");
    }
}
