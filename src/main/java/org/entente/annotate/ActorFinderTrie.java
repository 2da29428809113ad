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
                var surface = surfaces.get(i);
                if (exact
                        ? !words.surface(from + i).equals(surface)
                        : Character.isUpperCase(surface.charAt(0)) && !words.isCapital(from + i)) {
                    return false;
                }
            }
            return true;
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
            surfaces.add(name.substring(word.start(), word.end()));
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
