package org.entente.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.entente.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles as plain text and Markdown. */
final class TextInputTest {

    private static final String TEXT = "The minister said that they would meet after the summit.\n";

    private final Path folder;

    TextInputTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Article article(String name, String content) throws IOException {
        return new Inputs(folder).file(name, content).read(name).article();
    }

    @Test
    void aTextWithoutHeaderIsAnArticleAsItStands() throws IOException {
        var article = article("a.txt", "\n  " + TEXT + "\n\n");
        assertThat(article.text()).isEqualTo("\n  " + TEXT + "\n\n");
        assertThat(article.title()).isNull();
    }

    @Test
    void headerLinesTellOfTheArticle() throws IOException {
        var article = article(
                "a.txt",
                """
                Title: Talks in Oslo: a beginning
                Date: 2025-12-21
                URL: https://news.test/oslo
                Language: en
                Publisher: The Paper

                """
                        + TEXT);
        assertThat(article)
                .isEqualTo(new Article(
                        "https://news.test/oslo",
                        "https://news.test/oslo",
                        "Talks in Oslo: a beginning",
                        TEXT,
                        LocalDate.of(2025, 12, 21),
                        "en",
                        "The Paper"));
    }

    @Test
    void aHeaderMayHaveLinesOfWindows() throws IOException {
        var article = article("a.txt", "Title: Talks\r\nDate: 2025-12-21\r\n\r\nThe two said that they met.\r\n");
        assertThat(article.title()).isEqualTo("Talks");
        assertThat(article.text()).isEqualTo("The two said that they met.\r\n");
    }

    @Test
    void aFirstParagraphWithAColonIsNoHeader() throws IOException {
        var text = "Jakarta: the two said that they had met.\nDate: unknown\n\nThe rest of the text.";
        assertThat(article("a.txt", text).text()).isEqualTo(text);
    }

    @Test
    void aMarkdownFileMayFenceItsHeader() throws IOException {
        var article = article("a.md", "---\ntitle: \"Talks\"\ndate: 2025-12-21\n---\n\n" + TEXT);
        assertThat(article.title()).isEqualTo("Talks");
        assertThat(article.text()).isEqualTo(TEXT);
    }

    @Test
    void theFirstHeadingOfMarkdownIsTheTitle() throws IOException {
        var article = article("a.md", "# Talks in Oslo\n\n" + TEXT);
        assertThat(article.title()).isEqualTo("Talks in Oslo");
        assertThat(article.text()).startsWith("# Talks in Oslo");
    }

    @Test
    void anUnreadableDateIsToldAndTheArticleReadWithoutIt() throws IOException {
        var read = new Inputs(folder)
                .file("a.txt", "Title: Talks\nDate: tomorrow\n\n" + TEXT)
                .read();
        assertThat(read.texts()).containsExactly(TEXT);
        assertThat(read.flaws()).hasSize(1).first().asString().startsWith("a.txt: unreadable date 'tomorrow'; ");
    }
}
