package org.entente.extract;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
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

    /** How deep an object names an occasion: "menjadi tuan rumah pertemuan itu". */
    private static final int DEPTH = 3;

    /** How many sentences the lead of a news story has, and within how many more the story names its day. */
    private static final int LEAD = 2;

    private static final int NEWS = 4;

    /** How many sentences on an answer or the next step still goes back to a day. */
    private static final int NEXT = 4;

    private final Document document;
    private final WordClasses classes;
    private final Setting setting;
    private final When[] lines;
    private final List<Scene> scenes = new ArrayList<>();

    /** What a sentence has to say of time: its day, whom it tells of, and whether it names any time at all. */
    private record Scene(@Nullable When day, Set<String> subjects, boolean dated) {}

    Chronology(Document document, WordClasses classes, Setting setting) {
        this.document = document;
        this.classes = classes;
        this.setting = setting;
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
        return new Scene(
                day == null ? null : day.when(),
                day == null ? Set.of() : subjects(syntax, day.span().start()),
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
            return isBefore(syntax, trigger) ? null : lines[number];
        }
        if (scenes.get(number).dated() || isBackdrop(syntax, trigger)) {
            return null;
        }
        if (isOfOccasion(syntax, trigger)) {
            return lastDay(number, REACH, Set.of());
        }
        if (isEncounter(syntax, trigger)) {
            var own = lastDay(number, number, doers);
            var last = own == null ? lastDay(number, REACH, Set.of()) : own;
            return monthOf(last == null && setting.sentences() + number < LEAD ? nextDay(number) : last);
        }
        if (!carries(syntax, trigger)) {
            return null;
        }
        if (isOccasion(syntax)) {
            return lastDay(number, REACH, Set.of());
        }
        var speaks = speaks(syntax, trigger);
        if (setting.sentences() + number < (speaks ? NEWS : LEAD)
                && syntax.isVerb(trigger)
                && isTold(syntax, trigger)
                && lastDay(number, REACH, Set.of()) == null) {
            return nextDay(number);
        }
        var own = speaks ? lastDay(number, number, doers) : null;
        if (own != null) {
            return own;
        }
        var answers = isSequel(syntax, trigger) || isReaction(syntax, trigger);
        return answers ? upToNow(lastDay(number, NEXT, Set.of())) : null;
    }

    /** The month of what came between that day and publication; null where it may have been another. */
    private @Nullable When upToNow(@Nullable When day) {
        var published = document.article().published();
        if (day == null || day.earliest() == null || published == null) {
            return null;
        }
        return YearMonth.from(day.earliest()).equals(YearMonth.from(published)) ? monthOf(day) : null;
    }

    /** Whether the sentence tells the next step of what was told: "sebagai balasan", "subsequently". */
    private boolean isSequel(Syntax syntax, int trigger) {
        return IntStream.range(0, trigger).anyMatch(i -> classes.has("sequel", syntax.form(i)));
    }

    /** Whether the sentence answers an act told before: "mengecam langkah tersebut". */
    private boolean isReaction(Syntax syntax, int trigger) {
        var verb = syntax.isVerb(trigger) ? syntax.firstConjunct(trigger) : -1;
        return verb >= 0
                && isTold(syntax, verb)
                && speaks(syntax, verb)
                && syntax.children(verb, "obj").stream().anyMatch(object -> isPointed(syntax, object));
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

    /** Whether the sentence tells the event: by its verbs, or by what they are done to. */
    private boolean carries(Syntax syntax, int trigger) {
        for (var at = trigger; syntax.head(at) >= 0; at = syntax.head(at)) {
            switch (syntax.relation(at)) {
                case "conj", "parataxis", "xcomp", "obj", "nsubj", "nsubj:pass" -> {}
                case "ccomp" -> {
                    if (!speaks(syntax, trigger) || !speaks(syntax, syntax.head(at))) {
                        return false;
                    }
                }
                case "advcl" -> {
                    if (!classes.has("implicative", syntax.lemma(syntax.head(at)))) {
                        return false;
                    }
                }
                default -> {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether the trigger is a verb of speaking up: an article tells what one said on one day. */
    private boolean speaks(Syntax syntax, int trigger) {
        var lemma = syntax.lemma(trigger);
        return syntax.isVerb(trigger)
                && (classes.has("request", lemma)
                        || classes.has("threaten", lemma)
                        || classes.has("say", lemma)
                        || classes.has("appraise", lemma));
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

    /** Whether the sentence goes on about an occasion told before: "dalam pertemuan itu", "at the meeting". */
    private boolean isOccasion(Syntax syntax) {
        return IntStream.range(0, syntax.size()).anyMatch(i -> isKnownOccasion(syntax, i) && isTold(syntax, i));
    }

    /** Whether the noun is an occasion that the text points back to: "pertemuan itu", "rangkaian kunjungan tersebut". */
    private boolean isKnownOccasion(Syntax syntax, int noun) {
        if (!classes.has("occasion", syntax.lemma(noun))) {
            return false;
        }
        var whole = syntax.relation(noun).equals("nmod") && syntax.cases(noun).isEmpty() ? syntax.head(noun) : noun;
        return isPointed(syntax, noun) || isPointed(syntax, whole) || isOpening(syntax, noun);
    }

    /** "Dalam pertemuan yang ...", at the head of a sentence of a language that has no article. */
    private boolean isOpening(Syntax syntax, int noun) {
        return classes.words("definite").isEmpty()
                && syntax.head(noun) > noun
                && noun == 1
                && !syntax.cases(noun).isEmpty()
                && syntax.child(noun, "acl") >= 0;
    }

    private boolean isPointed(Syntax syntax, int noun) {
        return syntax.children(noun).stream().anyMatch(child -> points(syntax, child));
    }

    private boolean points(Syntax syntax, int word) {
        return classes.has("demonstrative", syntax.form(word)) || classes.has("definite", syntax.form(word));
    }

    /** Whether the event is what one did to such an occasion, wherever it is told: "who hosted the meeting". */
    private boolean isOfOccasion(Syntax syntax, int trigger) {
        if (syntax.relation(trigger).equals("acl") && isKnownOccasion(syntax, syntax.head(trigger))) {
            return true;
        }
        return hasOccasion(syntax, trigger, DEPTH);
    }

    private boolean hasOccasion(Syntax syntax, int word, int depth) {
        return syntax.children(word, "obj", "xcomp", "compound", "nmod").stream()
                .filter(child -> syntax.cases(child).isEmpty())
                .anyMatch(
                        child -> isKnownOccasion(syntax, child) || depth > 1 && hasOccasion(syntax, child, depth - 1));
    }

    /** Whether the event is a visit or a meeting: those that news names without a day are what it is about. */
    private boolean isEncounter(Syntax syntax, int trigger) {
        return classes.has("encounter", syntax.lemma(trigger))
                || syntax.isVerb(trigger)
                        && syntax.children(trigger, "obj").stream()
                                .anyMatch(object -> classes.has("encounter", syntax.lemma(object)));
    }

    /** Whether the event is told as what had been before: "telah menyetujui", "had agreed". */
    private boolean isBackdrop(Syntax syntax, int trigger) {
        var clause = syntax.predicate(trigger);
        for (var i = 0; i < syntax.size(); i++) {
            var marks =
                    classes.has("backdrop", syntax.form(i)) && syntax.cases(i).isEmpty();
            if (marks && syntax.predicate(i) == clause) {
                return true;
            }
        }
        return false;
    }

    /** Whether the event only leads up to what is told: "after they met", "the Turkey-brokered talks". */
    private boolean isBefore(Syntax syntax, int trigger) {
        for (var at = trigger; at >= 0; at = syntax.head(at)) {
            var marks = syntax.children(at, "mark", "case").stream();
            if (syntax.relation(at).equals("amod") || marks.anyMatch(mark -> classes.has("after", syntax.form(mark)))) {
                return true;
            }
        }
        return false;
    }
}
