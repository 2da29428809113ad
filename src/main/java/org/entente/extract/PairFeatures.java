package org.entente.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.entente.model.Relations;

/**
 * What may tell the relation between two given words of a sentence: the triggers in it and whom they join, the words on
 * the way from one to the other, the verbs over both. Nothing names an actor.
 */
final class PairFeatures {

    private final Syntax syntax;
    private final Relations relations;

    /** How much of a pair the slots of a trigger name, the most first. */
    enum Joining {
        /** Both. */
        JOINS,
        /** Both, the wrong way round. */
        TURNED,
        /** One of them. */
        HALF,
        /** One of them, in the other's place. */
        OTHER,
        LOOSE;

        String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    PairFeatures(Syntax syntax, Relations relations) {
        this.syntax = syntax;
        this.relations = relations;
    }

    /**
     * The features of a pair.
     *
     * @param source word that names the acting party, -1 when it stands in another sentence
     * @param fits the triggers of the sentence
     */
    List<String> of(int source, int target, List<Fit> fits) {
        var out = new LinkedHashSet<String>();
        words(source, target, out);
        triggers(source, target, fits, out);
        if (source >= 0) {
            end("S", source, out);
        }
        if (target >= 0) {
            end("T", target, out);
        }
        if (source >= 0 && target >= 0) {
            out.add(source < target ? "order=ST" : "order=TS");
            way(source, target, out);
        }
        return new ArrayList<>(out);
    }

    private void words(int source, int target, LinkedHashSet<String> out) {
        var from = Math.min(source, target);
        var to = Math.max(source, target);
        for (var i = 0; i < syntax.size(); i++) {
            if (syntax.isTelling(i)) {
                var lemma = syntax.lemma(i);
                out.add("word=" + lemma);
                if (from >= 0) {
                    var where = i < from ? "before=" : i < to ? "between=" : "behind=";
                    out.add(where + lemma);
                }
            }
        }
    }

    private void triggers(int source, int target, List<Fit> fits, LinkedHashSet<String> out) {
        var nearest = Integer.MAX_VALUE;
        var nearestType = "";
        for (var fit : fits) {
            var type = relations.get(fit.trigger().relation()).plover();
            out.add("trigger=" + type);
            var known = joined(fit, source, target).text();
            out.add(known + "=" + type);
            out.add(known + "R=" + fit.trigger().relation());
            out.add(known + "L=" + syntax.lemma(fit.word()) + "|" + type);
            if (!fit.trigger().with().isEmpty()) {
                out.add(known + "W=" + type);
            }
            var away = Math.abs(fit.word() - source)
                    + Math.abs(fit.word() - target)
                    - fit.trigger().with().size();
            if (source >= 0 && target >= 0 && away < nearest) {
                nearest = away;
                nearestType = type;
            }
        }
        out.add("nearest=" + nearestType);
    }

    /** How much of the pair the slots of a trigger name, and whether the right way round. */
    static Joining joined(Fit fit, int source, int target) {
        var from = fit.source().word();
        var to = fit.target().word();
        if (from >= 0 && from == source && to == target) {
            return Joining.JOINS;
        }
        if (from >= 0 && from == target && to == source) {
            return Joining.TURNED;
        }
        if (from >= 0 && from == source || to >= 0 && to == target) {
            return Joining.HALF;
        }
        return from >= 0 && from == target || to >= 0 && to == source ? Joining.OTHER : Joining.LOOSE;
    }

    private void end(String slot, int word, LinkedHashSet<String> out) {
        out.add(slot + "=" + syntax.relation(word));
        for (var form : syntax.cases(word)) {
            out.add(slot + "case=" + form);
        }
        var verb = verbOver(word);
        if (verb >= 0) {
            out.add(slot + "verb=" + syntax.lemma(verb) + "|" + syntax.relation(word));
            out.add(slot + "verb=" + syntax.lemma(verb));
            for (var child :
                    syntax.children(verb, "obj", "nsubj:pass", "obl", "xcomp", "ccomp", "compound", "advmod")) {
                if (syntax.token(child).mention() < 0) {
                    out.add(slot + "verb|child=" + syntax.lemma(verb) + "|" + syntax.lemma(child));
                }
            }
        }
        var head = syntax.head(word);
        if (head >= 0) {
            out.add(slot + "head=" + syntax.lemma(head));
        }
    }

    private int verbOver(int word) {
        for (var at = syntax.head(word); at >= 0; at = syntax.head(at)) {
            if (syntax.isVerb(at)) {
                return at;
            }
        }
        return -1;
    }

    /** The words on the way through the tree. */
    private void way(int source, int target, LinkedHashSet<String> out) {
        out.add("path=" + syntax.path(source, target));
        var before = "S";
        for (var at = syntax.head(source); at >= 0; at = syntax.head(at)) {
            out.add("way=" + syntax.lemma(at));
            out.add("way2=" + before + "|" + syntax.lemma(at));
            before = syntax.lemma(at);
            if (syntax.isBelow(target, at)) {
                break;
            }
        }
        for (var at = syntax.head(target); at >= 0 && !syntax.isBelow(source, at); at = syntax.head(at)) {
            out.add("way=" + syntax.lemma(at));
            out.add("waydown=" + syntax.lemma(at));
        }
    }
}
