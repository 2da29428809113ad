package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.language.Trigger;
import org.entente.language.Worth;
import org.entente.model.Party;
import org.entente.model.Relation;
import org.entente.model.Relations;

/**
 * What a judge knows of a candidate: the relation and the word that tells it, how its parties were found, the ways
 * through the syntax to them, what stands beside the word and over it. Each is a text such as {@code R|via=met|subj};
 * {@code R} stands for the relation, {@code F} for its PLOVER type, {@code S} and {@code T} for source and target.
 */
final class Features {

    /** Where one likelihood is told from the next. */
    private static final double[] STEPS = {.02, .05, .1, .2, .3, .4, .5, .6, .7, .8, .9};

    private final Syntax syntax;
    private final Predicates predicates;
    private final Phrases phrases;
    private final Discourse discourse;
    private final int sentence;
    private final WordFeatures words;
    private final CompanyFeatures company;

    Features(
            Syntax syntax,
            Predicates predicates,
            Phrases phrases,
            Discourse discourse,
            Relations relations,
            int sentence) {
        this.syntax = syntax;
        this.predicates = predicates;
        this.phrases = phrases;
        this.discourse = discourse;
        this.sentence = sentence;
        words = new WordFeatures(syntax, phrases);
        company = new CompanyFeatures(syntax, discourse, relations);
    }

    List<String> of(Proposal proposal) {
        var out = new ArrayList<String>();
        var fit = proposal.fit();
        var relation = proposal.relation();
        var source = proposal.source();
        var target = proposal.target();
        trigger(proposal, out);
        for (var side : Side.values()) {
            party(side, fit, proposal.party(side), relation, out);
        }
        pair(fit, source, target, relation, out);
        story(fit, source, target, out);
        surroundings(fit, relation, proposal.scope(), out);
        likely(relation, proposal.likely(), out);
        words.of(proposal, out);
        company.of(proposal, out);
        return out;
    }

    /** How likely the relation and its PLOVER type are beside others, in steps. */
    private static void likely(Relation relation, Likelihoods likely, List<String> out) {
        var own = likely.of(relation);
        out.add("likely=" + step(own));
        out.add("likely|R=" + step(own) / 3 + "|" + relation.name());
        out.add("likelier=" + likelier(likely.relations(), own));
        var type = likely.ofType(relation);
        out.add("type=" + step(type));
        out.add("type|F=" + step(type) / 3 + "|" + relation.plover());
        out.add("typerank=" + likelier(likely.types(), type));
    }

    private static int likelier(Map<String, Double> chances, double own) {
        var likelier = 0;
        for (var other : chances.values()) {
            likelier += other > own ? 1 : 0;
        }
        return Math.min(5, likelier);
    }

    private static int step(double chance) {
        var step = 0;
        while (step < STEPS.length && STEPS[step] < chance) {
            step++;
        }
        return step;
    }

    private void trigger(Proposal proposal, List<String> out) {
        var fit = proposal.fit();
        var rivals = proposal.rivals();
        var relation = proposal.relation();
        var lemma = syntax.lemma(fit.word());
        var demands = Math.min(3, fit.trigger().with().size());
        out.add("R=" + relation.name());
        out.add("F=" + relation.plover());
        out.add("shape|R=" + shape(fit.trigger()) + "|" + relation.name());
        out.add("lemma|R=" + lemma + "|" + relation.name());
        out.add("pos|R=" + fit.trigger().pos() + "|" + relation.name());
        out.add("pos=" + fit.trigger().pos());
        out.add("demands=" + demands);
        out.add("demands|F=" + demands + "|" + relation.plover());
        fit.trigger().worth(lemma).ifPresent(worth -> worth(fit, worth, out));
        var better = rivals.stream().filter(rival -> rival.rank() > fit.rank()).count();
        if (fit.trigger().wide()) {
            out.add("wide");
            out.add("wide|F=" + relation.plover());
            out.add("wide|R=" + relation.name());
            out.add("wide|hows=" + fit.source().how() + "|" + fit.target().how());
        }
        out.add("rivals=" + Math.min(3, rivals.size()) + "|" + Math.min(2, better));
        for (var rival : rivals) {
            out.add("rival|R=" + rival.trigger().relation() + "|" + relation.name());
        }
    }

