package org.entente.extract;

import java.util.stream.IntStream;
import org.entente.language.WordClasses;

/** The occasions that a sentence speaks of as known: "pertemuan itu", "at the meeting"; and the visits and meetings in it. */
final class Occasions {

    /** How deep an object names an occasion: "menjadi tuan rumah pertemuan itu". */
    private static final int DEPTH = 3;

    private final WordClasses classes;

    Occasions(WordClasses classes) {
        this.classes = classes;
    }

    /** Whether the sentence goes on about an occasion told before: "dalam pertemuan itu", "at the meeting". */
    boolean areIn(Syntax syntax) {
        return IntStream.range(0, syntax.size()).anyMatch(i -> isKnown(syntax, i) && Chronology.isTold(syntax, i));
    }

    /** Whether the noun is an occasion that the text points back to: "pertemuan itu", "rangkaian kunjungan tersebut". */
    private boolean isKnown(Syntax syntax, int noun) {
        if (!classes.has("occasion", syntax.lemma(noun))) {
            return false;
        }
        var whole = syntax.relation(noun).equals("nmod") && syntax.cases(noun).isEmpty() ? syntax.head(noun) : noun;
        return isPointed(syntax, noun) || isPointed(syntax, whole) || isOpening(syntax, noun);
    }

    /** "Dalam pertemuan yang ...", "Dalam pernyataan bersama", at the head of a sentence of a language that has no article. */
    private boolean isOpening(Syntax syntax, int noun) {
        return classes.words("definite").isEmpty()
                && syntax.head(noun) > noun
                && noun == 1
                && !syntax.cases(noun).isEmpty()
                && (syntax.child(noun, "acl") >= 0
                        || syntax.children(noun).stream().anyMatch(child -> classes.has("joint", syntax.form(child))));
    }

    boolean isPointed(Syntax syntax, int noun) {
        return syntax.children(noun).stream().anyMatch(child -> points(syntax, child));
    }

    private boolean points(Syntax syntax, int word) {
        return classes.has("demonstrative", syntax.form(word)) || classes.has("definite", syntax.form(word));
    }

    /** Whether the event is what one did to such an occasion, wherever it is told: "who hosted the meeting". */
    boolean isOf(Syntax syntax, int trigger) {
        if (syntax.relation(trigger).equals("acl") && isKnown(syntax, syntax.head(trigger))) {
            return true;
        }
        return has(syntax, trigger, DEPTH);
    }

    private boolean has(Syntax syntax, int word, int depth) {
        return syntax.children(word, "obj", "xcomp", "compound", "nmod").stream()
                .filter(child -> syntax.cases(child).isEmpty())
                .anyMatch(child -> isKnown(syntax, child) || depth > 1 && has(syntax, child, depth - 1));
    }

    /** Whether the event is a visit or a meeting: those that news names without a day are what it is about. */
    boolean isEncounter(Syntax syntax, int trigger) {
        return classes.has("encounter", syntax.lemma(trigger))
                || syntax.isVerb(trigger)
                        && syntax.children(trigger, "obj").stream()
                                .anyMatch(object -> classes.has("encounter", syntax.lemma(object)));
    }
}
