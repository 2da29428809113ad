package org.entente.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.language.WordClasses;
import org.entente.model.Mention;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;

/**
 * Makes one word of every name, and one of every list of names ("A, B and C", "A-B"), before the sentence is tagged and
 * parsed: names of many words are what taggers and parsers stumble over most.
 */
final class Collapser {

    private final WordClasses classes;
    private final String text;
    private final List<Mention> mentions;

    /**
     * @param mentions of the whole document; the lists found are added to it
     */
    Collapser(WordClasses classes, String text, List<Mention> mentions) {
        this.classes = classes;
        this.text = text;
        this.mentions = mentions;
    }

    List<Token> collapse(Sentence sentence, int firstMention, int lastMention) {
        return lists(names(sentence, firstMention, lastMention));
    }

    private List<Token> names(Sentence sentence, int firstMention, int lastMention) {
        var words = new ArrayList<Token>();
        var next = firstMention;
        for (var token : sentence.tokens()) {
            while (next < lastMention
                    && mentions.get(next).span().end() <= token.span().start()) {
                next++;
            }
            var inside = next < lastMention && mentions.get(next).span().overlaps(token.span());
            if (!inside) {
                words.add(token);
                continue;
            }
            var last = words.isEmpty() ? null : words.get(words.size() - 1);
            if (last == null || last.mention() != next) {
                words.add(named(mentions.get(next).span(), next));
            }
        }
        return words;
    }

    private Token named(Span span, int mention) {
        var form = span.text(text);
        var head = mentions.get(mention).head();
        var lemma = head.isEmpty() ? form.toLowerCase(Locale.ROOT) : head;
        return new Token(span, form, lemma, "", -1, "", false, mention);
    }

    private List<Token> lists(List<Token> words) {
        var out = new ArrayList<Token>();
        for (var i = 0; i < words.size(); ) {
            var end = listEnd(words, i);
            if (end == i + 1) {
                out.add(words.get(i));
            } else {
                out.add(list(words.subList(i, end)));
            }
            i = end;
        }
        return out;
    }

    /** Where the list of names that begins here ends; right behind the word when it begins none. */
    private int listEnd(List<Token> words, int start) {
        if (!isName(words, start)) {
            return start + 1;
        }
        if (isMark(words, start + 1, "-") && isName(words, start + 2)) {
            return start + 3;
        }
        if (isMark(words, start + 1, "(")
                && isName(words, start + 2)
                && isMark(words, start + 3, ")")
                && actors(words, start).equals(actors(words, start + 2))) {
            return start + 4;
        }
        var at = start;
        var commas = 0;
        while (isMark(words, at + 1, ",") && isName(words, at + 2)) {
            at += 2;
            commas++;
        }
        var and = isMark(words, at + 1, ",") && commas > 0 ? at + 2 : at + 1;
        var closed = and < words.size()
                && classes.has("and", words.get(and).form().toLowerCase(Locale.ROOT))
                && isName(words, and + 1);
        return closed ? and + 2 : start + 1;
    }

    private boolean isName(List<Token> words, int i) {
        return i < words.size()
                && words.get(i).mention() >= 0
                && mentions.get(words.get(i).mention()).kind() != Mention.Kind.PLACE;
    }

    private static boolean isMark(List<Token> words, int i, String mark) {
        return i < words.size() && words.get(i).form().equals(mark);
    }

    private List<String> actors(List<Token> words, int i) {
        return mentions.get(words.get(i).mention()).actors();
    }

    private Token list(List<Token> members) {
        var actors = new ArrayList<String>();
        var persons = new ArrayList<String>();
        var kind = Mention.Kind.NAME;
        var head = "";
        for (var member : members) {
            if (member.mention() >= 0) {
                var mention = mentions.get(member.mention());
                mention.actors().stream()
                        .filter(actor -> !actors.contains(actor))
                        .forEach(actors::add);
                mention.persons().stream()
                        .filter(person -> !persons.contains(person))
                        .forEach(persons::add);
                kind = mention.kind();
                head = mention.head();
            }
        }
        var span = members.get(0).span().cover(members.get(members.size() - 1).span());
        mentions.add(new Mention(span, kind, actors, actors.size() > 1 ? List.of() : persons, head, "a list of names"));
        return named(span, mentions.size() - 1);
    }
}
