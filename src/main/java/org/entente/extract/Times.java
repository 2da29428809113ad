package org.entente.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.entente.language.WordClasses;
import org.entente.model.DateMention;
import org.entente.model.DateMention.Bearing;
import org.entente.model.Document;
import org.entente.model.Modality;
import org.entente.model.Sentence;
import org.entente.model.When;
import org.jspecify.annotations.Nullable;

/**
 * The time of an event: the date that stands in its own clause, nearest to the trigger; else one of a clause that
 * governs it; else the day that the article tells of there ({@link Chronology}).
 */
final class Times {

    /** How many clauses up a date may stand. */
    private static final int CLIMB = 4;

    private final Sentence sentence;
    private final Syntax syntax;
    private final WordClasses classes;
    private final Chronology chronology;
    private final @Nullable LocalDate published;
    private final List<Placed> dates = new ArrayList<>();

    /** A date with the word that it stands at. */
    private record Placed(DateMention mention, int word, int last) {

        int start() {
            return mention.span().start();
        }
    }

    Times(Document document, Sentence sentence, Syntax syntax, WordClasses classes, Chronology chronology) {
        this.sentence = sentence;
        this.syntax = syntax;
        this.classes = classes;
        this.chronology = chronology;
        published = document.article().published();
        for (var date : document.dates()) {
            if (sentence.span().contains(date.span()) && date.bearing() != Bearing.BOUND) {
                place(date);
            }
        }
    }

    private void place(DateMention date) {
        var next = date.bearing() == Bearing.NEXT;
        var word = syntax.wordAt(next ? date.span().end() + 1 : date.span().start());
        if (word >= 0) {
            dates.add(new Placed(date, word, syntax.wordAt(date.span().end() - 1)));
        }
    }

    /**
     * When the event that the trigger tells was.
     *
     * @param doers codes of those who did it
     */
    When of(int trigger, Modality modality, Set<String> doers) {
        var date = stated(trigger, modality);
        if (date != null) {
            return date;
        }
        if (modality == Modality.PLANNED) {
            return new When(null, null, null, When.unstated(published).source());
        }
        var carried = modality == Modality.ACTUAL ? chronology.at(sentence, syntax, trigger, doers) : null;
        return carried == null ? When.unstated(published) : carried;
    }

    /** The date that the sentence gives. */
    private @Nullable When stated(int trigger, Modality modality) {
        var clause = syntax.predicate(trigger);
        var own = nearest(trigger, date -> isOwn(date, trigger, clause));
        if (own == null) {
            own = nearest(trigger, date -> isBelow(date, trigger, clause));
        }
        if (own == null && modality == Modality.ACTUAL) {
            own = nearest(trigger, date -> isFrame(date, trigger, clause));
        }
        if (own != null) {
            return read(own, modality);
        }
        var at = clause;
        for (var step = 0; step < CLIMB && climbs(at, modality); step++) {
            at = syntax.predicate(syntax.head(at));
            var governor = at;
            var above = nearest(trigger, date -> isOwn(date, governor, governor));
            if (above != null) {
                return read(above, modality);
            }
        }
        var only = only();
        return only != null && Chronology.isTold(syntax, trigger) && isNews(only, modality)
                ? read(only, modality)
                : null;
    }

    /**
     * The one day that the sentence names, besides those of what came before; news names the day of what it tells,
     * wherever the parser hangs it.
     */
    private @Nullable Placed only() {
        var named = dates.stream()
                .filter(date -> date.mention().bearing() != Bearing.NEXT)
                .toList();
        return named.size() == 1 && named.get(0).mention().bearing() == Bearing.AT && epithetOf(named.get(0)) < 0
                ? named.get(0)
                : null;
    }

    /** Whether a date is a day, as news tells it, or is to come as planned. */
    private boolean isNews(Placed placed, Modality modality) {
        var when = placed.mention().when();
        if (published == null || when.earliest() == null || chronology.isDigest(sentence)) {
            return false;
        }
        if (modality == Modality.PLANNED) {
            return when.earliest().isAfter(published);
        }
        return modality == Modality.ACTUAL && when.earliest().equals(when.latest());
    }

    private @Nullable Placed nearest(int trigger, IntPredicate wanted) {
        var at = syntax.token(trigger).span().start();
        Placed best = null;
        for (var i = 0; i < dates.size(); i++) {
            if (wanted.test(i) && (best == null || Math.abs(dates.get(i).start() - at) < Math.abs(best.start() - at))) {
                best = dates.get(i);
            }
        }
        return best;
    }

