package org.entente.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.entente.language.WordClasses;
import org.entente.model.Modality;

/**
 * Which of the candidates of a sentence are events: the likeliest of each word, and nothing twice.
 *
 * @param least the likelihood from which on a candidate is told
 */
record Choice(Syntax syntax, WordClasses classes, double least) {

    /** From this likelihood on, a word may tell a second relation: "received the delegation" tells of a visit and of hosting. */
    private static final double SECOND = 0.4;

    /** All candidates; those that are none are refused with the reason. */
    List<Candidate> of(List<Candidate> found) {
        return withoutPrivate(denied(likeliest(found)));
    }

    /**
     * "Laos denied sending troops": the act is told as denied; nobody is named whose charge it would reject. So a word of
     * denial whose other party is guessed, or belongs to what is denied, tells nothing of its own where the sentence tells what it denies.
     */
    private List<Candidate> denied(List<Candidate> chosen) {
        var acts = chosen.stream()
                .filter(candidate -> candidate.isEvent() && candidate.modality() == Modality.NEGATED)
                .map(candidate -> candidate.words().get(0))
                .toList();
        return chosen.stream()
                .map(candidate -> acts.stream().anyMatch(act -> isOnlyDenied(candidate, act))
                        ? candidate.refused("the sentence tells what is denied, and nobody whose charge it is")
                        : candidate)
                .toList();
    }

    /**
     * "After Austria the orchestra will travel to Prague, and it will end its journey in York": a pronoun that stands for
     * somebody private leaves nothing to guess.
     */
    private List<Candidate> withoutPrivate(List<Candidate> chosen) {
        return chosen.stream()
                .map(candidate -> candidate.isEvent() && candidate.isSourceGuessed() && isSubjectPrivate(candidate)
                        ? candidate.refused("its subject stands for somebody private")
                        : candidate)
                .toList();
    }

    private boolean isSubjectPrivate(Candidate candidate) {
        var word = candidate.words().get(0);
        var subject = subject(word);
        var before = syntax.head(word) < 0 ? -1 : subject(syntax.head(word));
        return subject >= 0
                && before >= 0
                && before < subject
                && classes.has("third-person", syntax.form(subject))
                && syntax.token(before).mention() < 0
                && classes.has("private", syntax.lemma(before));
    }

    private int subject(int verb) {
        return syntax.child(verb, "nsubj", "nsubj:pass");
    }

    private boolean isOnlyDenied(Candidate candidate, int act) {
        var guessed = !candidate.isStrict();
        var within = candidate.targetWord() >= 0 && syntax.isBelow(candidate.targetWord(), act);
        return candidate.isEvent()
                && candidate.modality() == Modality.ACTUAL
                && classes.has("deny", syntax.lemma(candidate.words().get(0)))
                && (guessed || within);
    }

    /** Refuses all but the likeliest candidates of each word; who has taken a word leaves nothing of it to others. */
    private List<Candidate> likeliest(List<Candidate> found) {
        var order = new ArrayList<>(found);
        order.sort(Comparator.comparingDouble((Candidate candidate) -> -candidate.confidence())
                .thenComparing(Comparator.comparingInt((Candidate candidate) -> -candidate.rank()))
                .thenComparingInt(candidate -> candidate.words().get(0)));
        var taken = new HashMap<Integer, Candidate>();
        var out = new ArrayList<Candidate>();
        for (var candidate : order) {
            if (!candidate.isEvent()) {
                out.add(candidate);
                continue;
            }
            if (candidate.confidence() < least) {
                out.add(candidate.refused("not likely enough"));
                continue;
            }
            var rival = taken.get(candidate.words().get(0));
            if (rival != null
                    && !rival.isOfSameFit(candidate)
                    && (rival.relation().equals(candidate.relation()) || candidate.confidence() < SECOND)) {
                out.add(candidate.refused("less likely than " + rival.evidence().rule()));
            } else if (rival != null && rival.isOfSameDirection(candidate) && !isAnotherAct(candidate, rival)) {
                out.add(candidate.refused("the word tells one act of these two"));
            } else {
                candidate.words().forEach(word -> taken.putIfAbsent(word, candidate));
                out.add(candidate);
            }
        }
        out.sort(Comparator.comparingInt(
                (Candidate candidate) -> candidate.words().get(0)));
        return out;
    }

    /** "Arrived to meet them": a word that another demands tells an act of its own where that is done and this is planned. */
    private static boolean isAnotherAct(Candidate candidate, Candidate rival) {
        return !candidate.words().get(0).equals(rival.words().get(0)) && candidate.modality() != rival.modality();
    }
}