    /** How far the line can be trusted, up to each step; where a party is guessed, as if it were named as well. */
    private static void worth(Fit fit, Worth worth, List<String> out) {
        var source = fit.source().how();
        var target = fit.target().how();
        var guessed = (source == Filler.How.NEAR ? 1 : 0) + (target == Filler.How.NEAR ? 1 : 0);
        var own = guessed == 0 ? worth.named() : worth.near();
        for (var step = 1; step <= own; step++) {
            out.add("worth=" + step + "|" + guessed);
        }
        for (var step = 1; guessed > 0 && step <= worth.named(); step++) {
            out.add("worth|named=" + step + "|" + guessed);
        }
        out.add("worth|hows=" + (own + 1) / 2 + "|" + source + "|" + target);
    }

    /** What a line of the pack asks for, apart from its words. */
    private static String shape(Trigger trigger) {
        return trigger.pos() + "|" + trigger.source().get(0).steps() + "|"
                + trigger.target().get(0).steps() + "|"
                + trigger.with().stream().map(demand -> demand.where().get(0)).toList();
    }

    private void party(Side side, Fit fit, Party party, Relation relation, List<String> out) {
        var filler = fit.filler(side);
        var via = filler.how() + ":" + filler.via();
        out.add(side + "how=" + filler.how());
        out.add(side + "via=" + via);
        out.add(side + "via|F=" + via + "|" + relation.plover());
        out.add(side + "via|R=" + via + "|" + relation.name());
        out.add(side + "via|pos=" + via + "|" + fit.trigger().pos());
        out.add(side + "many=" + Math.min(4, filler.parties().size()));
        standing(side, filler, party, out);
        out.add(side + "state=" + (party.actor().length() == 3));
        out.add(side + "state|R=" + (party.actor().length() == 3) + "|" + relation.name());
        var word = filler.word();
        if (word < 0) {
            out.add(side + "away");
            return;
        }
        var path = syntax.path(fit.word(), word);
        out.add(side + "path=" + path);
        out.add(side + "path|pos=" + path + "|" + fit.trigger().pos());
        out.add(side + "path|F=" + path + "|" + relation.plover());
        out.add(side + "distance=" + distance(fit.word(), word));
        out.add(side + "how|distance=" + filler.how() + "|" + distance(fit.word(), word));
        out.add(side + "clause=" + (syntax.clause(word) == syntax.clause(fit.word())) + "|" + filler.how());
        out.add(side + "verbs=" + filler.how() + "|" + verbsBetween(fit.word(), word));
        out.add(side + "relation=" + syntax.relation(word));
        out.add(side + "relation|how=" + syntax.relation(word) + "|" + filler.how());
        for (var form : syntax.cases(word)) {
            out.add(side + "case|R=" + form + "|" + relation.name());
            out.add(side + "case|how=" + form + "|" + filler.how());
        }
        var mention = phrases.mention(word);
        if (mention == null) {
            out.add(side + "head=" + syntax.lemma(word));
            out.add(side + "head|F=" + syntax.lemma(word) + "|" + relation.plover());
        } else {
            out.add(side + "kind=" + mention.kind());
            out.add(side + "kind|how=" + mention.kind() + "|" + filler.how());
            out.add(side + "kind|F=" + mention.kind() + "|" + relation.plover());
            if (!mention.head().isEmpty()) {
                out.add(side + "head=" + mention.head());
                out.add(side + "head|F=" + mention.head() + "|" + relation.plover());
            }
        }
    }

    /** How much the story is about the party. */
    private void standing(Side side, Filler filler, Party party, List<String> out) {
        var story = discourse.story();
        var rank = Math.min(4, story.rank(party.actor()));
        var opens = story.opensWith(party.actor());
        out.add(side + "rank=" + rank);
        out.add(side + "rank|how=" + rank + "|" + filler.how());
        out.add(side + "count=" + Math.min(4, story.count(party.actor())));
        out.add(side + "opens=" + opens + "|" + Math.min(3, sentence));
        out.add(side + "opens|how=" + opens + "|" + filler.how());
    }

