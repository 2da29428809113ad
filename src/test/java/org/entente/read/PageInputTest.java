package org.entente.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.entente.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Saved web pages: the article, and nothing of what is round it. */
final class PageInputTest {

    private static final String FIRST = "The foreign ministers of Norway and Chile met in Oslo on Monday, and agreed "
            + "to share what they know of the sea between them.";
    private static final String SECOND = "They will meet again in Santiago before the end of the year, the ministry "
            + "of Norway said, when the treaty is to be signed.";
    private static final String BOTH = FIRST + "\n\n" + SECOND;
    private static final String PROSE = "<p>" + FIRST + "</p><p>" + SECOND + "</p>";

    private final Inputs inputs;

    PageInputTest(@TempDir Path folder) {
        inputs = new Inputs(folder);
    }

    private Article page(String head, String body) throws IOException {
        return inputs.file("a.html", "<!doctype html><html><head>" + head + "</head><body>" + body + "</body></html>")
                .read()
                .article();
    }

    private String text(String body) throws IOException {
        return page("", body).text();
    }

    @Test
    void aWholePageGivesItsArticle() throws IOException {
        var article = page(
                """
                <title>Sea treaty | The Paper</title>
                <link rel="canonical" href="https://paper.test/sea-treaty">
                <meta property="og:title" content="Norway and Chile near a sea treaty">
                <meta property="og:site_name" content="The Paper">
                <meta property="article:published_time" content="2025-03-04T08:00:00+01:00">
                """,
                """
                <header><a href="/">The Paper</a><nav><ul><li><a href="/world">World</a></ul></nav></header>
                <div id="wrap"><main><article>
                  <h1>Norway and Chile near a sea treaty</h1>
                  <div class="byline">By Jane Doe</div>
                  <figure><img src="x"><figcaption>The ministers in 2019, when Chile recalled its envoy.</figcaption></figure>
                  <div class="body">%s<div class="related"><p>Read more: <a href="/x">Peru, in anger, expels an envoy</a></div></div>
                </article></main>
                <aside><p>Most read, today, this week, this month: Bolivia closes its border, again, says minister.</p></aside></div>
                <footer><p>Copyright 2025 The Paper, all rights reserved, in Oslo, Bergen, Tromso and elsewhere.</p></footer>
                """
                        .formatted(PROSE));
        assertThat(article)
                .isEqualTo(new Article(
                        "https://paper.test/sea-treaty",
                        "https://paper.test/sea-treaty",
                        "Norway and Chile near a sea treaty",
                        BOTH,
                        LocalDate.of(2025, 3, 4),
                        "en",
                        "The Paper"));
    }

    @Test
    void paragraphsArePartedByABlankLine() throws IOException {
        assertThat(text(PROSE)).isEqualTo(BOTH);
    }

    @Test
    void twoBreaksPartParagraphsToo() throws IOException {
        assertThat(text("<div>" + FIRST + "<br><br/>" + SECOND + "</div>")).isEqualTo(BOTH);
    }

    @Test
    void blanksAreAsABrowserShowsThem() throws IOException {
        assertThat(text("<p>" + FIRST.replace(" ", " \n\t&nbsp;") + "</p>\n\n  <p>  " + SECOND + " &shy;</p>"))
                .isEqualTo(BOTH);
    }

    @Test
    void tagsWithinALineBreakNoWord() throws IOException {
        var body = PROSE.replace("Norway", "<b>Nor</b>way").replace("Chile", "<a href=x>Chi<i>le</i></a>");
        assertThat(text(body)).isEqualTo(BOTH);
    }

    @Test
    void anArticleInSeveralPiecesIsWhole() throws IOException {
        var piece = "<div><p>" + FIRST + "</p><p>" + SECOND + "</p></div>";
        var text = text("<div>" + piece + "<div class=ads>Buy, buy, buy, and then buy again!</div>"
                + piece.replace("Norway", "Sweden") + "</div>");
        assertThat(text).isEqualTo(BOTH + "\n\n" + BOTH.replace("Norway", "Sweden"));
    }

    @Test
    void commentsOfReadersAreNoArticle() throws IOException {
        var comment =
                "<p>I think, as I said before, that Chile, of all states, invaded Norway, and nobody noticed.</p>";
        assertThat(text("<div>" + PROSE + "</div><div id=comments>" + comment + "</div>"))
                .isEqualTo(BOTH);
    }

    @Test
    void aNameThatDeceivesHidesNoArticle() throws IOException {
        assertThat(text("<div class='layout with-sidebar'>" + PROSE + "</div>")).isEqualTo(BOTH);
    }

