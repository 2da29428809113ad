package org.entente.extract;

import java.util.List;
import org.entente.model.Article;
import org.entente.model.Digest;
import org.entente.model.Evidence;
import org.entente.model.Modality;
import org.entente.model.Party;
import org.entente.model.Report;
import org.entente.model.When;
import org.jspecify.annotations.Nullable;

/**
 * An event that a trigger may tell, and what became of it.
 *
 * @param sentence number of its sentence in the document
 * @param refused why it is no event; null when it is one
 * @param parties how source and target were found
 * @param words the words of the sentence that it explains, the trigger first
 * @param targetWord the word that names the target, -1 when it stands in another sentence
 * @param rank how well its trigger fits, to choose between candidates that are equally likely
 * @param features what its confidence was judged by
 */
public record Candidate(
        int sentence,
        Party source,
        String relation,
        Party target,
        Modality modality,
        @Nullable String claimedBy,
        When when,
        @Nullable String place,
        @Nullable String placeText,
        double confidence,
        Evidence evidence,
        String parties,
        List<Integer> words,
        int targetWord,
        int rank,
        List<String> features,
        @Nullable String refused) {

    public Candidate {
        words = List.copyOf(words);
        features = List.copyOf(features);
    }

    /** As a report of that article. */
    Report report(Article article) {
        var span = evidence.span();
        var id = Digest.of(List.of(
                article.id(),
                Integer.toString(span.start()),
                Integer.toString(span.end()),
                source.actor(),
                relation,
                target.actor(),
                modality.text()));
        return new Report(
                id, source, relation, target, modality, claimedBy, null, when, place, placeText, confidence, evidence);
    }

    public boolean isEvent() {
        return refused == null;
    }

    /** Whether the slots of its trigger name both parties. */
    boolean isStrict() {
        return !parties.contains(Filler.How.NEAR.name());
    }

    /** Whether no slot of its trigger names its source. */
    boolean isSourceGuessed() {
        return parties.startsWith(Filler.How.NEAR.name());
    }

    /** Whether the same actor does both, to the same other. */
    boolean isOfSameParties(Candidate other) {
        return source.actor().equals(other.source.actor()) && target.actor().equals(other.target.actor());
    }

    /** Whether the parties of one are those of the other, each in the place of the other. */
    boolean isReturned(Candidate other) {
        return source.actor().equals(other.target.actor()) && target.actor().equals(other.source.actor());
    }

    /** Whether both are acts of different relations of the same actor towards the same other. */
    boolean isOfSameDirection(Candidate other) {
        return !relation.equals(other.relation) && isOfSameParties(other);
    }

    /** Whether the other is told by the same word with parties that were found in the same way. */
    boolean isOfSameFit(Candidate other) {
        return words.get(0).equals(other.words.get(0))
                && evidence.rule().equals(other.evidence.rule())
                && parties.equals(other.parties);
    }

    /** One line for people: the event, how it was found, and why it was refused. */
    public String told() {
        var text = evidence.rule() + ": " + (source.actor().isEmpty() ? "?" : source.actor()) + " " + relation + " "
                + (target.actor().isEmpty() ? "?" : target.actor()) + ", " + modality.text()
                + (claimedBy == null ? "" : ", claimed by " + claimedBy)
                + (when.date() == null ? "" : ", " + when.date())
                + ", parties " + parties
                + (confidence > 0 ? ", likelihood %.2f".formatted(confidence) : "");
        return refused == null ? text : text + "; " + refused;
    }

    Candidate refused(String why) {
        return new Candidate(
                sentence,
                source,
                relation,
                target,
                modality,
                claimedBy,
                when,
                place,
                placeText,
                confidence,
                evidence,
                parties,
                words,
                targetWord,
                rank,
                features,
                why);
    }
}
