package org.entente.annotate;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Span;

/**
 * Cuts a long text into parts of about the same length, each whole in itself: at blank lines where there are some, else at
 * ends of lines; a longer paragraph at ends of sentences, else at blanks; and a run without any where it is.
 */
final class Cutting {

    private final Segmenter segmenter;
    private final int longest;

    /**
     * @param longest UTF-16 units of a part at most, two at least
     */
    Cutting(Segmenter segmenter, int longest) {
        this.segmenter = segmenter;
        this.longest = longest;
    }

    /** The parts in order; together they are the text. */
    List<Span> parts(String text) {
        var parts = new ArrayList<Span>();
        var start = 0;
        while (text.length() - start > longest) {
            var end = end(text, start);
            parts.add(new Span(start, end));
            start = end;
        }
        parts.add(new Span(start, text.length()));
        return parts;
    }

    private int end(String text, int start) {
        var left = text.length() - start;
        var count = (left + longest - 1) / longest;
        var aim = start + (left + count - 1) / count;
        var end = afterBlankLine(text, start + (aim - start) / 2, aim);
        if (end < 0) {
            end = afterLastLine(text, start, aim);
        }
        if (end < 0) {
            end = afterNextLine(text, aim, start + longest);
        }
        if (end < 0) {
            end = beforeLastSentence(text, start, aim);
        }
        if (end < 0) {
            end = beforeLastSentence(text, start, start + longest);
        }
        if (end < 0) {
            end = afterLastBlank(text, start, aim);
        }
        if (end < 0) {
            end = Character.isLowSurrogate(text.charAt(aim)) ? aim - 1 : aim;
        }
        return end;
    }

    /** Where the text goes on behind the last blank line between these two places; -1 where none is. */
    private static int afterBlankLine(String text, int from, int to) {
        var feed = -1;
        for (var at = to - 1; at >= from; at--) {
            var character = text.charAt(at);
            if (character == '\n' && feed >= 0) {
                return feed + 1;
            }
            if (character == '\n') {
                feed = at;
            } else if (!Character.isWhitespace(character)) {
                feed = -1;
            }
        }
        return -1;
    }

    private static int afterLastLine(String text, int from, int to) {
        for (var at = to; at > from; at--) {
            if (text.charAt(at - 1) == '\n') {
                return at;
            }
        }
        return -1;
    }

    private static int afterNextLine(String text, int from, int to) {
        for (var at = from; at < to; at++) {
            if (text.charAt(at) == '\n') {
                return at + 1;
            }
        }
        return -1;
    }

    /** The last sentence may go on behind the limit, so that the cut is before it. */
    private int beforeLastSentence(String text, int start, int limit) {
        var sentences = segmenter.split(text, start, limit);
        var last = sentences.size() - 1;
        while (last > 0 && sentences.get(last).text(text).isBlank()) {
            last--;
        }
        return last > 0 ? sentences.get(last).start() : -1;
    }

    private static int afterLastBlank(String text, int start, int limit) {
        for (var at = limit; at > start + 1; at--) {
            if (Character.isWhitespace(text.charAt(at - 1))) {
                return at;
            }
        }
        return -1;
    }
}
