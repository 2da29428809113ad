package org.entente.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Small articles of made-up news in both languages: the same seed gives the same articles. */
public final class GeneratedNews {

    private static final List<String> ENGLISH = List.of(
            "%s met %s in Geneva on Monday.",
            "%s condemned %s.",
            "%s sanctioned %s last week.",
            "%s signed a trade agreement with %s.",
            "%s expelled two diplomats of %s.",
            "%s denied that it had attacked %s.");
    private static final List<String> INDONESIAN =
            List.of("%s mengecam %s.", "%s bertemu %s di Jenewa pada Senin.", "%s menjatuhkan sanksi kepada %s.");
    private static final List<String> STATES = List.of(
            "France", "Iran", "Japan", "Kenya", "Norway", "Peru", "Vietnam", "Chile", "Nigeria", "Qatar", "Ghana",
            "Spain", "Italy", "Malta", "Nepal", "Sudan", "Chad", "Cuba", "Fiji", "Oman");
    private static final List<String> NEGARA = List.of(
            "Prancis",
            "Iran",
            "Jepang",
            "Kenya",
            "Norwegia",
            "Peru",
            "Vietnam",
            "Nigeria",
            "Qatar",
            "Ghana",
            "Spanyol",
            "Italia",
            "Malta",
            "Nepal",
            "Sudan",
            "Chad",
            "Kuba",
            "Fiji",
            "Oman");

    private GeneratedNews() {}

    /** Writes as many articles as JSON lines, named {@code n-0} and on, each of so many sentences. */
    static Path write(Path file, int count, int seed, int sentences) throws IOException {
        return write(file, count, seed, 2, sentences);
    }

    /** Likewise in English only, which a process that is to be killed starts to read much sooner. */
    public static Path writeEnglish(Path file, int count, int seed) throws IOException {
        return write(file, count, seed, 1, 1);
    }

    private static Path write(Path file, int count, int seed, int languages, int sentences) throws IOException {
        var random = new Random(seed);
        var mapper = new ObjectMapper();
        try (var writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            for (var i = 0; i < count; i++) {
                var english = languages == 1 || random.nextInt(3) > 0;
                var text = Stream.generate(
                                () -> sentence(english ? ENGLISH : INDONESIAN, english ? STATES : NEGARA, random))
                        .limit(sentences)
                        .collect(Collectors.joining(" "));
                var line = mapper.createObjectNode()
                        .put("id", "n-" + i)
                        .put("lang", english ? "en" : "id")
                        .put(
                                "published",
                                LocalDate.of(2025, 1, 1)
                                        .plusDays(random.nextInt(120))
                                        .toString())
                        .put("publisher", "Paper " + random.nextInt(5))
                        .put("text", text);
                writer.write(mapper.writeValueAsString(line));
                writer.write('\n');
            }
        }
        return file;
    }

    private static String sentence(List<String> templates, List<String> states, Random random) {
        var source = random.nextInt(states.size());
        var target = (source + 1 + random.nextInt(states.size() - 1)) % states.size();
        return templates.get(random.nextInt(templates.size())).formatted(states.get(source), states.get(target));
    }
}
