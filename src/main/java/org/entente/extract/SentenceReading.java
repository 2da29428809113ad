package org.entente.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.language.LanguagePack;
import org.entente.language.Trigger;
import org.entente.model.Document;
import org.entente.model.Evidence;
import org.entente.model.Mention;
import org.entente.model.Modality;
import org.entente.model.Party;
import org.entente.model.Relations;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/** The reading of one sentence: every trigger that fits, with its parties. */
final class SentenceReading {

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
    private final Times times;
    private final Predicates predicates;
    private final Completion completion;
    private final Features features;
    private final Function<String, String> places;
    private final @Nullable Judge judge;
    private final Map<List<Integer>, Likelihoods> likely = new HashMap<>();
    private List<Fit> fits = List.of();

    /**
     * @param places the name of a place that the text calls so
     * @param judge weighs the candidates; null where the pack has none: then only what the slots name is an event
     */
    SentenceReading(
            Document document,
            int number,
            LanguagePack pack,
            Relations relations,
            Discourse discourse,
            Chronology chronology,
            Function<String, String> places,
            @Nullable Judge judge) {
        this.places = places;
        this.judge = judge;
        this.document = document;
        this.number = number;
        this.pack = pack;
        this.relations = relations;
        this.discourse = discourse;
        sentence = document.sentences().get(number);
        var classes = pack.classes();
        syntax = new Syntax(sentence);
        predicates = new Predicates(syntax, classes);
        demands = new Demands(syntax, classes, predicates, document.mentions());
        phrases = new Phrases(document, syntax, classes, predicates, discourse);
        slots = new Slots(syntax, classes, predicates, demands, phrases, discourse);
        times = new Times(
                document, sentence, syntax, classes, chronology, pack.info().presentEndings());
        completion = new Completion(new Nearby(syntax, predicates, demands, phrases, discourse));
        features = new Features(syntax, predicates, phrases, discourse, relations, discourse.inStory(number));
    }

    List<Candidate> candidates() {
        discourse.begin(number, syntax);
        var speakers = speakers();
        if (!speakers.isEmpty()) {
            discourse.spoke(speakers);
        }
        var found = new ArrayList<Candidate>();
        fits = fits();
        var words = fits.stream().collect(Collectors.groupingBy(Fit::word, TreeMap::new, Collectors.toList()));
        for (var rivals : words.values()) {
            for (var fit : rivals) {
                var others = rivals.stream().filter(other -> other != fit).toList();
                found.addAll(events(fit, others));
            }
        }
        var chosen = new Choice(syntax, pack.classes(), judge == null ? 0 : judge.least()).of(found);
        for (var candidate : chosen) {
            if (candidate.isEvent() && candidate.isStrict()) {
                discourse.dealings().add(candidate.source(), candidate.target());
            }
        }
        return chosen;
    }

    /** How likely each relation is between the parties of the fit, by all that the sentence says of them. */
    private Likelihoods likely(Fit fit) {
        if (judge == null) {
            return Likelihoods.NONE;
        }
        return likely.computeIfAbsent(List.of(fit.source().word(), fit.target().word()), pair -> {
            var told = new PairFeatures(syntax, relations).of(pair.get(0), pair.get(1), fits);
            return Likelihoods.of(judge.relations(told), relations);
        });
    }

    /** What may tell the relation of the actors at these two stretches of the text. */
    PairReading pair(Span source, Span target) {
        discourse.begin(number, syntax);
        var from = wordAt(source);
        var to = wordAt(target);
        var found = fits();
        var clues = found.stream().map(fit -> clue(fit, from, to)).toList();
        return new PairReading(new PairFeatures(syntax, relations).of(from, to, found), clues);
    }

    private Clue clue(Fit fit, int source, int target) {
        var away = (source < 0 ? 0 : Math.abs(fit.word() - source)) + (target < 0 ? 0 : Math.abs(fit.word() - target));
        var modality = scope(fit).modality();
        return Clue.of(fit, PairFeatures.joined(fit, source, target), away, modality);
    }

