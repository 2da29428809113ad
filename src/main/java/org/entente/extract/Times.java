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
    private final String text;
    private final Tense tense;
    private final List<Placed> dates = new ArrayList<>();
    private final List<Placed> bounds = new ArrayList<>();

    /** A date with the word that it stands at. */
    private record Placed(DateMention mention, int word, int last) {

        int start() {
            return mention.span().start();
        }
    }

    /** @param presentEndings how verbs in the present tense end */
    Times(
            Document document,
            Sentence sentence,
            Syntax syntax,
            WordClasses classes,
            Chronology chronology,
            List<String> presentEndings) {
        tense = new Tense(syntax, classes, presentEndings);
        this.sentence = sentence;
        this.syntax = syntax;
        this.classes = classes;
        this.chronology = chronology;
        published = document.article().published();
        text = document.article().text();
        for (var date : document.dates()) {
            if (sentence.span().contains(date.span())) {
                place(date);
            }
        }
    }

    private void place(DateMention date) {
        var next = date.bearing() == Bearing.NEXT;
        var word = syntax.wordAt(next ? date.span().end() + 1 : date.span().start());
        if (word >= 0) {
            var placed = new Placed(date, word, syntax.wordAt(date.span().end() - 1));
            (date.bearing() == Bearing.BOUND ? bounds : dates).add(placed);
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

    /** The words that tell that the event is to come: a date after the article, a day with a present tense; null for none. */
    @Nullable
    String ahead(int trigger) {
        var clause = predicate(trigger);
        var present = tense.isPresent(clause) && !chronology.isDigest(sentence);
        var own = nearest(trigger, date -> isOwn(date, trigger, clause));
        if (own != null
                && (isLater(own.mention().when()) || present && own.mention().ahead() != null)) {
            return own.mention().span().text(text);
        }
        var day = present && published == null ? tense.weekday(clause) : -1;
        return day < 0 ? null : syntax.form(day);
    }

    /** Whether the time begins after the day of the article, which some zones write a day early. */
    private boolean isLater(When when) {
        return published != null && when.earliest() != null && when.earliest().isAfter(published.plusDays(1));
    }

    /** The clause of the word; a word within a date has none of its own, though parsers see a verb in "lalu". */
    private int predicate(int word) {
        var at = syntax.predicate(word);
        var date = around(at);
        for (var step = 0; step < CLIMB && date != null && syntax.head(at) >= 0; step++) {
            var aside = at != date.word() && !syntax.isBelow(date.word(), at);
            at = syntax.predicate(aside ? date.word() : syntax.head(at));
            date = around(at);
        }
        return at;
    }

    /** The date that the word is part of. */
    private @Nullable Placed around(int word) {
        return dates.stream()
                .filter(date -> date.mention().bearing() != Bearing.NEXT && date.word() <= word && word <= date.last())
                .findFirst()
                .orElse(null);
    }

    /** The date that the sentence gives. */
    private @Nullable When stated(int trigger, Modality modality) {
        var clause = predicate(trigger);
        var own = nearest(trigger, date -> isOwn(date, trigger, clause));
        if (own == null) {
            own = nearest(trigger, date -> isBelow(date, trigger, clause));
        }
        if (own == null && modality == Modality.ACTUAL) {
            own = frame(trigger, clause);
        }
        if (own != null) {
            return read(own, modality);
        }
        var at = clause;
        for (var step = 0; step < CLIMB && climbs(at, modality); step++) {
            at = predicate(syntax.head(at));
            var governor = at;
            var above = nearest(trigger, date -> isOwn(date, governor, governor));
            if (above != null && isToldAfterwards(clause, governor)) {
                return Chronology.monthOf(read(above, modality));
            }
            if (above != null) {
                return modality != Modality.PLANNED || tense.isPlan(governor) ? read(above, modality) : ahead(above);
            }
        }
        var only = only(modality);
        return only != null && Chronology.isTold(syntax, trigger) && isNews(only, modality)
                ? read(only, modality)
                : null;
    }

    /** "said on Saturday that it had killed them": the day is that of the saying, of which only the month holds on. */
    private boolean isToldAfterwards(int clause, int governor) {
        return syntax.relation(clause).equals("ccomp")
                && predicate(syntax.head(clause)) == governor
                && classes.has("say", syntax.lemma(governor))
                && syntax.children(clause).stream().anyMatch(child -> classes.has("had", syntax.form(child)));
    }

    /**
     * The one day that the sentence names, besides those of what came before or is to come; news names the day of what
     * it tells, wherever the parser hangs it.
     */
    private @Nullable Placed only(Modality modality) {
        var named = dates.stream()
                .filter(date -> date.mention().bearing() != Bearing.NEXT)
                .toList();
        if (named.size() > 1 && published != null && modality == Modality.ACTUAL) {
            named = named.stream()
                    .filter(date -> Chronology.isRecent(date.mention().when(), published))
                    .toList();
        }
        if (named.size() != 1 || epithetOf(named.get(0)) >= 0) {
            return null;
        }
        var at = predicate(named.get(0).word());
        return modality == Modality.ACTUAL && syntax.relation(at).equals("acl") && tense.isPlan(at)
                ? null
                : named.get(0);
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
        var at = predicate(placed.word());
        return at == clause || isCarriedOn(at, clause);
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
        var at = predicate(placed.word());
        if (at == clause || placed.mention().bearing() == Bearing.NEXT || epithetOf(placed) >= 0) {
            return false;
        }
        var link = syntax.relation(at);
        return syntax.head(at) == trigger
                        && (link.equals("acl") && isOccurrence(trigger)
                                || link.equals("conj") && !tense.isFuture(at) && !isBehindAside(at, trigger))
                || isCarriedOutWith(at, clause);
    }

    /** "were arrested in a raid that was carried out on Monday": what is done in the course of it is of its time. */
    private boolean isCarriedOutWith(int verb, int clause) {
        var noun = syntax.head(verb);
        return syntax.relation(verb).equals("acl")
                && classes.has("carry-out", syntax.lemma(verb))
                && syntax.relation(noun).equals("obl")
                && predicate(syntax.head(noun)) == clause
                && isOccurrence(noun)
                && syntax.cases(noun).stream().anyMatch(form -> classes.has("in", form));
    }

    /** Whether the word may be what happened: a noun, not of people, of whom a clause behind tells something else. */
    private boolean isOccurrence(int word) {
        return !syntax.isVerb(word) && !classes.has("private", syntax.lemma(word));
    }

    /** "Chad, yang didukung Mesir, baru merdeka pada 1960": whether the verb goes on behind the aside that the other tells. */
    private boolean isBehindAside(int verb, int aside) {
        return syntax.children(aside).stream().anyMatch(child -> classes.has("relative", syntax.form(child)))
                && syntax.child(verb, "cc") < 0
                && syntax.children(verb, "punct").stream().anyMatch(mark -> mark < verb);
    }

    /** Whether the clause is no more than a part of the predicate of the other: "mengaku bertanggung jawab". */
    private boolean isCarriedOn(int clause, int other) {
        return syntax.relation(clause).equals("xcomp")
                && predicate(syntax.head(clause)) == other
                && syntax.children(clause, "mark").isEmpty()
                && !tense.isPlan(clause)
                && !tense.isPlan(other);
    }

    /** The date of a clause before that sets the time: "when the war broke out in 1982, ...". */
    private @Nullable Placed frame(int trigger, int clause) {
        var opened = bounds.stream().filter(date -> opensBehind(date, trigger)).findFirst();
        return opened.orElseGet(() -> nearest(trigger, date -> isFrame(date, trigger, clause)));
    }

    /** Whether the date is of such a clause; after something is at that time only so far as months and years go. */
    private boolean isFrame(int date, int trigger, int clause) {
        var placed = dates.get(date);
        if (placed.word() > trigger || placed.mention().bearing() != Bearing.AT || epithetOf(placed) >= 0) {
            return false;
        }
        if (opensBehind(placed, trigger) || opensSentence(placed, trigger)) {
            return true;
        }
        var at = predicate(placed.word());
        return syntax.relation(at).equals("advcl")
                && predicate(syntax.head(at)) == clause
                && syntax.children(at, "mark", "advmod", "case").stream().anyMatch(mark -> setsTime(mark, placed));
    }

    private boolean setsTime(int mark, Placed placed) {
        var rough = placed.mention().when().date() != null
                && placed.mention().when().date().length() < "2025-12-21".length();
        return classes.has("moment", syntax.form(mark)) || rough && classes.has("after", syntax.form(mark));
    }

    /** Whether the sentence begins with such a clause, which a comma ends, wherever the parser hangs it. */
    private boolean opensSentence(Placed placed, int trigger) {
        var comma = placed.last() + 1;
        while (comma < trigger && !syntax.form(comma).equals(",")) {
            comma++;
        }
        var begun = IntStream.range(0, placed.word()).anyMatch(syntax::isVerb);
        return comma < trigger && begun && setsTime(0, placed) && isMain(trigger, comma);
    }

    /** Whether the word stands in the first clause behind the comma. */
    private boolean isMain(int trigger, int comma) {
        return IntStream.rangeClosed(comma + 1, trigger).filter(syntax::isVerb).count() <= 1
                && predicate(trigger) > comma;
    }

    /** "since October 2024, when ties soured over ...": what the words behind such a date tell is of that time. */
    private boolean opensBehind(Placed placed, int trigger) {
        var next = placed.last() + 1;
        while (next < trigger && syntax.token(next).tag().equals("PUNCT")) {
            next++;
        }
        return placed.word() < trigger && next < trigger && classes.has("moment", syntax.form(next));
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
            case "acl" -> modality == Modality.ACTUAL && (classes.has("moment", syntax.lemma(head)) || isManner(head));
            case "xcomp", "conj", "parataxis" -> modality == Modality.ACTUAL || modality == Modality.PLANNED;
            case "ccomp", "advcl", "csubj" -> modality == Modality.ACTUAL;
            default -> false;
        };
    }

    /** "ended in 1991 with a truce that the UN brokered": what the verb was done with is of its time. */
    private boolean isManner(int noun) {
        return syntax.relation(noun).equals("obl")
                && syntax.cases(noun).stream().anyMatch(form -> classes.has("with", form));
    }

    /** What the date means of a plan that is told by what was done then; null when it means that day itself. */
    private @Nullable When ahead(Placed placed) {
        var when = placed.mention().when();
        var later =
                published == null || when.earliest() == null || when.earliest().isAfter(published);
        return later ? when : null;
    }

    /** What the date means of an event of that modality; null when it cannot be its date. */
    private @Nullable When read(Placed placed, Modality modality) {
        var mention = placed.mention();
        if (modality == Modality.PLANNED && mention.ahead() != null) {
            return mention.ahead();
        }
        var when = mention.when();
        return modality == Modality.ACTUAL && isLater(when) ? null : when;
    }
}
