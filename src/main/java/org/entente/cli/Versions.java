package org.entente.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import org.entente.language.PackFolder;
import org.entente.language.PackInfo;
import picocli.CommandLine.IVersionProvider;

/** What is at work here, a line each: the program, the libraries that decide what it finds, its packs and its ontology. */
final class Versions implements IVersionProvider {

    private static final Pattern ONTOLOGY = Pattern.compile("owl:versionInfo \"([^\"]+)\"");

    @Override
    public String[] getVersion() throws IOException {
        var built = built();
        var lines = new ArrayList<>(List.of(
                "entente " + built.getProperty("entente"),
                "Apache Jena " + built.getProperty("jena"),
                "Apache OpenNLP " + built.getProperty("opennlp")));
        for (var tag : Workshop.lines("/languages/index.txt")) {
            var pack = PackInfo.read(PackFolder.bundled(tag));
            lines.add("language pack " + tag + " (" + pack.name() + ") " + pack.version());
        }
        lines.add("ontology " + ontology());
        return lines.toArray(String[]::new);
    }

    /** The version of the program alone. */
    static String program() throws IOException {
        return built().getProperty("entente");
    }

    private static Properties built() throws IOException {
        var built = new Properties();
        try (var in = resource("/versions.properties")) {
            built.load(in);
        }
        return built;
    }

    /** From its own words: to parse the whole would start all of Jena. */
    private static String ontology() throws IOException {
        try (var in = resource("/ontology/diplomacy.ttl")) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var found = ONTOLOGY.matcher(text);
            if (!found.find()) {
                throw new IllegalStateException("ontology/diplomacy.ttl has no owl:versionInfo");
            }
            return found.group(1);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Versions.class.getResourceAsStream(name), name);
    }
}
