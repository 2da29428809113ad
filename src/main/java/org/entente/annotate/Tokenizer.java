package org.entente.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.entente.language.PackInfo;
import org.entente.model.Span;

/**
 * Cuts text into words: marks apart, clitics of the language apart ({@code Korea's} is two words), hyphens apart where a
 * part begins with a capital ({@code Seoul-based} is three words, {@code cease-fire} one), numbers and dotted
 * abbreviations whole.
 */
final class Tokenizer {

    private static final Pattern WORD = Pattern.compile("(?:\\p{Lu}\\.){2,}"
            + "|\\d+(?:[.,:/]\\d+)*"
            + "|[\\p{L}\\p{M}\\p{N}]+(?:['\\u2019][\\p{L}\\p{M}]+)*(?:-[\\p{L}\\p{M}\\p{N}]+(?:['\\u2019][\\p{L}\\p{M}]+)*)*['\\u2019]?"
            + "|[^\\s]");

    private static final int SHORTEST_STEM = 3;

    private final PackInfo info;

    Tokenizer(PackInfo info) {
        this.info = info;
    }

    List<Span> words(String text, Span within) {
        var found = new ArrayList<Span>();
        var matcher = WORD.matcher(text).region(within.start(), within.end());
        while (matcher.find()) {
            hyphens(text, new Span(matcher.start(), matcher.end()), found);
        }
        return found;
    }

    private void hyphens(String text, Span word, List<Span> found) {
        var written = word.text(text);
        if (written.indexOf('-') <= 0 || !hasCapitalPart(written)) {
            clitic(text, word, found);
            return;
        }
        var start = word.start();
        for (var i = word.start(); i <= word.end(); i++) {
            if (i == word.end() || text.charAt(i) == '-') {
                if (i > start) {
                    clitic(text, new Span(start, i), found);
                }
                if (i < word.end()) {
                    found.add(new Span(i, i + 1));
                }
                start = i + 1;
            }
        }
    }

    private static boolean hasCapitalPart(String written) {
        for (var i = 0; i < written.length(); i++) {
            if ((i == 0 || written.charAt(i - 1) == '-') && Character.isUpperCase(written.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private void clitic(String text, Span word, List<Span> found) {
        var written = word.text(text).replace('\u2019', '\'').toLowerCase(Locale.ROOT);
        for (var clitic : info.clitics()) {
            var stem = written.length() - clitic.length();
            var isLongEnough = stem >= (clitic.startsWith("'") ? 1 : SHORTEST_STEM);
            if (written.endsWith(clitic) && isLongEnough && !info.whole().contains(written)) {
                found.add(new Span(word.start(), word.start() + stem));
                found.add(new Span(word.start() + stem, word.end()));
                return;
            }
        }
        if (written.endsWith("'") && written.length() > 1) {
            found.add(new Span(word.start(), word.end() - 1));
            found.add(new Span(word.end() - 1, word.end()));
            return;
        }
        found.add(word);
    }
}
