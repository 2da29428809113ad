package org.entente.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.actors.NameWords;

/** Names as paths of words: finds the longest that begins at a word, in time that does not depend on their number. */
final class ActorFinderTrie<T> {

    /** The values of the longest name that fits, and the word behind it. */
    record Match<T>(int from, int to, List<T> values) {}

    private record Leaf<T>(T value, List<String> surfaces, boolean exact) {

        boolean fits(ActorFinderWords words, int from) {
            for (var i = 0; i < surfaces.size(); i++) {
                if (!(exact ? isSame(words, from, i) : isAsCapital(words, from, i))) {
                    return false;
                }
            }
            return true;
        }

        private boolean isAsCapital(ActorFinderWords words, int from, int i) {
            return !Character.isUpperCase(surfaces.get(i).charAt(0)) || words.isCapital(from + i);
        }

        /** The full stop within "U.S." counts, the one at its end may be missing. */
        private boolean isSame(ActorFinderWords words, int from, int i) {
            var surface = surfaces.get(i);
            var dotted = surface.endsWith(".");
            var word = dotted ? surface.substring(0, surface.length() - 1) : surface;
            var stop = words.after(from + i) == '.';
            return words.surface(from + i).equals(word) && (i == surfaces.size() - 1 || stop == dotted);
        }
    }

    private static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>();
        private final List<Leaf<T>> leaves = new ArrayList<>(1);
    }

    private final Node<T> root = new Node<>();

    /** Adds a name. Where {@code exact}, the text must write it so; else a capital in it must be one in the text. */
    void add(String name, T value, boolean exact) {
        var node = root;
        var surfaces = new ArrayList<String>();
        for (var word : NameWords.of(name, 0, name.length())) {
            node = node.next.computeIfAbsent(word.key(), key -> new Node<>());
            var dotted = exact && word.end() < name.length() && name.charAt(word.end()) == '.';
            surfaces.add(name.substring(word.start(), dotted ? word.end() + 1 : word.end()));
        }
        if (!surfaces.isEmpty()) {
            node.leaves.add(new Leaf<>(value, surfaces, exact));
        }
    }

    /** The longest name that begins at the word; without values where none does. */
    Match<T> longest(ActorFinderWords words, int from) {
        var node = root.next.get(words.key(from));
        var best = new Match<T>(from, from, List.of());
        for (var at = from; node != null; at++) {
            var fitting = new ArrayList<T>();
            for (var leaf : node.leaves) {
                if (leaf.fits(words, from)) {
                    fitting.add(leaf.value());
                }
            }
            if (!fitting.isEmpty()) {
                best = new Match<>(from, at + 1, fitting);
            }
            node = at + 1 < words.size() && words.isTight(at + 1) ? node.next.get(words.key(at + 1)) : null;
        }
        return best;
    }
}
