package org.entente.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.language.LanguagePack;
import org.entente.language.Trigger;
import org.entente.model.Document;
import org.entente.model.Evidence;
import org.entente.model.Mention;
import org.entente.model.Party;
import org.entente.model.Relations;
import org.entente.model.Sentence;
import org.jspecify.annotations.Nullable;

/** The reading of one sentence: every trigger that fits, with its parties. */
final class SentenceReading {

    /** A trigger whose demands hold at a word, with what fills its slots. */
    private record Fit(Trigger trigger, int word, Filler source, Filler target) {

        boolean isFull(boolean symmetric) {
            return !source.isEmpty() && !target.isEmpty()
                    || symmetric
                            && Math.max(
                                            source.parties().size(),
                                            target.parties().size())
                                    > 1;
        }

        int rank() {
            return trigger.with().size() * 4
                    - source.how().ordinal()
                    - target.how().ordinal();
        }
    }

    private final Document document;
    private final int number;
    private final Sentence sentence;
    private final LanguagePack pack;
    private final Relations relations;
    private final Discourse discourse;
    private final Syntax syntax;
    private final Demands demands;
    private final Phrases phrases;
    private final Slots slots;
    private final Scopes scopes;
    private final Times times;
    private final Predicates predicates;

    SentenceReading(
            Document document,
            int number,
            LanguagePack pack,
            Relations relations,
            Discourse discourse,
            Chronology chronology) {
        this.document = document;
        this.number = number;
        this.pack = pack;
        this.relations = relations;
        this.discourse = discourse;
        sentence = document.sentences().get(number);
        var classes = pack.classes();
        syntax = new Syntax(sentence);
        predicates = new Predicates(syntax, classes);
        demands = new Demands(syntax, classes, predicates);
        phrases = new Phrases(document, syntax, classes, predicates, discourse);
        slots = new Slots(syntax, classes, predicates, demands, phrases, discourse);
        scopes = new Scopes(syntax, classes, predicates, phrases);
        times = new Times(document, sentence, syntax, classes, chronology);
    }

    List<Candidate> candidates() {
        discourse.begin(number, syntax);
        var speakers = speakers();
        if (!speakers.isEmpty()) {
            discourse.spoke(speakers);
        }
        var found = new ArrayList<Candidate>();
        var taken = new HashSet<Integer>();
        for (var fit : fits()) {
            if (!taken.contains(fit.word())) {
                found.addAll(events(fit));
                taken.addAll(used(fit));
            }
        }
        for (var candidate : found) {
            if (candidate.isEvent()) {
                discourse.acted(candidate.source(), candidate.target());
            }
        }
        return found;
    }

    /** Who is quoted: the subject of a verb of saying. */
    private List<Party> speakers() {
        for (var i = 0; i < syntax.size(); i++) {
            if (pack.classes().has("say", syntax.lemma(i))) {
                var who = phrases.actors(predicates.subject(i), false, false);
                if (!who.isEmpty()) {
                    return who.parties();
                }
            }
        }
        return List.of();
    }

    /** The best fit of each word, those with the most demands first, so that they take the words they demand. */
    private List<Fit> fits() {
        var found = new ArrayList<Fit>();
        for (var i = 0; i < syntax.size(); i++) {
            var word = i;
            pack.triggers().of(syntax.lemma(i)).stream()
                    .filter(trigger -> isOfItsClass(trigger, word) && demands.met(trigger, word))
                    .map(trigger -> fill(trigger, word))
                    .max(Comparator.comparingInt(
                            fit -> (fit.isFull(isSymmetric(fit.trigger())) ? 100 : 0) + fit.rank()))
                    .ifPresent(found::add);
        }
        found.sort(Comparator.comparingInt((Fit fit) -> -fit.trigger().with().size())
                .thenComparingInt(Fit::word));
        return found;
    }

    private boolean isSymmetric(Trigger trigger) {
        return relations.get(trigger.relation()).symmetric();
    }

    private boolean isOfItsClass(Trigger trigger, int word) {
        var tag = syntax.token(word).tag();
        return switch (trigger.pos()) {
            case V -> tag.equals("VERB") || tag.equals("AUX");
            case N -> tag.equals("NOUN") || tag.equals("PROPN");
            case A -> tag.equals("ADJ") || tag.equals("VERB") || tag.equals("ADV");
        };
    }

