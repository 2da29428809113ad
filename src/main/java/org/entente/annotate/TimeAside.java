package org.entente.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.entente.language.DateWords;
import org.entente.model.DateMention;
import org.entente.model.Token;

/**
 * Words of time without a preposition ("met Friday in Oslo", "Minggu (21/12)"), which parsers take for objects and
 * appositions: they are set aside while the sentence is parsed, and hang on their verb as adjuncts afterwards.
 */
final class TimeAside {

    private final DateWords words;

    TimeAside(DateWords words) {
        this.words = words;
    }

    /**
     * Parses the sentence without its bare words of time.
     *
     * @param parser fills in heads and relations
     */
    List<Token> parsed(List<Token> tagged, List<DateMention> dates, UnaryOperator<List<Token>> parser) {
        var aside = aside(tagged, dates);
        var kept = new ArrayList<Integer>();
        for (var i = 0; i < aside.length; i++) {
            if (!aside[i]) {
                kept.add(i);
            }
        }
        if (kept.isEmpty() || kept.size() == tagged.size()) {
            return parser.apply(tagged);
        }
        var parsed = parser.apply(kept.stream().map(tagged::get).toList());
        var out = new ArrayList<>(tagged);
        for (var i = 0; i < kept.size(); i++) {
            var token = parsed.get(i);
            var head = token.head() < 0 ? -1 : kept.get(token.head());
            out.set(kept.get(i), token.under(head, token.relation()));
        }
        for (var i = 0; i < aside.length; i++) {
            if (aside[i]) {
                out.set(i, out.get(i).under(verb(out, aside, i), "obl"));
            }
        }
        return out;
    }

    private boolean[] aside(List<Token> tokens, List<DateMention> dates) {
        var time = new boolean[tokens.size()];
        for (var i = 0; i < time.length; i++) {
            var token = tokens.get(i);
            var weekday = words.find(token.form().toLowerCase(Locale.ROOT))
                    .map(entry -> entry.kind().equals("weekday"))
                    .orElse(false);
            time[i] = token.mention() < 0
                    && (weekday && Character.isUpperCase(token.form().charAt(0))
                            || dates.stream().anyMatch(date -> date.span().overlaps(token.span())));
        }
        var aside = new boolean[time.length];
        for (var i = 0; i < time.length; i++) {
            if (time[i]) {
                aside[i] = i > 0 && time[i - 1] ? aside[i - 1] : i > 0 && !isBound(tokens.get(i - 1));
            }
        }
        return aside;
    }

    /** Whether the word before belongs to the time: a preposition, an article, a possessor. */
    private static boolean isBound(Token before) {
        return switch (before.tag()) {
            case "ADP", "DET", "PART", "SCONJ", "ADJ" -> true;
            default -> false;
        };
    }

    /** The nearest verb, those before the word first; else the root. */
    private static int verb(List<Token> tokens, boolean[] aside, int word) {
        for (var i = word - 1; i >= 0; i--) {
            if (tokens.get(i).tag().equals("VERB")) {
                return i;
            }
        }
        for (var i = word + 1; i < tokens.size(); i++) {
            if (tokens.get(i).tag().equals("VERB")) {
                return i;
            }
        }
        for (var i = 0; i < tokens.size(); i++) {
            if (!aside[i] && tokens.get(i).head() < 0) {
                return i;
            }
        }
        return -1;
    }
}
