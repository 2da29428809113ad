package org.entente.extract;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.language.WordClasses;
import org.entente.model.DateMention;
import org.entente.model.DateMention.Bearing;
import org.entente.model.DateSource;
import org.entente.model.Document;
import org.entente.model.Sentence;
import org.entente.model.When;
import org.jspecify.annotations.Nullable;

/**
 * The days that an article tells of, sentence after sentence, for events whose own sentence names none. A day holds on
 * below a line that is nothing but a date; where the text goes on about an occasion ("at the meeting"); and where the
 * one of whom a dated sentence told goes on acting.
 */
final class Chronology {

    /** How many days back news reaches. */
    private static final int RECENT = 7;

    /** How many sentences on an occasion is still "the meeting". */
    private static final int REACH = 8;

    /** How many sentences the lead of a news story has, and within how many more the story names its day. */
    private static final int LEAD = 2;

    private static final int NEWS = 4;

    /** How many sentences on an answer or the next step still goes back to a day. */
    private static final int NEXT = 4;

    /** And what the same one did as well. */
    private static final int AGAIN = 2;

    private final Document document;
    private final WordClasses classes;
    private final Setting setting;
    private final Occasions occasions;
    private final Telling telling;
    private final When[] lines;
    private final List<Scene> scenes = new ArrayList<>();

    /** What a sentence has to say of time: its day, of whom it tells then or as answering, and whether it names any. */
    private record Scene(@Nullable When day, Set<String> subjects, Set<String> answering, boolean dated) {}

    Chronology(Document document, WordClasses classes, Setting setting) {
        this.document = document;
        this.classes = classes;
        this.setting = setting;
        occasions = new Occasions(classes);
        telling = new Telling(classes, occasions);
        lines = dayLines(document, setting.day());
        document.sentences().forEach(sentence -> scenes.add(scene(sentence)));
    }

    /** For each sentence the date of the last line above that is nothing but a date. */
    private static When[] dayLines(Document document, @Nullable When before) {
        var found = new When[document.sentences().size()];
        var day = before;
        for (var i = 0; i < found.length; i++) {
            var date = lineOf(document.sentences().get(i), document);
            day = date == null ? day : date.when();
            found[i] = day;
        }
        return found;
    }

    /** The date of the last line that is nothing but a date; null where there is none. */
    @Nullable
    When lastLine() {
        return lines.length == 0 ? setting.day() : lines[lines.length - 1];
    }

    /** The date that is all the sentence says, besides marks and a weekday. */
    private static @Nullable DateMention lineOf(Sentence line, Document document) {
        var dates = datesIn(line, document);
        if (dates.isEmpty() || !isDay(dates.get(0).when())) {
            return null;
        }
        for (var token : line.tokens()) {
            var dated = dates.stream().anyMatch(date -> date.span().contains(token.span()));
            if (!dated && token.form().codePoints().anyMatch(Character::isLetterOrDigit)) {
                return null;
            }
        }
        return dates.get(0);
    }

    private static List<DateMention> datesIn(Sentence sentence, Document document) {
        return document.dates().stream()
                .filter(date -> sentence.span().contains(date.span()))
                .toList();
    }

    private static boolean isDay(When when) {
        return when.earliest() != null && when.earliest().equals(when.latest());
    }

    /** Whether it is a day of the last days before publication. */
    static boolean isRecent(When when, LocalDate published) {
        var day = when.earliest();
        return day != null
                && isDay(when)
                && !day.isAfter(published.plusDays(1))
                && day.isAfter(published.minusDays(RECENT));
    }

    private Scene scene(Sentence sentence) {
        var syntax = new Syntax(sentence);
        var dates = datesIn(sentence, document);
        var day = day(syntax, dates);
        var dated = dates.stream()
                .filter(date -> date.bearing() != Bearing.BOUND)
                .anyMatch(date -> isTold(syntax, syntax.wordAt(date.span().start())));
        var answers = day == null && !dated && telling.isSequel(syntax, syntax.size());
        return new Scene(
                day == null ? null : day.when(),
                day == null ? Set.of() : subjects(syntax, day.span().start()),
                answers ? subjects(syntax, 0) : Set.of(),
                dated || day != null);
    }

    /** The recent day of what the sentence says; else the only recent day that it names. */
    private @Nullable DateMention day(Syntax syntax, List<DateMention> dates) {
        var published = document.article().published();
        var recent = published == null
                ? List.<DateMention>of()
                : dates.stream()
                        .filter(date -> date.bearing() == Bearing.AT && isRecent(date.when(), published))
                        .toList();
        return recent.stream()
                .filter(date -> isTold(syntax, syntax.wordAt(date.span().start())))
                .findFirst()
                .orElse(recent.size() == 1 ? recent.get(0) : null);
    }

    /** The actors of whom the sentence tells: the subjects of what it says, and who is named before its day. */
    private Set<String> subjects(Syntax syntax, int day) {
        var found = new HashSet<String>();
        var first = true;
        for (var i = 0; i < syntax.size(); i++) {
            var mention = syntax.token(i).mention();
            if (mention < 0) {
                continue;
            }
            var link = syntax.relation(syntax.firstConjunct(i));
            var leads = first && syntax.token(i).span().start() < day;
            if (leads || link.startsWith("nsubj") && isTold(syntax, i) && !isQuoted(syntax, i)) {
                found.addAll(document.mentions().get(mention).actors());
            }
            first = false;
        }
        return found;
    }