    private Fit fill(Trigger trigger, int word) {
        return new Fit(trigger, word, slots.fill(trigger.source(), word), slots.fill(trigger.target(), word));
    }

    /** The words that a fit explains: its own and those it demands. */
    private Set<Integer> used(Fit fit) {
        var words = new HashSet<Integer>();
        words.add(fit.word());
        for (var demand : fit.trigger().with()) {
            demands.holding(demand, fit.word()).forEach(words::add);
        }
        return words;
    }

    private List<Candidate> events(Fit fit) {
        var symmetric = isSymmetric(fit.trigger());
        var scope = scopes.of(fit.word());
        var found = new ArrayList<Candidate>();
        for (var pair : pairs(fit, symmetric)) {
            found.add(candidate(fit, scope, pair, symmetric));
        }
        return found;
    }

    private record Two(@Nullable Party source, @Nullable Party target) {}

    private List<Two> pairs(Fit fit, boolean symmetric) {
        var sources = fit.source().parties();
        var targets = fit.target().parties();
        var found = new ArrayList<Two>();
        if (symmetric && (targets.isEmpty() || sources.isEmpty())) {
            var all = sources.isEmpty() ? targets : sources;
            for (var i = 0; i < all.size(); i++) {
                for (var j = i + 1; j < all.size(); j++) {
                    found.add(new Two(all.get(i), all.get(j)));
                }
            }
        }
        for (var source : sources) {
            for (var target : targets) {
                if (!source.actor().equals(target.actor())) {
                    found.add(new Two(source, target));
                }
            }
        }
        if (found.isEmpty()) {
            found.add(new Two(sources.isEmpty() ? null : sources.get(0), targets.isEmpty() ? null : targets.get(0)));
        }
        return found;
    }

    private Candidate candidate(Fit fit, Scope scope, Two pair, boolean symmetric) {
        var nobody = new Party("", "", List.of());
        var source = pair.source() == null ? nobody : pair.source();
        var target = pair.target() == null ? nobody : pair.target();
        if (symmetric
                && source.actor().compareTo(target.actor()) > 0
                && !target.actor().isEmpty()) {
            var swap = source;
            source = target;
            target = swap;
        }
        var span = sentence.span();
        var where = place(fit.word());
        var text = document.article().text();
        return new Candidate(
                number,
                source,
                fit.trigger().relation(),
                target,
                scope.modality(),
                claimant(scope, source, target),
                times.of(fit.word(), scope.modality(), doers(source, target, symmetric)),
                where == null ? null : where.span().text(text),
                where == null ? null : where.span().text(text),
                0.5,
                new Evidence(span, span.text(text), fit.trigger().id()),
                fit.trigger().pos() + " " + fit.source().how() + " "
                        + fit.target().how(),
                refusal(source, target));
    }

    private static Set<String> doers(Party source, Party target, boolean symmetric) {
        return symmetric ? new HashSet<>(List.of(source.actor(), target.actor())) : Set.of(source.actor());
    }

    private static @Nullable String claimant(Scope scope, Party source, Party target) {
        return scope.claimants().stream()
                .map(Party::actor)
                .filter(actor -> !actor.equals(source.actor()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String refusal(Party source, Party target) {
        if (source.actor().isEmpty() || target.actor().isEmpty()) {
            return source.actor().isEmpty() && target.actor().isEmpty()
                    ? "no party found"
                    : source.actor().isEmpty() ? "nobody found who does it" : "nobody found whom it is done to";
        }
        return source.actor().equals(target.actor()) ? "both parties are the same" : null;
    }

    /** The place that the clause names, other than a party. */
    private @Nullable Mention place(int trigger) {
        var clause = syntax.clause(trigger);
        for (var i = 0; i < syntax.size(); i++) {
            var mention = phrases.mention(i);
            if (mention != null
                    && mention.actors().size() == 1
                    && (mention.kind() == Mention.Kind.PLACE || mention.kind() == Mention.Kind.CAPITAL)
                    && demands.hasCase(i, "in")
                    && syntax.clause(i) == clause) {
                return mention;
            }
        }
        return null;
    }
}
