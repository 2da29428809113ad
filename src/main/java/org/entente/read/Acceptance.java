package org.entente.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.Article;
import org.entente.model.Failure;
import org.entente.model.InputProblem;
import org.jspecify.annotations.Nullable;

/** Turns drafts into articles: checks what they hold, names them, chooses their language. */
record Acceptance(ReadOptions options) {

    /** In UTF-16 units: ten long novels. What is longer is no article. */
    static final int LONGEST_TEXT = 10_000_000;

    /** The article, after a flaw for each thing in it that cannot be used; a rejection when it cannot be read at all. */
    List<Read> of(Draft draft) {
        var reads = new ArrayList<Read>();
        try {
            var text = text(draft);
            var url = url(draft, reads);
            var language = new LanguageChoice(options).of(draft, text);
            var article = new Article(
                    Identity.of(draft.id(), url, text),
                    url,
                    blankToNull(draft.title()),
                    text,
                    published(draft, reads).orElse(null),
                    language.tag(),
                    blankToNull(draft.publisher()));
            reads.add(new Read.Found(article, draft.where()));
        } catch (InputProblem problem) {
            reads.add(new Read.Rejected(problem.failure()));
        }
        return reads;
    }

    private static String text(Draft draft) {
        var text = draft.text();
        if (text == null || text.isBlank()) {
            throw new InputProblem(draft.where(), "no text", "give the words of the article as text");
        }
        if (text.length() > LONGEST_TEXT) {
            throw new InputProblem(
                    draft.where(), "the text is longer than " + LONGEST_TEXT + " characters", "split it into articles");
        }
        sound(draft.where(), "text", text);
        sound(draft.where(), "title", draft.title());
        sound(draft.where(), "id", draft.id());
        sound(draft.where(), "publisher", draft.publisher());
        return text;
    }

    /** No text may hold what no output can carry: the NUL character, or half of a character beyond U+FFFF. */
    private static void sound(String where, String what, @Nullable String words) {
        if (words == null) {
            return;
        }
        for (var i = 0; i < words.length(); i++) {
            var c = words.charAt(i);
            if (c == 0) {
                throw new InputProblem(where, "the " + what + " holds NUL characters", "give text, not binary data");
            }
            if (Character.isHighSurrogate(c)
                    && i + 1 < words.length()
                    && Character.isLowSurrogate(words.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw new InputProblem(
                        where,
                        "the " + what + " holds a lone surrogate at character " + i,
                        "mend the program that wrote it: it cut a character in two");
            }
        }
    }

    private static @Nullable String url(Draft draft, List<Read> reads) {
        var url = blankToNull(draft.url());
        if (url == null || Identity.canonical(url).isPresent()) {
            return url;
        }
        reads.add(new Read.Flaw(new Failure(
                draft.where(), "'" + shortened(url) + "' is no web address", "the article is read without it")));
        return null;
    }

    private static Optional<LocalDate> published(Draft draft, List<Read> reads) {
        var written = blankToNull(draft.published());
        if (written == null) {
            return Optional.empty();
        }
        var date = PublishedDate.iso(written);
        if (date.isEmpty()) {
            reads.add(new Read.Flaw(new Failure(
                    draft.where(),
                    "unreadable date '" + shortened(written) + "'",
                    "write it as 2025-12-21; the article is read without it")));
        }
        return date;
    }

    static @Nullable String blankToNull(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }

    private static String shortened(String words) {
        return shortened(words, 60);
    }

    /** The beginning of words, on one line, for a message. */
    static String shortened(String words, int length) {
        var line = words.substring(0, Math.min(words.length(), 4 * length)).replaceAll("\\s+", " ");
        return line.length() <= length ? line : line.substring(0, length - 3) + "...";
    }
}