    /** Whether the verb of the subject only tells what another verb says, which no parser link shows. */
    private static boolean isQuoted(Syntax syntax, int subject) {
        var verb = syntax.head(syntax.firstConjunct(subject));
        return verb >= 0 && syntax.relation(verb).equals("dep");
    }

    /** Whether the word stands in what the sentence says, not in a clause about something or someone in it. */
    static boolean isTold(Syntax syntax, int word) {
        if (word < 0) {
            return false;
        }
        for (var at = syntax.predicate(word); syntax.head(at) >= 0; at = syntax.predicate(syntax.head(at))) {
            if (!syntax.relation(at).equals("conj") && !syntax.relation(at).equals("parataxis")) {
                return false;
            }
        }
        return true;
    }

    /** Whether the sentence stands below a line that dates it. */
    boolean isDigest(Sentence sentence) {
        var number = document.sentences().indexOf(sentence);
        return number >= 0 && lines[number] != null;
    }

    /**
     * The date of an event whose sentence gives none; null when the article does not say.
     *
     * @param doers codes of those who did it
     */
    @Nullable
    When at(Sentence sentence, Syntax syntax, int trigger, Set<String> doers) {
        var number = document.sentences().indexOf(sentence);
        if (number < 0) {
            return null;
        }
        if (lines[number] != null) {
            return telling.isBefore(syntax, trigger) ? null : lines[number];
        }
        if (scenes.get(number).dated()) {
            return null;
        }
        if (telling.isOngoing(syntax, trigger)) {
            return ofPublication();
        }
        if (telling.isBackdrop(syntax, trigger)) {
            var since = telling.isSequel(syntax, trigger) && telling.isSaid(syntax, trigger);
            return since ? upToNow(lastDay(number, NEXT, Set.of())) : null;
        }
        return undated(number, syntax, trigger, doers);
    }

    /** The date that the sentences around give to an event of a sentence that says nothing of time. */
    private @Nullable When undated(int number, Syntax syntax, int trigger, Set<String> doers) {
        if (occasions.isOf(syntax, trigger)) {
            return lastDay(number, REACH, Set.of());
        }
        if (occasions.isEncounter(syntax, trigger)) {
            if (telling.isBefore(syntax, trigger)) {
                return null;
            }
            var own = lastDay(number, number, doers);
            var last = own == null ? lastDay(number, REACH, Set.of()) : own;
            return monthOf(last == null && setting.sentences() + number < LEAD ? nextDay(number) : last);
        }
        if (!telling.carries(syntax, trigger)) {
            return null;
        }
        if (occasions.areIn(syntax)) {
            return lastDay(number, REACH, Set.of());
        }
        var speaks = telling.speaks(syntax, trigger);
        if (setting.sentences() + number < (speaks ? NEWS : LEAD)
                && syntax.isVerb(trigger)
                && isTold(syntax, trigger)
                && lastDay(number, REACH, Set.of()) == null) {
            return nextDay(number);
        }
        var own = speaks ? lastDay(number, number, doers) : null;
        if (own == null && speaks) {
            own = lastAnswer(number, doers);
        }
        if (own != null) {
            return own;
        }
        if (telling.isSequel(syntax, trigger) || telling.isReaction(syntax, trigger)) {
            return upToNow(lastDay(number, NEXT, Set.of()));
        }
        var goesOn = syntax.isVerb(trigger) && isTold(syntax, trigger);
        return goesOn ? upToNow(lastDay(number, AGAIN, doers)) : null;
    }

    /** The month of the last sentence before that tells how one of these answered what was told. */
    private @Nullable When lastAnswer(int number, Set<String> doers) {
        for (var i = number - 1; i >= 0; i--) {
            var scene = scenes.get(i);
            if (!Collections.disjoint(scene.answering(), doers)) {
                return upToNow(lastDay(i, NEXT, Set.of()));
            }
        }
        return null;
    }

    /** The month of publication, which is sure of what goes on then. */
    private @Nullable When ofPublication() {
        var published = document.article().published();
        return published == null ? null : monthOf(When.stated(published.toString()));
    }

    /** The month of what came between that day and publication; null where it may have been another. */
    private @Nullable When upToNow(@Nullable When day) {
        var published = document.article().published();
        if (day == null || day.earliest() == null || published == null) {
            return null;
        }
        return YearMonth.from(day.earliest()).equals(YearMonth.from(published)) ? monthOf(day) : null;
    }

    /** A visit may last, and meetings may follow each other: of the day of the news only the month is sure to hold. */
    static @Nullable When monthOf(@Nullable When day) {
        if (day == null || day.earliest() == null) {
            return null;
        }
        var month = YearMonth.from(day.earliest());
        return new When(month.toString(), month.atDay(1), month.atEndOfMonth(), DateSource.INFERRED);
    }

    /** The day that the sentences behind a lead give for the news. */
    private @Nullable When nextDay(int number) {
        return scenes.stream()
                .skip(number + 1L)
                .limit(NEWS)
                .map(Scene::day)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The day of the last sentence before that tells of one of these, or of anyone where none is given. */
    private @Nullable When lastDay(int number, int reach, Set<String> subjects) {
        for (var i = number - 1; i >= 0 && i >= number - reach; i--) {
            var scene = scenes.get(i);
            var meant = subjects.isEmpty() || !Collections.disjoint(scene.subjects(), subjects);
            if (scene.day() != null && meant) {
                return scene.day();
            }
        }
        return null;
    }
}
