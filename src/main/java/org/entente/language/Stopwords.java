package org.entente.language;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Function words by which a language is told from others: {@code stopwords.txt}, one a line, in lower case. */
public record Stopwords(Set<String> words) {

    /** A page tells its language long before its end. */
    private static final int ENOUGH_WORDS = 2_000;

    private static final Pattern WORD = Pattern.compile("\\p{L}++");

    /** How many words of a text were looked at, and how many of them are function words of the language. */
    public record Count(int seen, int known) {

        /** Share of function words, 0 to 1. */
        public double share() {
            return seen == 0 ? 0 : (double) known / seen;
        }
    }

    public Stopwords {
        words = Set.copyOf(words);
    }

    static Stopwords read(PackFolder folder) {
        var words = new HashSet<String>();
        for (var row : folder.lines("stopwords.txt")) {
            var word = row.cell(0);
            if (!words.add(word.toLowerCase(Locale.ROOT))) {
                throw row.problem("'" + word + "' stands twice", "keep one line of it");
            }
        }
        return new Stopwords(words);
    }

    /** Counts the function words of this language in the beginning of a text. */
    public Count in(String text) {
        return in(text, false);
    }

    Count in(String text, boolean smallOnly) {
        var seen = 0;
        var known = 0;
        var word = WORD.matcher(text);
        while (seen < ENOUGH_WORDS && word.find()) {
            if (smallOnly && Character.isUpperCase(text.charAt(word.start()))) {
                continue;
            }
            seen++;
            if (words.contains(word.group().toLowerCase(Locale.ROOT))) {
                known++;
            }
        }
        return new Count(seen, known);
    }
}
