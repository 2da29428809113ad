package org.entente.merge;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text in 64 small numbers, by which copies of it are known: the least hashes of its runs of three words. The share of
 * equal numbers estimates the share of runs that two texts have in common (Broder, 1997).
 */
public final class Sketch {

    private static final int SIZE = 64;
    private static final int RUN = 3;

    /** Share of equal numbers from which two texts count as copies. */
    private static final double COPY = 0.5;

    private static final int FEW = (int) (SIZE * (1 - COPY));

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int DIGITS = 4;

    private final char[] least;

    private Sketch(char[] least) {
        this.least = least;
    }

    public static Sketch of(String text) {
        var words = NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .iterator();
        var least = new long[SIZE];
        Arrays.fill(least, -1);
        var run = new ArrayDeque<String>();
        while (words.hasNext() && run.size() < RUN) {
            run.add(words.next());
        }
        keepLeast(least, run);
        while (words.hasNext()) {
            run.remove();
            run.add(words.next());
            keepLeast(least, run);
        }
        var kept = new char[SIZE];
        for (var at = 0; at < SIZE; at++) {
            // The low bits: the high ones of a least hash are nearly always zero.
            kept[at] = (char) least[at];
        }
        return new Sketch(kept);
    }

    private static void keepLeast(long[] least, Collection<String> words) {
        var run = hash(String.join(" ", words));
        for (var at = 0; at < SIZE; at++) {
            var value = mixed(run + at * 0x9E3779B97F4A7C15L);
            least[at] = Long.compareUnsigned(value, least[at]) < 0 ? value : least[at];
        }
    }

    /** Reads what {@link #toString} wrote. */
    public static Sketch parse(String text) {
        if (text.length() != SIZE * DIGITS) {
            throw new IllegalArgumentException("no sketch of a text: " + text);
        }
        var least = new char[SIZE];
        for (var at = 0; at < SIZE; at++) {
            least[at] = (char) Integer.parseInt(text, at * DIGITS, (at + 1) * DIGITS, 16);
        }
        return new Sketch(least);
    }

    /** FNV-1a over the characters. */
    private static long hash(String run) {
        var hash = 0xcbf29ce484222325L;
        for (var i = 0; i < run.length(); i++) {
            hash = (hash ^ run.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    /** The finalizer of SplitMix64: every bit of the result depends on every bit of the value. */
    private static long mixed(long value) {
        var mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }

    double likeness(Sketch other) {
        var equal = 0;
        for (var at = 0; at < SIZE; at++) {
            equal += least[at] == other.least[at] ? 1 : 0;
        }
        return (double) equal / SIZE;
    }

    boolean isNear(Sketch other) {
        var unequal = 0;
        for (var at = 0; at < SIZE && unequal <= FEW; at++) {
            unequal += least[at] == other.least[at] ? 0 : 1;
        }
        return unequal <= FEW;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sketch sketch && Arrays.equals(least, sketch.least);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(least);
    }

    /** Its numbers in hexadecimal. */
    @Override
    public String toString() {
        var text = new StringBuilder(SIZE * DIGITS);
        for (var value : least) {
            text.append(HexFormat.of().toHexDigits(value));
        }
        return text.toString();
    }
}
