package org.entente.read;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.entente.language.PageWords;
import org.entente.language.Stopwords;
import org.entente.model.InputProblem;
import org.jspecify.annotations.Nullable;

/** Chooses the language that an article is read in: what is forced, else what it says, else what its words say. */
record LanguageChoice(ReadOptions options) {

    /** Running text has two to four function words in ten; other languages share one in twenty at most. */
    private static final double ENOUGH = 0.10;

    /** Of the words of a sentence that are no names, the pack of its language knows most; another knows a few. */
    private static final double MANY = 0.4;

    private static final double CHANCE = 0.05;

    /** From so many words on the text itself is a better witness than the template of a page. */
    private static final int LONG = 40;

    private static final double CLEARLY = 1.5;

    private record Vote(@Nullable PageWords winner, Stopwords.Count count) {}

    /** The language of a draft with that text, which the packs must know. */
    PageWords of(Draft draft, String text) {
        if (options.forced() != null) {
            return known(options.forced(), draft);
        }
        var given = draft.language() == null ? "" : draft.language().strip();
        if (draft.languageIsSure() && !given.isEmpty()) {
            return known(given, draft);
        }
        return told(draft, given, text);
    }

    private PageWords told(Draft draft, String given, String text) {
        var vote = vote(text);
        var named = given.isEmpty() ? Optional.<PageWords>empty() : Optional.of(known(given, draft));
        if (vote.winner() != null && (named.isEmpty() || vote.count().seen() >= LONG)) {
            return vote.winner();
        }
        var foreign = vote.count().seen() >= LONG && vote.count().share() < CHANCE;
        return named.filter(language -> !foreign)
                .or(() -> options.find(options.fallback()))
                .orElseThrow(() -> new InputProblem(
                        draft.where(), "unknown language", "name it with --lang, or with the key lang of the article"));
    }

    private PageWords known(String written, Draft draft) {
        var tag = Locale.forLanguageTag(written.replace('_', '-')).getLanguage();
        return options.find(tag)
                .or(() -> options.find(written))
                .orElseThrow(() -> new InputProblem(
                        draft.where(),
                        "no language pack for '" + written + "'",
                        "take one of "
                                + options.languages().stream()
                                        .map(PageWords::tag)
                                        .toList() + ", or give a pack with --packs"));
    }

    /** What the function words say; of a short text that has too few, all its words. */
    private Vote vote(String text) {
        var vote = vote(language -> language.stopwords().in(text), ENOUGH);
        return vote.winner() != null || vote.count().seen() >= LONG
                ? vote
                : new Vote(vote(language -> language.known(text), MANY).winner(), vote.count());
    }

    private Vote vote(Function<PageWords, Stopwords.Count> counting, double enough) {
        PageWords first = null;
        var most = new Stopwords.Count(0, 0);
        var second = 0;
        for (var language : options.languages()) {
            var count = counting.apply(language);
            if (first == null || count.known() > most.known()) {
                second = most.known();
                most = count;
                first = language;
            } else {
                second = Math.max(second, count.known());
            }
        }
        var clear = most.share() >= enough && most.known() >= CLEARLY * second && most.known() > 0;
        return new Vote(clear ? first : null, most);
    }
}
