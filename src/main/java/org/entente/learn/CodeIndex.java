package org.entente.learn;

/**
 * The numbers of strings, of which there may be hundreds of thousands: the features of a trained model. In a map each takes
 * some 100 bytes; here 18 to 36. A string stands by a code of 64 bits alone: that an unknown one has the code of one of a
 * million known ones happens once in ten million million times.
 */
public final class CodeIndex {

    /** The codes of strings, each at the place of its lowest bits or behind it, 0 where there is none. */
    private long[] codes;

    /** By place of the code, the number of the string. */
    private int[] numbers;

    private int size;

    /**
     * @param expected how many strings are known to come; there may be more
     */
    public CodeIndex(int expected) {
        codes = new long[Integer.highestOneBit(Math.max(1, expected * 3 / 4)) * 4];
        numbers = new int[codes.length];
    }

    /** The number of the string, -1 for one that is not in. */
    public int of(String string) {
        var code = code(string);
        var place = place(code);
        return codes[place] == code ? numbers[place] : -1;
    }

    /** Gives the string that number, 0 or more, in place of one that it has. */
    public void put(String string, int number) {
        if (3 * (size + 1) > 2 * codes.length) {
            grow();
        }
        put(code(string), number);
    }

    private void put(long code, int number) {
        var place = place(code);
        size += codes[place] == 0 ? 1 : 0;
        codes[place] = code;
        numbers[place] = number;
    }

    private void grow() {
        var codesBefore = codes;
        var numbersBefore = numbers;
        size = 0;
        codes = new long[2 * codesBefore.length];
        numbers = new int[codes.length];
        for (var i = 0; i < codesBefore.length; i++) {
            if (codesBefore[i] != 0) {
                put(codesBefore[i], numbersBefore[i]);
            }
        }
    }

    /** How many strings there are. */
    public int size() {
        return size;
    }

    /** Where the code stands, or else the free place for it. */
    private int place(long code) {
        var place = (int) code & codes.length - 1;
        while (codes[place] != 0 && codes[place] != code) {
            place = place + 1 & codes.length - 1;
        }
        return place;
    }

    private static long code(String string) {
        var code = 1L;
        for (var i = 0; i < string.length(); i++) {
            code = code * 0x9E3779B97F4A7C15L + string.charAt(i);
        }
        code = (code ^ code >>> 32) * 0xD6E8FEB86659FD93L;
        return code ^ code >>> 32;
    }
}
