package org.entente.serve;

/** Places in a text counted in code points, as people and other languages count them. */
final class Points {

    private Points() {}

    /** The text between two places, as far as there is text. */
    static String between(String text, int begin, int end) {
        var length = text.codePointCount(0, text.length());
        var from = Math.max(0, Math.min(begin, length));
        var to = Math.max(from, Math.min(end, length));
        return text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
    }
}