    @Test
    void boilerplateOfTheLanguageIsDropped() throws IOException {
        var article = page(
                "",
                "<p>Menteri luar negeri kedua negara bertemu di Roma, Senin, dan sepakat untuk bertemu lagi.</p>"
                        + "<p>Baca juga: Kapal Kembali ke Pelabuhan Setelah Perundingan</p>"
                        + "<p>Mereka juga mengatakan bahwa perjanjian itu akan ditandatangani bulan depan.</p>"
                        + "<p>0 Komentar</p>");
        assertThat(article.text())
                .isEqualTo("Menteri luar negeri kedua negara bertemu di Roma, Senin, dan sepakat untuk bertemu lagi."
                        + "\n\nMereka juga mengatakan bahwa perjanjian itu akan ditandatangani bulan depan.");
        assertThat(article.language()).isEqualTo("id");
    }

    @Test
    void linesOfBoilerplateWithinAParagraphAreDropped() throws IOException {
        assertThat(text("<p>OSLO &mdash;</p>" + PROSE + "<p>By Jane Doe<br>Editor: John Roe<br>Copyright 2025</p>"))
                .isEqualTo(BOTH);
    }

    @Test
    void theTextTellsTheLanguageWhereTheTemplateIsWrong() throws IOException {
        var page = "<html lang='id'><body>" + PROSE;
        assertThat(inputs.file("a.html", page).read().article().language()).isEqualTo("en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta property='article:published_time' content='2025-03-04T08:00:00Z'>",
                "<meta name='date' content='2025-03-04'>",
                "<meta name='publishdate' content='2025/03/04 08:00:00'>",
                "<meta itemprop='datePublished' content='Tue, 4 Mar 2025 08:00:00 +0700'>",
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2025-03-04T01:00\"}</script>",
                "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"Organization\"},"
                        + "{\"@type\":[\"Thing\",\"ReportageNewsArticle\"],\"datePublished\":\"2025-03-04\"}]}</script>",
            })
    void theHeadTellsTheDate(String head) throws IOException {
        assertThat(page(head, PROSE).published()).isEqualTo(LocalDate.of(2025, 3, 4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<time datetime='2025-03-04T09:00'>today</time>",
                "<div>Tuesday, March 4, 2025 09:00</div>",
                "<span>Updated 4 March 2025</span>",
                "<div>The Paper - Mar. 4, 2025</div>",
            })
    void aLineOfThePageTellsTheDate(String line) throws IOException {
        assertThat(page("", line + "<div>" + PROSE + "</div>").published()).isEqualTo(LocalDate.of(2025, 3, 4));
    }

    @Test
    void aPageWithoutDateHasNone() throws IOException {
        assertThat(page("<meta name='date' content='soon'>", PROSE).published()).isNull();
    }

    @Test
    void dataForProgramsTellsPublisherTitleAndAddress() throws IOException {
        var article = page(
                "<title>x</title><script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"A treaty\","
                        + "\"url\":\"https://paper.test/t\",\"publisher\":{\"@type\":\"Organization\",\"name\":\"The Paper\"}}"
                        + "</script>",
                PROSE);
        assertThat(article.title()).isEqualTo("A treaty");
        assertThat(article.publisher()).isEqualTo("The Paper");
        assertThat(article.url()).isEqualTo("https://paper.test/t");
    }

    @Test
    void brokenDataForProgramsIsAsGoodAsNone() throws IOException {
        var article = page(
                "<title>A treaty</title><script type='application/ld+json'>{\"@type\":" + "[".repeat(5_000)
                        + "</script>",
                PROSE);
        assertThat(article.title()).isEqualTo("A treaty");
    }

    @Test
    void aTextThatOnlyProgramsSeeIsReadWhenThereIsNoOther() throws IOException {
        var article = page(
                "<script type='application/ld+json'>{\"@type\":\"Article\",\"articleBody\":\"" + FIRST + "\"}</script>",
                "<p>Please switch on scripts.</p>");
        assertThat(article.text()).isEqualTo(FIRST);
    }

    @Test
    void aPageOfLinksHasNoArticle() throws IOException {
        var links = "<li><a href=x>Chile, Peru and Bolivia sign a treaty on the sea, says minister</a></li>".repeat(40);
        assertThat(inputs.file("a.html", "<html><body><ul>" + links + "</ul></body></html>")
                        .read()
                        .rejected())
                .containsExactly("a.html: no article on this page; save the page of the article itself");
    }
}
