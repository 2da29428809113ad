package org.entente.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A handful of articles and pairs to train on. */
record TrainingSample(Path folder) {

    private static final List<List<String>> STATES = List.of(
            List.of("Iran", "IRN", "Iraq", "IRQ"),
            List.of("France", "FRA", "Germany", "DEU"),
            List.of("Japan", "JPN", "India", "IND"),
            List.of("Turkey", "TUR", "Egypt", "EGY"),
            List.of("Brazil", "BRA", "Canada", "CAN"));

    /** A pair as a line of JSON; the type is left out where it is empty. */
    static String pair(String id, String text, String source, String target, String plover) {
        return "{\"id\": \"%s\", \"lang\": \"en\", \"text\": \"%s\", \"source\": %s, \"target\": %s%s}"
                .formatted(
                        id,
                        text,
                        span(text, source),
                        span(text, target),
                        plover.isEmpty() ? "" : ", \"plover\": \"" + plover + "\"");
    }

    private static String span(String text, String words) {
        var start = text.codePointCount(0, text.indexOf(words));
        return "{\"text\": \"%s\", \"start\": %d, \"end\": %d}"
                .formatted(words, start, start + words.codePointCount(0, words.length()));
    }

    Path pairs() {
        var lines = new ArrayList<String>();
        for (var two : STATES) {
            var s = two.get(0);
            var t = two.get(2);
            lines.add(pair("b" + s, s + " bombed " + t + " on Monday.", s, t, "ASSAULT"));
            lines.add(pair("m" + s, s + " met " + t + " on Monday.", s, t, "CONSULT"));
            lines.add(pair("y" + s, s + " withdrew its troops from " + t + ".", s, t, "YIELD"));
        }
        return file("pairs.jsonl", lines);
    }

    Path articles() {
        var lines = new ArrayList<String>();
        for (var two : STATES) {
            lines.add(
                    ("{\"id\": \"%s\", \"lang\": \"en\", \"weight\": 2, \"text\": \"%s bombed %s on Monday. %s criticized"
                                    + " the strike.\", \"events\": [{\"source\": \"%s\", \"relation\": \"bombed\", \"target\":"
                                    + " \"%s\", \"modality\": \"actual\", \"evidence\": \"bombed\"}]}")
                            .formatted(two.get(1), two.get(0), two.get(2), two.get(2), two.get(1), two.get(3)));
        }
        return file("articles.jsonl", lines);
    }

    Path file(String name, List<String> lines) {
        try {
            return Files.write(folder.resolve(name), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String at(String name) {
        return folder.resolve(name).toString();
    }
}