    private static String distance(int from, int to) {
        var away = Math.abs(to - from);
        var bucket = away <= 2 ? "near" : away <= 5 ? "close" : away <= 10 ? "some" : away <= 18 ? "wide" : "far";
        return (to < from ? "-" : "+") + bucket;
    }

    private int verbsBetween(int one, int other) {
        var count = 0;
        for (var i = Math.min(one, other) + 1; i < Math.max(one, other); i++) {
            count += syntax.isVerb(i) ? 1 : 0;
        }
        return Math.min(3, count);
    }

    private void pair(Fit fit, Party source, Party target, Relation relation, List<String> out) {
        var ways = fit.source().how() + ":" + fit.source().via() + "|"
                + fit.target().how() + ":" + fit.target().via();
        out.add("ways=" + ways);
        out.add("ways|pos=" + ways + "|" + fit.trigger().pos());
        out.add("hows=" + fit.source().how() + "|" + fit.target().how());
        out.add("hows|R=" + fit.source().how() + "|" + fit.target().how() + "|" + relation.name());
        out.add("acted=" + discourse.dealings().have(source.actor(), target.actor()) + "|"
                + fit.target().how());
        out.add("order=" + order(fit));
        out.add("order|pos=" + order(fit) + "|" + fit.trigger().pos());
        out.add("order|F=" + order(fit) + "|" + relation.plover());
    }

    /** How much the story is about the two. */
    private void story(Fit fit, Party source, Party target, List<String> out) {
        var story = discourse.story();
        var together = Math.min(4, story.together(source.actor(), target.actor()));
        out.add("together=" + together);
        out.add("together|hows=" + together + "|" + fit.source().how() + "|"
                + fit.target().how());
        out.add("ranks=" + Math.min(4, story.rank(source.actor())) + "|" + Math.min(4, story.rank(target.actor())));
        out.add("actors=" + Math.min(8, story.actors()));
    }

    private static String order(Fit fit) {
        var source = fit.source().word();
        var target = fit.target().word();
        return (source < 0 ? "?" : source < fit.word() ? "S<" : "S>")
                + (target < 0 ? "?" : target < fit.word() ? "T<" : "T>")
                + (source < target ? "ST" : "TS");
    }

    private void surroundings(Fit fit, Relation relation, Scope scope, List<String> out) {
        var word = fit.word();
        out.add("modality=" + scope.modality());
        out.add("modality|R=" + scope.modality() + "|" + relation.name());
        out.add("modality|F=" + scope.modality() + "|" + relation.plover());
        out.add("claimed=" + !scope.claimants().isEmpty());
        out.add("claimed|F=" + !scope.claimants().isEmpty() + "|" + relation.plover());
        out.add("sentence=" + Math.min(3, sentence));
        out.add("position=" + syntax.relation(word) + "|" + fit.trigger().pos());
        out.add("position|R=" + syntax.relation(word) + "|" + relation.name());
        var governor = syntax.head(word);
        if (governor >= 0) {
            out.add("governor=" + syntax.lemma(governor) + "|" + syntax.relation(word));
            out.add("governor|F=" + syntax.lemma(governor) + "|" + relation.plover());
        }
        for (var child : syntax.children(word)) {
            if (syntax.token(child).mention() < 0 && !syntax.relation(child).equals("punct")) {
                out.add("below|F=" + syntax.relation(child) + "|" + syntax.lemma(child) + "|" + relation.plover());
                out.add("below|R=" + syntax.lemma(child) + "|" + relation.name());
            }
        }
        if (fit.trigger().pos() == Trigger.Pos.V) {
            var object = predicates.object(word);
            out.add("passive=" + predicates.isPassive(word));
            if (object >= 0) {
                out.add("object|R=" + syntax.lemma(object) + "|" + relation.name());
            }
        }
        var named = 0;
        for (var i = 0; i < syntax.size(); i++) {
            named += phrases.mention(i) == null ? 0 : 1;
        }
        out.add("named=" + Math.min(5, named));
    }
}
