package org.entente.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.entente.language.WordClasses;
import org.entente.model.Actor;
import org.entente.model.Document;
import org.entente.model.Mention;
import org.entente.model.Party;

/**
 * What the article has spoken of so far, so that "the two countries", "he" or "the ministry" find the actors meant.
 * One object serves one article or a part of it, sentence after sentence; it forgets at the end of its reach.
 */
final class Discourse {

    /** How many sentences back words may refer. */
    static final int REACH = 3;

    /** Classes of the words that tell how many a set has, from three on. */
    private static final List<String> SETS = List.of("set-of-three", "set-of-four", "set-of-five");

    /** So many sentences back, all are as far. */
    private static final int FAR = 4;

    /** An actor named at a place of the text. */
    private record Named(int sentence, int word, Mention mention, boolean subject) {}

    /** Actors named side by side, up to a word: "Mali, Niger and Chad". */
    private record Row(int sentence, int word, List<Party> parties) {}

    private final Document document;
    private final WordClasses classes;
    private final Function<String, Actor.Kind> kinds;
    private final Setting setting;
    private final List<Named> named = new ArrayList<>();
    private final Dealings dealings = new Dealings();
    private final List<Row> rows = new ArrayList<>();
    private final List<Party> speakers = new ArrayList<>();
    private final List<Story> stories;
    private final boolean digest;
    private int sentence = -1;
    private int spoken = -1;
    private int privates = -1;

    Discourse(Document document, WordClasses classes, Function<String, Actor.Kind> kinds, Setting setting) {
        this.document = document;
        this.classes = classes;
        this.kinds = kinds;
        this.setting = setting;
        digest = setting.digest() || setting.sentences() == 0 && isDigest(document);
        stories = Story.of(document, digest);
    }

    boolean isDigest() {
        return digest;
    }

    /** Which sentence of the article this one of the document is, from 0. */
    int inArticle(int number) {
        return setting.sentences() + number;
    }

    /** Which sentence of its story it is, from 0: of the article, but of its paragraph in a digest. */
    int inStory(int number) {
        var first = number;
        while (digest && first > 0 && paragraph(first - 1) == paragraph(number)) {
            first--;
        }
        return digest ? number - first : inArticle(number);
    }

    /** Begins a sentence: its own names come into reach, up to the word that refers. */
    void begin(int number, Syntax syntax) {
        sentence = number;
        dealings.begin(number);
        if (digest && number > 0 && paragraph(number) != paragraph(number - 1)) {
            named.clear();
            dealings.clear();
            rows.clear();
            speakers.clear();
        }
        for (var i = 0; i < syntax.size(); i++) {
            var index = syntax.token(i).mention();
            if (index >= 0 && document.mentions().get(index).kind() != Mention.Kind.PLACE) {
                var subject = syntax.relation(syntax.firstConjunct(i)).startsWith("nsubj")
                        || syntax.relation(i).equals("obl:agent");
                named.add(new Named(number, i, document.mentions().get(index), subject));
            }
            addRow(number, syntax.conjuncts(i));
            if (classes.has("private", syntax.lemma(i))
                    && !syntax.children(i, "nummod").isEmpty()) {
                privates = number;
            }
        }
    }

    private void addRow(int number, List<Integer> words) {
        var found = new LinkedHashMap<String, Party>();
        for (var word : words) {
            var index = document.sentences().get(number).tokens().get(word).mention();
            if (index >= 0) {
                parties(document.mentions().get(index)).forEach(party -> found.putIfAbsent(party.actor(), party));
            }
        }
        if (found.size() > 2) {
            rows.add(new Row(number, Collections.max(words), List.copyOf(found.values())));
        }
    }

    private int paragraph(int number) {
        return document.sentences().get(number).paragraph();
    }

    /** Whether the text begins with a line that is only a date: then each line below is a story of its own. */
    private static boolean isDigest(Document document) {
        if (document.sentences().isEmpty() || document.dates().isEmpty()) {
            return false;
        }
        var first = document.sentences().get(0).span();
        var date = document.dates().get(0).span();
        return first.contains(date) && date.length() * 2 > first.length();
    }

    /** These actors speak, from here on. */
    void spoke(List<Party> parties) {
        speakers.clear();
        speakers.addAll(parties);
        spoken = sentence;
    }