    /** Whether the date stands in the clause, and not as the epithet of another noun. */
    private boolean isOwn(int date, int trigger, int clause) {
        var placed = dates.get(date);
        if (placed.mention().bearing() == Bearing.NEXT) {
            return isBehind(placed, trigger);
        }
        var noun = epithetOf(placed);
        if (noun >= 0) {
            return noun == trigger;
        }
        return syntax.predicate(placed.word()) == clause;
    }

    /** "a day after the two met": whether the trigger is the first verb behind such words or hangs on what follows. */
    private boolean isBehind(Placed placed, int trigger) {
        if (trigger < placed.word()) {
            return false;
        }
        var top = placed.word();
        while (syntax.head(top) >= placed.word()) {
            top = syntax.head(top);
        }
        return syntax.isBelow(trigger, top)
                || IntStream.range(placed.word(), syntax.size())
                        .filter(syntax::isVerb)
                        .limit(1)
                        .anyMatch(verb -> verb == trigger);
    }

    /** Whether the date stands in a clause that belongs to the noun: "the treaty signed in 1998". */
    private boolean isBelow(int date, int trigger, int clause) {
        var placed = dates.get(date);
        var at = syntax.predicate(placed.word());
        if (at == clause || placed.mention().bearing() == Bearing.NEXT || epithetOf(placed) >= 0) {
            return false;
        }
        var link = syntax.relation(at);
        return syntax.head(at) == trigger
                && (link.equals("acl") && !syntax.isVerb(trigger) || link.equals("conj") && !isFuture(at));
    }

    private boolean isFuture(int verb) {
        return syntax.children(verb).stream().anyMatch(child -> classes.has("modal-future", syntax.form(child)));
    }

    /**
     * Whether the date stands in a clause before that sets the time: "when the war broke out in 1982, ..."; after
     * something is at that time only so far as months and years go.
     */
    private boolean isFrame(int date, int trigger, int clause) {
        var placed = dates.get(date);
        var at = syntax.predicate(placed.word());
        var before = placed.word() < trigger && placed.mention().bearing() == Bearing.AT && epithetOf(placed) < 0;
        if (before && opensBehind(placed, trigger)) {
            return true;
        }
        if (!before || !syntax.relation(at).equals("advcl") || syntax.predicate(syntax.head(at)) != clause) {
            return false;
        }
        var rough = placed.mention().when().date() != null
                && placed.mention().when().date().length() < "2025-12-21".length();
        return syntax.children(at, "mark", "advmod", "case").stream()
                .map(syntax::form)
                .anyMatch(form -> classes.has("moment", form) || rough && classes.has("after", form));
    }

    /** "since October 2024, when ties soured over ...": what the words behind such a date tell is of that time. */
    private boolean opensBehind(Placed placed, int trigger) {
        var next = placed.last() + 1;
        while (next < trigger && syntax.token(next).tag().equals("PUNCT")) {
            next++;
        }
        return next < trigger && classes.has("moment", syntax.form(next));
    }

    /** The noun that the date is an epithet of, as in "the 1967 war" or "Monday's meeting"; -1 for none. */
    private int epithetOf(Placed placed) {
        for (var at = placed.last(); at >= placed.word(); at--) {
            var head = syntax.head(at);
            if (head > placed.last()
                    && syntax.isNominal(head)
                    && head - placed.last() <= 8
                    && syntax.cases(at).stream().allMatch(form -> classes.has("possessive", form))) {
                return head;
            }
        }
        return -1;
    }

    /** Whether a date above bears on the clause. */
    private boolean climbs(int at, Modality modality) {
        if (syntax.head(at) < 0) {
            return false;
        }
        var head = syntax.head(at);
        return switch (syntax.relation(at)) {
            case "acl" -> modality == Modality.ACTUAL && classes.has("moment", syntax.lemma(head));
            case "xcomp", "conj", "parataxis" -> modality == Modality.ACTUAL || modality == Modality.PLANNED;
            case "ccomp", "advcl", "csubj" -> modality == Modality.ACTUAL;
            default -> false;
        };
    }

    /** What the date means of an event of that modality; null when it cannot be its date. */
    private @Nullable When read(Placed placed, Modality modality) {
        var mention = placed.mention();
        if (modality == Modality.PLANNED && mention.ahead() != null) {
            return mention.ahead();
        }
        var when = mention.when();
        var tooLate = modality == Modality.ACTUAL
                && published != null
                && when.earliest() != null
                && when.earliest().isAfter(published.plusDays(1));
        return tooLate ? null : when;
    }
}
