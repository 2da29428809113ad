package org.entente.model;

/** Places in one text counted in Unicode code points; each is told in about the same time, however long the text. */
public final class CodePoints {

    /** UTF-16 units from one place that is known beforehand to the next. */
    private static final int STEP = 1024;

    private final String text;

    /** How many pairs of surrogates end before each step. */
    private final int[] pairs;

    private CodePoints(String text, int[] pairs) {
        this.text = text;
        this.pairs = pairs;
    }

    public static CodePoints of(String text) {
        var pairs = new int[text.length() / STEP + 1];
        for (var step = 1; step < pairs.length; step++) {
            pairs[step] = pairs[step - 1] + pairs(text, (step - 1) * STEP, step * STEP);
        }
        return new CodePoints(text, pairs);
    }

    /** Code points of the text before that UTF-16 unit. */
    public int before(int unit) {
        var step = unit / STEP;
        return unit - pairs[step] - pairs(text, step * STEP, unit);
    }

    private static int pairs(String text, int start, int end) {
        var found = 0;
        for (var at = Math.max(1, start); at < end; at++) {
            if (Character.isLowSurrogate(text.charAt(at)) && Character.isHighSurrogate(text.charAt(at - 1))) {
                found++;
            }
        }
        return found;
    }
}
