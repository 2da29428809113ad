package org.entente.annotate;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds the code of a symbol in a list of symbols by code. Half a million symbols in a map take 50 bytes each beside their
 * own; here they take 8 to 16, so that a quarter of a gigabyte has room for the parser and the judge.
 */
final class CodeIndex {

    private final List<@Nullable String> symbols;

    /** Codes at the place of their hash or behind it, 0 where there is none; a power of two, at least half of it free. */
    private int[] slots = new int[16];

    private int size;

    CodeIndex(List<@Nullable String> symbols) {
        this.symbols = symbols;
    }

    /** The code of the symbol; -1 for one that is not in. */
    int of(String symbol) {
        var slot = slot(symbol);
        return slots[slot] == 0 ? -1 : slots[slot];
    }

    /** Takes in the symbol that the list has at that code, 1 or more. */
    void add(int code) {
        if (2 * size >= slots.length) {
            grow();
        }
        var slot = slot(Objects.requireNonNull(symbols.get(code)));
        size += slots[slot] == 0 ? 1 : 0;
        slots[slot] = code;
    }

    int size() {
        return size;
    }

    private void grow() {
        var codes = slots;
        slots = new int[2 * codes.length];
        for (var code : codes) {
            if (code != 0) {
                slots[slot(Objects.requireNonNull(symbols.get(code)))] = code;
            }
        }
    }

    /** Where the symbol stands, or else the free place for it. */
    private int slot(String symbol) {
        var hash = symbol.hashCode();
        var slot = (hash ^ hash >>> 16) & slots.length - 1;
        while (slots[slot] != 0 && !symbol.equals(symbols.get(slots[slot]))) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }
}
