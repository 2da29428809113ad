package org.entente.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How far a line of triggers can be trusted, as its authors estimate: in how many of ten places of the news where the
 * line fits its relation is told of the two.
 *
 * @param named where its slots name both
 * @param near where they name one, and the other is guessed from the words around
 */
public record Worth(int named, int near) {

    private static final int MOST = 10;

    private static final Pattern PART = Pattern.compile("(?:(\\S+)=)?(\\d{1,2})/(\\d{1,2})");

    public Worth {
        if (named < 0 || near < 0 || named > MOST || near > MOST) {
            throw new IllegalArgumentException("a worth is of 0 to 10: " + named + "/" + near);
        }
    }

    /**
     * Reads a cell such as {@code 8/3;hit=4/1}: the worth of the line, and that of words that differ from it.
     *
     * @return the worth of each word; empty for an empty cell
     */
    static Map<String, Worth> read(PackFolder.Row row, String cell, Set<String> heads) {
        var worths = new HashMap<String, Worth>();
        if (cell.isEmpty()) {
            return worths;
        }
        for (var part : cell.split(";")) {
            var matcher = PART.matcher(part.strip());
            if (!matcher.matches()) {
                throw row.problem("unknown worth '" + part + "'", "write it as 8/3 or hit=8/3, of 0 to 10");
            }
            var worth = of(row, matcher.group(2), matcher.group(3));
            var word = matcher.group(1);
            if (word == null) {
                heads.forEach(head -> worths.putIfAbsent(head, worth));
            } else if (heads.contains(word)) {
                worths.put(word, worth);
            } else {
                throw row.problem("worth of '" + word + "', which is no head of the line", "name a head of it");
            }
        }
        return worths;
    }

    private static Worth of(PackFolder.Row row, String named, String near) {
        try {
            return new Worth(Integer.parseInt(named), Integer.parseInt(near));
        } catch (IllegalArgumentException e) {
            throw row.problem(String.valueOf(e.getMessage()), "estimate it anew");
        }
    }
}
