package org.entente.query;

import java.util.regex.Pattern;

/** Text without what no file may hold. */
public final class Plain {

    /** What XML 1.0 does not allow, and the control characters that it does not advise: none of them is text. */
    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r\\u0085]]|\\p{Cs}|[\\uFFFE\\uFFFF]");

    private static final Pattern SPACE = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

    private static final char LAST_SIMPLE = '~';

    private Plain() {}

    /** The text without characters that are no text. */
    public static String text(String text) {
        return isSimple(text) ? text : NO_TEXT.matcher(text).replaceAll("");
    }

    /** Nothing but printable ASCII: of most texts this is all there is to see. */
    private static boolean isSimple(String text) {
        return text.chars().allMatch(character -> character >= ' ' && character <= LAST_SIMPLE);
    }

    /** The text on one line, words one space apart. */
    public static String line(String text) {
        return isLine(text) ? text : SPACE.matcher(text(text)).replaceAll(" ").strip();
    }

    /** Most texts are as they should be, and this is the fast way to see it; others may be. */
    private static boolean isLine(String text) {
        var before = ' ';
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (character == ' ' ? before == ' ' : character < ' ' || character > LAST_SIMPLE) {
                return false;
            }
            before = character;
        }
        return before != ' ' || text.isEmpty();
    }
}
