package org.entente.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.entente.language.WordClasses;
import org.entente.model.Document;
import org.entente.model.Mention;
import org.entente.model.Party;

/** Noun phrases to actors: the head's own, or else the owner's, or else what the words refer back to. */
final class Phrases {

    /** How deep an owner may stand: "a spokesman for the ministry of the Russian army". */
    private static final int DEPTH = 3;

    /** How far behind a set its instances may begin, in words. */
    private static final int INSTANCES = 6;

    private final Document document;
    private final Syntax syntax;
    private final WordClasses classes;
    private final Predicates predicates;
    private final Discourse discourse;

    Phrases(Document document, Syntax syntax, WordClasses classes, Predicates predicates, Discourse discourse) {
        this.document = document;
        this.syntax = syntax;
        this.classes = classes;
        this.predicates = predicates;
        this.discourse = discourse;
    }

    /**
     * The actors of the noun phrase that the word heads.
     *
     * @param nationals whether private people and things of an actor will do
     * @param places whether a place that is no actor will do
     */
    Filler actors(int word, boolean nationals, boolean places) {
        if (word < 0) {
            return Filler.NONE;
        }
        var parties = new LinkedHashMap<String, Party>();
        var how = Filler.How.NAMED;
        for (var member : syntax.conjuncts(word)) {
            var one = single(member, nationals, places, 0);
            if (one.how().compareTo(how) > 0 && !one.isEmpty()) {
                how = one.how();
            }
            one.parties().forEach(party -> parties.putIfAbsent(party.actor(), party));
        }
        return new Filler(new ArrayList<>(parties.values()), how, "", word);
    }

    private Filler single(int word, boolean nationals, boolean places, int depth) {
        var named = named(word, places);
        if (!named.isEmpty()) {
            return new Filler(named, Filler.How.NAMED, "", word);
        }
        if (predicates.isRelative(word)) {
            return Filler.NONE;
        }
        if (!nationals && isPrivateNoun(word)) {
            return Filler.NONE;
        }
        var instances = instances(word);
        if (!instances.isEmpty()) {
            return new Filler(instances, Filler.How.NAMED, "", word);
        }
        var owner = owner(word, places, depth);
        if (!owner.isEmpty()) {
            return new Filler(owner, Filler.How.OWNED, "", word);
        }
        return discourse.refer(syntax, word);
    }

    /** Those that stand as instances of a set, wherever the tree hangs them: "countries such as France and Poland". */
    private List<Party> instances(int word) {
        if (!classes.has("set-noun", syntax.lemma(word))) {
            return List.of();
        }
        for (var i = word + 1; i < syntax.size() - 1 && i <= word + INSTANCES; i++) {
            if (classes.has("instance", syntax.form(i))) {
                var next = syntax.relation(i + 1).equals("fixed") ? i + 2 : i + 1;
                return next < syntax.size() ? named(next, false) : List.of();
            }
        }
        return List.of();
    }

    /** The actors that the word itself names. */
    List<Party> named(int word, boolean places) {
        var mention = mention(word);
        if (mention == null || mention.kind() == Mention.Kind.PLACE && !places) {
            return List.of();
        }
        return parties(mention);
    }

    @org.jspecify.annotations.Nullable
    Mention mention(int word) {
        var index = syntax.token(word).mention();
        return index < 0 ? null : document.mentions().get(index);
    }

    List<Party> parties(Mention mention) {
        var text = mention.span().text(document.article().text());
        return mention.actors().stream()
                .map(actor -> new Party(actor, text, mention.persons()))
                .toList();
    }

    /** Whether the word names private people or things, and no group that was spoken of: "the orchestra". */
    boolean isPrivate(int word) {
        return word >= 0
                && mention(word) == null
                && isPrivateNoun(word)
                && !classes.has("group-anaphor", syntax.lemma(word))
                && !classes.has("definite-body", syntax.lemma(word));
    }

    /** Whether the name at the word only tells whose private people or things are meant: "South Korean tourists". */
    boolean isOfPrivate(int word) {
        var head = syntax.head(word);
        return head >= 0
                && !syntax.relation(word).equals("obl")
                && !syntax.isVerb(head)
                && syntax.token(head).mention() < 0
                && isPrivateNoun(head);
    }

    /** "the Danish brewer Holmgaard broke off talks": whether the name at the word only tells where a private actor with a name is from. */
    boolean isOfNamed(int word) {
        return syntax.head(word) >= 0 && isNameOfPrivate(syntax.head(word));
    }

    private boolean isPrivateNoun(int word) {
        return classes.has("private", syntax.lemma(word)) || isNameOfPrivate(word);
    }

    /** A name with a plain word right before it that tells what kind of private actor it names. */
    private boolean isNameOfPrivate(int word) {
        return word > 0
                && Character.isUpperCase(syntax.token(word).form().charAt(0))
                && Character.isLowerCase(syntax.token(word - 1).form().charAt(0))
                && syntax.relation(word - 1).equals("compound")
                && syntax.head(word - 1) == word
                && classes.has("private", syntax.lemma(word - 1));
    }

    /** The actors that own the thing the word names, without the word itself. */
    Filler ownerOf(int word) {
        return new Filler(owner(word, false, 0), Filler.How.OWNED, "", word);
    }

    /** The actors that own the thing the word names: possessor, adjective of nationality, "of". */
    private List<Party> owner(int word, boolean places, int depth) {
        for (var child :
                syntax.children(word, "nmod", "amod", "compound", "flat", "appos", "nummod", "det", "dep", "obl")) {
            if (!ownsByItsCase(word, child) || classes.has("measure", syntax.lemma(child))) {
                continue;
            }
            var found = new ArrayList<Party>();
            for (var member : syntax.conjuncts(child)) {
                found.addAll(named(member, false));
            }
            if (found.isEmpty()) {
                found.addAll(discourse.row(syntax, child));
            }
            if (found.isEmpty() && depth < DEPTH && syntax.isNominal(child)) {
                found.addAll(owner(child, places, depth + 1));
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return hyphened(word);
    }

    private boolean ownsByItsCase(int word, int child) {
        var cases = syntax.cases(child);
        if (cases.isEmpty()) {
            return !syntax.relation(child).equals("obl");
        }
        var isOfficial = classes.has("officials", syntax.lemma(word));
        return cases.stream()
                .anyMatch(form -> classes.has("of", form)
                        || classes.has("possessive", form)
                        || isOfficial && classes.has("from", form));
    }

    /** "U.S.-backed": the name that a hyphen joins to the word. */
    private List<Party> hyphened(int word) {
        return word >= 2 && syntax.form(word - 1).equals("-") ? named(word - 2, false) : List.of();
    }
}
