package org.entente.actors;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts names and texts into words the same way, so that "Kim Jong-un", "Kim Jong Un" and "KIM JONG UN" have the same keys.
 * A word is a run of letters and digits, with a plus sign at its end if it has one ("OPEC+"); its key is in lower case and
 * without accents.
 */
public final class NameWords {

    /** A word with its place in the text. */
    public record Word(int start, int end, String key) {}

    private NameWords() {}

    /** The words of {@code text} from {@code start} to {@code end}. */
    public static List<Word> of(CharSequence text, int start, int end) {
        var words = new ArrayList<Word>();
        var begin = -1;
        for (var at = start; at <= end; at++) {
            var inside = at < end && (isPart(text.charAt(at)) || begin >= 0 && isLastPlus(text, at, end));
            if (inside && begin < 0) {
                begin = at;
            } else if (!inside && begin >= 0) {
                words.add(new Word(begin, at, key(text.subSequence(begin, at))));
                begin = -1;
            }
        }
        return words;
    }

    /** The keys of all words, joined by blanks. */
    public static String key(String name) {
        var joined = new StringBuilder();
        for (var word : of(name, 0, name.length())) {
            joined.append(joined.isEmpty() ? "" : " ").append(word.key());
        }
        return joined.toString();
    }

    private static boolean isLastPlus(CharSequence text, int at, int end) {
        return text.charAt(at) == '+' && (at + 1 == end || !isPart(text.charAt(at + 1)));
    }

    private static boolean isPart(char character) {
        return Character.isLetterOrDigit(character) || Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private static String key(CharSequence word) {
        var plain = true;
        for (var i = 0; i < word.length() && plain; i++) {
            plain = word.charAt(i) < 128;
        }
        return plain ? word.toString().toLowerCase(Locale.ROOT) : fold(word);
    }

    /** Letters with a stroke or without a dot do not decompose, so they are named here. */
    private static String fold(CharSequence word) {
        var folded = new StringBuilder();
        var decomposed = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        for (var i = 0; i < decomposed.length(); i++) {
            var character = decomposed.charAt(i);
            switch (character) {
                case '\u0131' -> folded.append('i');
                case '\u0142' -> folded.append('l');
                case '\u00f8' -> folded.append('o');
                case '\u0111', '\u00f0' -> folded.append('d');
                case '\u00df' -> folded.append("ss");
                case '\u00e6' -> folded.append("ae");
                default -> {
                    if (Character.getType(character) != Character.NON_SPACING_MARK) {
                        folded.append(character);
                    }
                }
            }
        }
        return folded.toString();
    }
}