    List<Party> speakers() {
        return spoken >= 0 && sentence - spoken <= REACH ? List.copyOf(speakers) : List.of();
    }

    /** Who has acted on whom. */
    Dealings dealings() {
        return dealings;
    }

    /** What the word refers back to; empty when it does not or nothing is in reach. */
    Filler refer(Syntax syntax, int word) {
        var form = syntax.form(word);
        var lemma = syntax.lemma(word);
        List<Party> found;
        if (classes.has("first-person", form)) {
            found = speakers();
        } else if (classes.has("plural-person", form)) {
            found = several(word);
        } else if (classes.has("thing-pronoun", form)) {
            found = lastSubject(word, false);
        } else if (classes.has("third-person", form)) {
            found = lastSubject(word, true);
        } else if (sizeOfSet(syntax, word) > 2) {
            found = row(syntax, word);
        } else if (isSet(syntax, word)) {
            found = lastPair(word);
        } else if (classes.has("group-anaphor", lemma) && isDefinite(syntax, word)) {
            found = lastOf(word, Actor.Kind.ORGANIZATION, Actor.Kind.GROUP);
        } else if (classes.has("definite-body", lemma) && isBareOrDefinite(syntax, word)) {
            found = lastSubject(word, false);
        } else {
            found = List.of();
        }
        return found.isEmpty() ? Filler.NONE : new Filler(found, Filler.How.REFERRED, "", word);
    }

    private boolean isSet(Syntax syntax, int word) {
        if (!classes.has("set-noun", syntax.lemma(word))) {
            return (classes.has("set-pronoun", syntax.form(word)) || isNumberOfSet(syntax, word)) && !isOfPrivates();
        }
        return syntax.children(word).stream().anyMatch(child -> classes.has("set-determiner", syntax.form(child)));
    }

    /** "Two tourists, a Dutchman and a Swiss, ... The two": whether private people were counted here or just before. */
    private boolean isOfPrivates() {
        return privates >= 0 && sentence - privates <= 1;
    }

    /** "The two", "kedua-nya": whether the word is a number that stands for those meant. */
    private boolean isNumberOfSet(Syntax syntax, int word) {
        return syntax.token(word).tag().equals("NUM")
                && classes.has("set-determiner", syntax.form(word))
                && (isDefinite(syntax, word)
                        || syntax.children(word).stream()
                                .anyMatch(child -> classes.has("third-person", syntax.form(child))));
    }

    /**
     * How many are meant by "the three" or "the four countries", the number being below the noun or right before it; 0 where
     * no such number stands.
     */
    private int sizeOfSet(Syntax syntax, int word) {
        var words = new ArrayList<>(syntax.children(word));
        if (word > 0) {
            words.add(word - 1);
        }
        if (!classes.has("set-noun", syntax.lemma(word))) {
            words.clear();
            if (isDefinite(syntax, word)) {
                words.add(word);
            }
        }
        return IntStream.range(0, SETS.size())
                .filter(i -> words.stream().anyMatch(each -> classes.has(SETS.get(i), syntax.form(each))))
                .map(i -> i + 3)
                .findFirst()
                .orElse(0);
    }

    private boolean isDefinite(Syntax syntax, int word) {
        return syntax.children(word).stream()
                .anyMatch(child -> classes.has("definite", syntax.form(child))
                        || classes.has("demonstrative", syntax.form(child)));
    }

    private boolean isBareOrDefinite(Syntax syntax, int word) {
        return isDefinite(syntax, word)
                || syntax.children(word, "nmod", "amod", "compound", "flat", "acl")
                                .isEmpty()
                        && classes.words("definite").isEmpty();
    }

    /**
     * The pair under discussion: the two that the sentence has named, when they are two; else the last that acted on each
     * other, else the last two different actors named.
     */
    List<Party> lastPair(int before) {
        var here = in(sentence, before);
        if (here.size() == 2) {
            return here;
        }
        var acted = dealings.last();
        if (!acted.isEmpty()) {
            return acted;
        }
        var last = new LinkedHashMap<String, Party>();
        for (var i = named.size() - 1; i >= 0 && last.size() < 2; i--) {
            if (inReach(named.get(i), before)) {
                parties(named.get(i).mention()).forEach(party -> last.putIfAbsent(party.actor(), party));
            }
        }
        return last.size() == 2 ? List.copyOf(last.values()) : List.of();
    }

