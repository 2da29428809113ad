package org.entente.extract;

import java.util.List;
import java.util.Set;
import org.entente.language.WordClasses;
import org.entente.model.Modality;
import org.entente.model.Party;
import org.entente.model.Relation;

/**
 * An act as its own words tell it, before what stands over them.
 *
 * @param told the relation that it is
 * @param doers who does it
 * @param explained words that belong to the telling itself, as "not" in "would not accept": they are no scope over it
 */
record ToldAct(
        Syntax syntax,
        WordClasses classes,
        Predicates predicates,
        Phrases phrases,
        Relation told,
        List<Party> doers,
        Set<Integer> explained) {

    /** How the CAMEO codes of acts begin that are done by saying so: to disapprove, without formal complaints; to reject; to threaten. */
    private static final List<String> SAID = List.of("110", "111", "112", "120", "13");

    /** PLOVER types of acts that words of offering and arranging only announce: "offered to mediate", "is due in Bonn". */
    private static final Set<String> ANNOUNCED = Set.of("CONSULT", "COOPERATE", "AID", "MOBILIZE", "RETREAT");

    /** PLOVER type of ending what was: "broke off talks". */
    private static final String SANCTION = "SANCTION";

    /** PLOVER type of help, of which an offer is as good as a promise. */
    private static final String AID = "AID";

    /** CAMEO code of mediation, which is done by trying to. */
    private static final String MEDIATE = "045";

    private boolean isDoneBySaying() {
        return SAID.stream().anyMatch(told.cameo()::startsWith);
    }

    /** "called the raid a crime", "threatens to close it": the word that says so, where the trigger is of what is said. */
    int saidBy(int trigger) {
        var said = trigger;
        for (var at = syntax.head(trigger); isDoneBySaying() && at >= 0; at = syntax.head(at)) {
            said = explained.contains(at) || classes.has("threaten", syntax.lemma(at)) ? at : said;
        }
        return said;
    }

    /** "will not accept": who rejects something by a "not" does so in saying it, whatever goes with the "not". */
    boolean isRefusal() {
        return isDoneBySaying() && explained.stream().anyMatch(word -> classes.has("not", syntax.form(word)));
    }

    /** What the trigger alone says: who offers or arranges something has not done it. */
    Scope byItself(Scope scope, int trigger) {
        var lemma = syntax.lemma(trigger);
        if (!ANNOUNCED.contains(told.plover())) {
            return scope;
        }
        if (isTentative(trigger)) {
            return scope.under(Modality.HYPOTHETICAL, syntax.form(trigger));
        }
        return classes.has("due", lemma) || classes.has("tentative", lemma)
                ? scope.under(Modality.PLANNED, syntax.form(trigger))
                : scope;
    }

    boolean isTentative(int word) {
        var lemma = syntax.lemma(word);
        var isHelp = told.plover().equals(AID);
        return !isHelp && (classes.has("tentative", lemma) || classes.has("proposed", lemma));
    }

    /** "broke off talks", "tried to mediate": whether the governor says what was done, and is no scope over it. */
    boolean isToldBy(int governor, String relation) {
        var lemma = syntax.lemma(governor);
        return explained.contains(governor) && told.plover().equals(SANCTION) && !isStance(lemma, relation)
                || told.cameo().equals(MEDIATE) && classes.has("attempt", lemma);
    }

    /** "denied that it had recalled", "threatens to halt": what a side says of an act, whichever words its line names. */
    private boolean isStance(String lemma, String relation) {
        return classes.has("deny", lemma) && relation.equals("ccomp")
                || classes.has("plan", lemma)
                || classes.has("threaten", lemma)
                || classes.has("request", lemma);
    }

    /** "ordered its ships to leave": whether those who are to do it are of him who orders it. */
    boolean isOwnCommand(int verb) {
        return phrases.actors(predicates.subject(verb), false, false).parties().stream()
                .anyMatch(chief -> doers.stream().anyMatch(doer -> doer.actor().equals(chief.actor())));
    }
}
