package org.entente.read;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.language.PageWords;
import org.entente.model.InputProblem;
import org.entente.read.PageBlocks.Block;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * A saved web page. The text of its article is the plain text made here: its paragraphs, parted by blank lines, without
 * what the page wraps round them.
 */
record HtmlReader(Acceptance acceptance, ReadOptions options) {

    /** Beyond this a page is a list or an attack. */
    private static final int MOST_NODES = 100_000;

    /** Shorter than this there is no article. */
    private static final int SHORTEST = 100;

    private static final String PARAGRAPHS = "\n\n";

    List<Read> read(byte[] bytes, String where) {
        var page = Jsoup.parse(Decoding.text(bytes, where));
        refuseTooMuch(page, where);
        var facts = PageFacts.of(page);
        var title = facts.title().orElse(null);
        var all = PageBlocks.of(page.body());
        var blocks = MainText.of(page, all).stream().map(Block::text).collect(Collectors.toList());
        var text = String.join(PARAGRAPHS, blocks);
        if (text.length() < SHORTEST) {
            text = facts.body().orElse(text);
        }
        if (text.length() < SHORTEST) {
            throw new InputProblem(where, "no article on this page", "save the page of the article itself");
        }
        var draft = new Draft(
                where,
                null,
                facts.url().orElse(null),
                title,
                text,
                null,
                facts.language().orElse(null),
                false,
                facts.publisher().orElse(null));
        var language = new LanguageChoice(options).of(draft, text);
        var published = facts.published().or(() -> VisibleDate.in(all, language.dates()));
        return acceptance.of(finished(draft, language, published.orElse(null)));
    }

    private static void refuseTooMuch(Document page, String where) {
        var nodes = page.nodeStream().limit(MOST_NODES + 1).count();
        if (nodes > MOST_NODES) {
            throw new InputProblem(
                    where, "the page has more than " + MOST_NODES + " elements", "save the page of one article");
        }
    }

    private static Draft finished(Draft draft, PageWords language, @Nullable LocalDate published) {
        var text = withoutBoilerplate(draft.text() == null ? "" : draft.text(), draft.title(), language);
        if (text.length() < SHORTEST) {
            throw new InputProblem(draft.where(), "no article on this page", "save the page of the article itself");
        }
        return new Draft(
                draft.where(),
                null,
                draft.url(),
                draft.title(),
                text,
                published == null ? null : published.toString(),
                language.tag(),
                true,
                draft.publisher());
    }

    /** Drops the lines that are boilerplate from beginning to end, and the paragraphs that consist of them. */
    private static String withoutBoilerplate(String text, @Nullable String title, PageWords language) {
        var spans = language.boilerplate().in(text, title);
        var kept = new StringBuilder();
        var start = 0;
        var at = 0;
        for (var line : text.split("\n", -1)) {
            var end = start + line.length();
            while (at < spans.size() && spans.get(at).end() < end) {
                at++;
            }
            if (at == spans.size() || spans.get(at).start() > start || line.isEmpty()) {
                kept.append(line).append('\n');
            }
            start = end + 1;
        }
        return kept.toString().replaceAll("\n{3,}", PARAGRAPHS).strip();
    }
}