    /** The actors of a set of three or more, "the three countries"; empty where the word is none or nothing is in reach. */
    List<Party> row(Syntax syntax, int word) {
        var size = sizeOfSet(syntax, word);
        return size > 2 ? lastRow(word, size) : List.of();
    }

    /** So many actors as were last named side by side, or else as the only ones of a sentence. */
    private List<Party> lastRow(int before, int size) {
        for (var i = rows.size() - 1; i >= 0; i--) {
            var row = rows.get(i);
            if (inReach(row.sentence(), row.word(), before) && row.parties().size() == size) {
                return row.parties();
            }
        }
        for (var back = sentence; back >= sentence - REACH; back--) {
            var found = in(back, before);
            if (found.size() == size) {
                return found;
            }
        }
        return List.of();
    }

    /** The actors named in that sentence; in this one, before the word. */
    private List<Party> in(int number, int before) {
        var found = new LinkedHashMap<String, Party>();
        named.stream()
                .filter(each -> each.sentence() == number && inReach(each, before))
                .forEach(each -> parties(each.mention()).forEach(party -> found.putIfAbsent(party.actor(), party)));
        return List.copyOf(found.values());
    }

    /** Actors named in the sentences before this one, the last first, subjects before others of the same sentence. */
    List<Party> before(int most) {
        var found = new LinkedHashMap<String, Party>();
        for (var back = sentence - 1; back >= 0 && sentence - back <= REACH; back--) {
            for (var subjects : List.of(true, false)) {
                for (var candidate : named) {
                    if (candidate.sentence() == back && candidate.subject() == subjects) {
                        parties(candidate.mention()).forEach(party -> found.putIfAbsent(party.actor(), party));
                    }
                }
            }
        }
        return found.values().stream().limit(most).toList();
    }

    /** How many sentences ago the actor was last named before that word; more than any reach where it never was. */
    int since(String actor, int before) {
        for (var i = named.size() - 1; i >= 0; i--) {
            var each = named.get(i);
            var earlier = each.sentence() < sentence || each.word() < before;
            if (earlier && each.mention().actors().contains(actor)) {
                return Math.min(FAR, sentence - each.sentence());
            }
        }
        return FAR + 1;
    }

    Actor.Kind kind(String actor) {
        return kinds.apply(actor);
    }

    /** What the sentence belongs to. */
    Story story() {
        return stories.get(sentence);
    }

    private List<Party> several(int before) {
        for (var i = named.size() - 1; i >= 0; i--) {
            if (inReach(named.get(i), before) && named.get(i).mention().actors().size() > 1) {
                return parties(named.get(i).mention());
            }
        }
        return lastSubject(before, false);
    }

    private List<Party> lastSubject(int before, boolean preferPersons) {
        List<Party> other = List.of();
        for (var i = named.size() - 1; i >= 0; i--) {
            var candidate = named.get(i);
            if (!inReach(candidate, before) || !candidate.subject()) {
                continue;
            }
            var person = candidate.mention().kind() == Mention.Kind.PERSON
                    || candidate.mention().kind() == Mention.Kind.OFFICE;
            if (!preferPersons || person) {
                return parties(candidate.mention());
            }
            if (other.isEmpty()) {
                other = parties(candidate.mention());
            }
        }
        return other;
    }

    private List<Party> lastOf(int before, Actor.Kind... wanted) {
        var kindsWanted = List.of(wanted);
        for (var i = named.size() - 1; i >= 0; i--) {
            var mention = named.get(i).mention();
            if (inReach(named.get(i), before)
                    && mention.actors().size() == 1
                    && kindsWanted.contains(kinds.apply(mention.actors().get(0)))) {
                return parties(mention);
            }
        }
        return List.of();
    }

    private boolean inReach(Named candidate, int before) {
        return inReach(candidate.sentence(), candidate.word(), before);
    }

    private boolean inReach(int number, int word, int before) {
        return number == sentence ? word < before : sentence - number <= REACH;
    }

    private List<Party> parties(Mention mention) {
        var text = mention.span().text(document.article().text());
        return mention.actors().stream()
                .map(actor -> new Party(actor, text, mention.persons()))
                .toList();
    }
}
