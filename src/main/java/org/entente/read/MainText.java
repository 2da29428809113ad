package org.entente.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.read.PageBlocks.Block;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article of a page: the element whose blocks hold the most prose, with those beside it that hold much too.
 * Prose is long, has commas and few links. Each block is looked at a fixed number of times, so the time grows with the
 * page and not faster.
 */
final class MainText {

    private static final int SHORTEST_PROSE = 25;

    private static final double MOSTLY_LINKS = 0.5;

    /** A neighbor of the best element with such a share of its score holds another part of the same article. */
    private static final double NEIGHBOR = 0.25;

    /** So much of a page's words in an element named like no article: the name deceives. */
    private static final double DECEIVED = 0.5;

    /** A page that marks its article may be believed when there is so much of it, in characters. */
    private static final int MARKED = 200;

    private static final Set<String> PARTS =
            Set.of("p", "blockquote", "li", "ul", "ol", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "td", "tr");

    private final List<Block> blocks;
    private final Map<Element, Double> scores = new IdentityHashMap<>();
    private final List<Element> scored = new ArrayList<>();

    private MainText(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** The blocks of the article, in order; none when there is no prose. */
    static List<Block> of(Document page, List<Block> all) {
        var blocks = withoutNoise(all);
        var marked = page.selectFirst("[itemprop=articleBody]");
        if (marked != null) {
            var inside = within(blocks, Set.of(marked));
            if (length(inside) >= MARKED) {
                return prose(inside);
            }
        }
        return new MainText(blocks).best();
    }

    private static List<Block> withoutNoise(List<Block> blocks) {
        var lengths = new IdentityHashMap<Element, Integer>();
        for (var block : blocks) {
            if (block.noise() != null) {
                lengths.merge(block.noise(), block.text().length() - block.linked(), Integer::sum);
            }
        }
        var all = blocks.stream()
                .mapToInt(block -> block.text().length() - block.linked())
                .sum();
        return blocks.stream()
                .filter(block -> block.noise() == null || lengths.getOrDefault(block.noise(), 0) > DECEIVED * all)
                .toList();
    }

    private List<Block> best() {
        for (var block : blocks) {
            score(block);
        }
        Element best = null;
        for (var element : scored) {
            if (best == null || scores.getOrDefault(element, 0.0) > scores.getOrDefault(best, 0.0)) {
                best = element;
            }
        }
        return best == null ? List.of() : prose(within(blocks, withNeighbors(best)));
    }

    private void score(Block block) {
        var text = block.text();
        if (text.length() < SHORTEST_PROSE || block.linkShare() > MOSTLY_LINKS) {
            return;
        }
        var commas = text.chars().filter(c -> c == ',').count();
        var score = (1 + commas + Math.min(text.length() / 100.0, 3)) * (1 - block.linkShare());
        Element element = block.container();
        var parent = element.parent();
        if (PARTS.contains(element.normalName()) && parent != null) {
            element = parent;
        }
        for (var level = 1; level <= 3 && element != null; level++) {
            if (scores.merge(element, score / level, Double::sum) == score / level) {
                scored.add(element);
            }
            element = element.parent();
        }
    }

    private Set<Element> withNeighbors(Element best) {
        var chosen = Collections.newSetFromMap(new IdentityHashMap<Element, Boolean>());
        chosen.add(best);
        var least = NEIGHBOR * scores.getOrDefault(best, 0.0);
        var parent = best.parent();
        if (parent != null) {
            for (var neighbor : parent.children()) {
                if (scores.getOrDefault(neighbor, 0.0) >= least) {
                    chosen.add(neighbor);
                }
            }
        }
        return chosen;
    }

    private static List<Block> within(List<Block> blocks, Set<Element> chosen) {
        var known = new IdentityHashMap<Element, Boolean>();
        return blocks.stream()
                .filter(block -> isWithin(block.container(), chosen, known))
                .toList();
    }

    private static boolean isWithin(@Nullable Element element, Set<Element> chosen, Map<Element, Boolean> known) {
        var path = new ArrayList<Element>();
        var within = false;
        for (var at = element; at != null; at = at.parent()) {
            var before = known.get(at);
            if (before != null || chosen.contains(at)) {
                within = before == null || before;
                break;
            }
            path.add(at);
        }
        for (var passed : path) {
            known.put(passed, within);
        }
        return within;
    }

    private static List<Block> prose(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block.linkShare() <= MOSTLY_LINKS)
                .toList();
    }

    private static int length(List<Block> blocks) {
        return blocks.stream().mapToInt(block -> block.text().length()).sum();
    }
}
