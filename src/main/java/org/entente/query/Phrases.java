package org.entente.query;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is said of one subject, in one language; the words stand in the resource {@code <subject>/<tag>.properties}. */
public final class Phrases {

    /** The language of what has no other. */
    public static final String FALLBACK = "en";

    private static final Pattern HOLE = Pattern.compile("\\{(\\d)}");

    private final String language;
    private final Properties words;

    private Phrases(String language, Properties words) {
        this.language = language;
        this.words = words;
    }

    /** The words of that language, English where there are none. */
    public static Phrases in(String subject, String language) {
        var file = Phrases.class.getResourceAsStream("/" + subject + "/" + language + ".properties");
        if (file == null) {
            return in(subject, FALLBACK);
        }
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            var words = new Properties();
            words.load(reader);
            return new Phrases(language, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tag of the language that the words are in. */
    public String language() {
        return language;
    }

    /** The words of that key with the values in place of {@code {0}} and so on, at most ten. */
    public String of(String key, Object... values) {
        var text = Objects.requireNonNull(words.getProperty(key), key);
        return HOLE.matcher(text).replaceAll(hole -> {
            var place = Integer.parseInt(hole.group(1));
            return Matcher.quoteReplacement(place < values.length ? values[place].toString() : hole.group());
        });
    }

    /** {@code 1 report} or {@code 5 reports}. */
    public String count(String key, long count) {
        return of(key + (count == 1 ? ".one" : ".many"), count);
    }
}
