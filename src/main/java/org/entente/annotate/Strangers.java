package org.entente.annotate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.language.LanguagePack;
import org.entente.model.DateMention;
import org.entente.model.Token;

/**
 * Names that no gazetteer has: words with capitals, side by side, that the pack does not know, such as the first and last
 * name of a person. Each run becomes one word, since taggers and parsers stumble over the parts.
 */
final class Strangers {

    /** Of so many words in ten with capitals a line is a headline, where capitals tell nothing. */
    private static final int HEADLINE = 6;

    private final Set<String> known = new HashSet<>();

    Strangers(LanguagePack pack) {
        known.addAll(pack.lemmas().forms());
        known.addAll(pack.stopwords().words());
        pack.classes().byName().values().forEach(known::addAll);
        pack.roles()
                .all()
                .forEach(role -> known.addAll(
                        List.of(role.words().toLowerCase(Locale.ROOT).split(" "))));
    }

    /** Whether the word was made of a run of unknown ones. */
    static boolean isOne(Token token) {
        return token.mention() < 0 && token.form().indexOf(' ') >= 0;
    }

    /**
     * The words with every run made one.
     *
     * @param text of the article
     * @param times within the sentence; their words are no names
     */
    List<Token> joined(List<Token> words, String text, List<DateMention> times) {
        if (isHeadline(words)) {
            return words;
        }
        var out = new ArrayList<Token>(words.size());
        for (var i = 0; i < words.size(); ) {
            var end = i;
            while (end < words.size() && isPart(words.get(end), times) && (end == i || isBeside(words, end))) {
                end++;
            }
            if (end > i + 1) {
                var span = words.get(i).span().cover(words.get(end - 1).span());
                var form = span.text(text);
                out.add(new Token(span, form, form.toLowerCase(Locale.ROOT), "", -1, "", false, -1));
                i = end;
            } else {
                out.add(words.get(i));
                i++;
            }
        }
        return out;
    }

    private static boolean isHeadline(List<Token> words) {
        var told = words.stream()
                .filter(word -> word.mention() < 0 && word.form().length() > 3)
                .toList();
        var capitals = told.stream()
                .filter(word -> Character.isUpperCase(word.form().charAt(0)))
                .count();
        return capitals * 10 > (long) HEADLINE * told.size();
    }

    private boolean isPart(Token word, List<DateMention> times) {
        var form = word.form();
        return word.mention() < 0
                && form.length() > 1
                && Character.isUpperCase(form.charAt(0))
                && form.chars().anyMatch(Character::isLowerCase)
                && !known.contains(form.toLowerCase(Locale.ROOT))
                && times.stream().noneMatch(time -> time.span().overlaps(word.span()));
    }

    private static boolean isBeside(List<Token> words, int i) {
        return words.get(i).span().start() - words.get(i - 1).span().end() <= 1;
    }
}