    private int wordAt(Span span) {
        for (var i = 0; i < syntax.size(); i++) {
            if (syntax.token(i).span().overlaps(span)) {
                return i;
            }
        }
        return -1;
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

    /** The best fit of each relation at each word. */
    private List<Fit> fits() {
        var found = new ArrayList<Fit>();
        for (var i = 0; i < syntax.size(); i++) {
            var word = i;
            var best = new LinkedHashMap<String, Fit>();
            pack.triggers().of(syntax.lemma(i)).stream()
                    .filter(trigger -> isOfItsClass(trigger, word) && demands.met(trigger, word))
                    .map(trigger -> fill(trigger, word))
                    .forEach(fit -> best.merge(
                            fit.trigger().relation(), fit, (one, other) -> score(other) > score(one) ? other : one));
            found.addAll(best.values());
        }
        return found;
    }

    private int score(Fit fit) {
        return (fit.isFull(isSymmetric(fit.trigger())) ? 100 : 0) + fit.rank();
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
        var between = isSymmetric(trigger) ? slots.between(word) : Filler.NONE;
        if (!between.isEmpty()) {
            return new Fit(trigger, word, between, Filler.NONE);
        }
        var source = slots.fill(trigger.source(), word, Filler.NONE);
        if (source.parties().size() > 1 && predicates.isReciprocal(word)) {
            return new Fit(trigger, word, source, source.via("each other"));
        }
        var target = slots.fill(trigger.target(), word, Filler.NONE);
        if (target.isAt(source) && target.isByPreposition() && !source.isByPreposition()) {
            return new Fit(trigger, word, slots.fill(trigger.source(), word, target), target);
        }
        var other = slots.fill(trigger.target(), word, source);
        return other.isEmpty() && isMutual(trigger, source)
                ? new Fit(trigger, word, source, source.via("each"))
                : new Fit(trigger, word, source, other);
    }

    /** "Kenya and Norway broke off talks": whether each of those who act does so to the others. */
    private boolean isMutual(Trigger trigger, Filler source) {
        return !isSymmetric(trigger)
                && source.parties().size() > 1
                && trigger.target().stream().anyMatch(Trigger.Slot::isMutual);
    }

    /** The words that a fit explains: its own first, and those it demands. */
    private List<Integer> used(Fit fit) {
        var words = new LinkedHashSet<Integer>();
        words.add(fit.word());
        for (var demand : fit.trigger().with()) {
            demands.holding(demand, fit.word()).forEach(words::add);
        }
        return List.copyOf(words);
    }

    private Scope scope(Fit fit) {
        var told = relations.get(fit.trigger().relation());
        var explained = Set.copyOf(used(fit));
        var act = new ToldAct(
                syntax, pack.classes(), predicates, phrases, told, fit.source().parties(), explained);
        var scope = new Scopes(syntax, pack.classes(), predicates, phrases, act).of(fit.word());
        var ahead = times.ahead(fit.word());
        return ahead == null ? scope : scope.under(Modality.PLANNED, ahead);
    }

    private List<Candidate> events(Fit fit, List<Fit> rivals) {
        var symmetric = isSymmetric(fit.trigger());
        var scope = scope(fit);
        var words = used(fit);
        var found = new ArrayList<Candidate>();
        var completed = judge == null ? List.of(fit) : completion.of(fit, symmetric);
        for (var full : completed) {
            for (var pair : pairs(full, symmetric)) {
                found.add(candidate(full, completed, rivals, scope, pair, symmetric, words));
            }
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

    private Candidate candidate(
            Fit fit,
            List<Fit> guesses,
            List<Fit> rivals,
            Scope scope,
            Two pair,
            boolean symmetric,
            List<Integer> words) {
        var nobody = new Party("", "", List.of());
        var source = pair.source() == null ? nobody : pair.source();
        var target = pair.target() == null ? nobody : pair.target();
        var refusal = refusal(source, target);
        var relation = relations.get(fit.trigger().relation());
        var told = refusal != null
                ? List.<String>of()
                : features.of(
                        new Proposal(fit, relation, source, target, guesses, rivals, fits, scope, words, likely(fit)));
        var confidence = refusal != null ? 0 : judge != null ? judge.probability(told) : 0.5;
        if (symmetric
                && source.actor().compareTo(target.actor()) > 0
                && !target.actor().isEmpty()) {
            var swap = source;
            source = target;
            target = swap;
        }
        var span = sentence.span();
        var text = document.article().text();
        var where = place(fit.word());
        var called = where == null ? null : where.span().text(text);
        return new Candidate(
                number,
                source,
                fit.trigger().relation(),
                target,
                scope.modality(),
                claimant(scope, source, target),
                times.of(fit.word(), scope.modality(), doers(source, target, symmetric)),
                called == null ? null : places.apply(called),
                called,
                confidence,
                new Evidence(span, span.text(text), fit.trigger().id()),
                fit.source().how() + ":" + fit.source().via() + " "
                        + fit.target().how() + ":" + fit.target().via(),
                words,
                fit.target().word(),
                fit.rank(),
                told,
                refusal);
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
