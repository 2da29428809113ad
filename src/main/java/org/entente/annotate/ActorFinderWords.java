package org.entente.annotate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.actors.NameWords;
import org.entente.model.Sentence;

/** The words of an article for the finder of actors: runs of letters and digits, and what stands between them. */
final class ActorFinderWords {

    /** What stands before a word. */
    enum Gap {
        /** Nothing, or only blanks, hyphens, apostrophes and full stops of abbreviations. */
        TIGHT,
        COMMA,
        OPENED,
        CLOSED,
        /** Something else, or the beginning of a sentence. */
        WIDE
    }

    private static final String HYPHENS = "-\u2010\u2011";
    private static final String APOSTROPHES = "'\u2019\u2018`";

    private final String text;
    private final List<NameWords.Word> words = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private final List<Integer> sentences = new ArrayList<>();
    private final Set<String> uncapitalized = new HashSet<>();
    private final boolean[] shouting;
    private final boolean[] titled;

    ActorFinderWords(String text, List<Sentence> sentences) {
        this.text = text;
        shouting = new boolean[sentences.size()];
        titled = new boolean[sentences.size()];
        for (var number = 0; number < sentences.size(); number++) {
            add(sentences.get(number), number);
        }
    }

    private void add(Sentence sentence, int number) {
        var first = words.size();
        for (var word :
                NameWords.of(text, sentence.span().start(), sentence.span().end())) {
            gaps.add(words.size() == first ? Gap.WIDE : gap(words.get(words.size() - 1), word));
            words.add(word);
            this.sentences.add(number);
            if (Character.isLowerCase(text.charAt(word.start()))) {
                uncapitalized.add(word.key());
            }
        }
        var longWords = 0;
        var capitals = 0;
        var upper = 0;
        for (var i = first; i < words.size(); i++) {
            if (words.get(i).key().length() > 3) {
                longWords++;
                capitals += isCapital(i) ? 1 : 0;
                upper += isUpper(i) ? 1 : 0;
            }
        }
        titled[number] = longWords > 3 && capitals >= longWords - longWords / 12;
        shouting[number] = longWords > 2 && upper * 10 > longWords * 8;
    }

    private Gap gap(NameWords.Word before, NameWords.Word after) {
        var gap = text.substring(before.end(), after.start());
        var loose = gap.length() > 1 && before.end() - before.start() > 4;
        var found = Gap.TIGHT;
        for (var i = 0; i < gap.length(); i++) {
            var character = gap.charAt(i);
            var next =
                    switch (character) {
                        case ' ', '\t', '\u00a0' -> found;
                        case ',' -> found == Gap.TIGHT ? Gap.COMMA : Gap.WIDE;
                        case '(' -> found == Gap.TIGHT ? Gap.OPENED : Gap.WIDE;
                        case ')' -> found == Gap.TIGHT ? Gap.CLOSED : Gap.WIDE;
                        case '.' -> loose ? Gap.WIDE : found;
                        default -> {
                            var hyphen = HYPHENS.indexOf(character) >= 0 && gap.length() == 1;
                            yield hyphen || APOSTROPHES.indexOf(character) >= 0 ? found : Gap.WIDE;
                        }
                    };
            found = next;
        }
        return found;
    }

    int size() {
        return words.size();
    }

    String key(int word) {
        return words.get(word).key();
    }

    int start(int word) {
        return words.get(word).start();
    }

    int end(int word) {
        return words.get(word).end();
    }

    int sentence(int word) {
        return sentences.get(word);
    }

    /** The gap before the word; wide beyond the last one. */
    Gap gap(int word) {
        return word < gaps.size() ? gaps.get(word) : Gap.WIDE;
    }

    boolean isTight(int word) {
        return gap(word) == Gap.TIGHT;
    }

    /** Whether hyphens and a small word make it the end of a longer name, as in {@code Mazar-e-Sharif}. */
    boolean isChained(int word) {
        return word > 1 && isHyphenated(word) && isHyphenated(word - 1) && !isCapital(word - 1) && isCapital(word - 2);
    }

    private boolean isHyphenated(int word) {
        var before = end(word - 1);
        return start(word) == before + 1 && HYPHENS.indexOf(text.charAt(before)) >= 0;
    }

    boolean isFirst(int word) {
        return word == 0 || sentence(word) != sentence(word - 1);
    }

    boolean isCapital(int word) {
        return Character.isUpperCase(text.charAt(start(word)));
    }

    boolean isUpper(int word) {
        for (var at = start(word); at < end(word); at++) {
            if (Character.isLowerCase(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the sentence of the word is written in capitals. */
    boolean isShouted(int word) {
        return shouting[sentence(word)];
    }

    /** Whether most words of its sentence begin with a capital, as in a headline. */
    boolean isTitled(int word) {
        return titled[sentence(word)];
    }

    /** Whether the article also writes it without a capital, so that it is no name. */
    boolean isWord(String key) {
        return uncapitalized.contains(key);
    }

    String surface(int word) {
        return text.substring(start(word), end(word));
    }

    /** The text of the words from {@code from} to before {@code to}. */
    String text(int from, int to) {
        return text.substring(start(from), end(to - 1));
    }

    /** The character behind the word, or 0. */
    char after(int word) {
        return end(word) < text.length() ? text.charAt(end(word)) : 0;
    }

    /** The character before the word, or 0. */
    char before(int word) {
        return start(word) > 0 ? text.charAt(start(word) - 1) : 0;
    }

    /** Whether the word is what a possessive leaves behind its apostrophe. */
    boolean isPossessive(int word) {
        return word < size() && isTight(word) && end(word) - start(word) == 1 && APOSTROPHES.indexOf(before(word)) >= 0;
    }
}
