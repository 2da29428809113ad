package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.cli.SampleStore.entente;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.cli.SampleStore.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be read is told with its place and a remedy; the article beside it is read, and the code is 1. */
final class BadInputTest {

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void write() throws IOException {
        Texts.file(folder, "z.jsonl", Texts.PARIS);
    }

    private void assertTold(String message) {
        var result = entente("extract", folder.toString(), "--format", "table", "--workers", "1");
        assertThat(result)
                .isEqualTo(new Result(
                        1,
                        """
                        article  date        source  relation  target  modality  confidence  words
                        paris    2025-03-03  DEU     met       FRA     actual    %s        France met Germany in Paris on Monday.
                        """
                                .formatted(confidence(result.out())),
                        "entente: " + folder + "/" + message + "\n"));
    }

    /** The figure is measured anew with each set of rules; what it is does not matter here. */
    private static String confidence(String table) {
        return table.replaceFirst("(?s).* (\\d\\.\\d\\d) .*", "$1");
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    private void write(String name, String text) throws IOException {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anEmptyFile() throws IOException {
        write("a.txt", "");
        assertTold("a.txt: empty file; leave it out");
    }

    @Test
    void aBinaryFile() throws IOException {
        write("a.txt", new byte[] {(byte) 0xCA, (byte) 0xFE, 'x', 0, 0, 1});
        assertTold("a.txt: binary content: a NUL at byte 3; give a text file, in UTF-8");
    }

    @Test
    void aTextInAWrongCharset() throws IOException {
        write("a.txt", "\u041c\u0438\u043d\u0438\u0441\u0442\u0440".getBytes(Charset.forName("windows-1251")));
        assertTold("a.txt: wrong charset: the bytes are not UTF-8; save the file as UTF-8");
    }

    @Test
    void aBrokenLineOfJson() throws IOException {
        write("a.jsonl", "\n\n{\"id\": \"x\", \"tex\n");
        assertTold("a.jsonl:3: broken JSON: Unexpected end-of-input in field name; correct it; one object a line, text"
                + " in quotes, keys once");
    }

    @Test
    void anArticleWithoutADate() throws IOException {
        write("a.jsonl", "{\"id\":\"x\",\"lang\":\"en\",\"text\":\"It rained on Monday.\"}\n");
        assertTold("a.jsonl:1: no date of publication; give one (published in JSON, a line Date: 2025-12-21 above a"
                + " text); the article is read without it");
    }

    @Test
    void anArticleWhoseDateCannotBeReadIsToldOnce() throws IOException {
        write("a.jsonl", "{\"id\":\"x\",\"lang\":\"en\",\"published\":\"soon\",\"text\":\"It rained on Monday.\"}\n");
        assertTold("a.jsonl:1: unreadable date 'soon'; write it as 2025-12-21; the article is read without it");
    }

    @Test
    void anArticleInALanguageWithoutAPack() throws IOException {
        write("a.jsonl", "{\"id\":\"x\",\"lang\":\"fr\",\"published\":\"2025-01-02\",\"text\":\"Bonjour.\"}\n");
        assertTold("a.jsonl:1: no language pack for 'fr'; take one of [en, id], or give a pack with --packs");
    }

    @Test
    void anArticleThatDoesNotTellItsLanguage() throws IOException {
        write("a.txt", "Date: 2025-01-02\n\n" + "Konnte nicht kommen weil er krank war. ".repeat(10));
        assertTold("a.txt: unknown language; name it with --lang, or with the key lang of the article");
    }

    @Test
    void aTextOfMoreThanTenMillionCharacters() throws IOException {
        write("a.txt", "Date: 2025-01-02\nLanguage: en\n\n" + "France met Germany. ".repeat(500_001));
        assertTold("a.txt: the text is longer than 10000000 characters; split it into articles");
    }

    @Test
    void aPageThatIsOnlyNavigation() throws IOException {
        write(
                "a.html",
                "<html lang=en><body><nav><a href=/>Home</a> <a href=/w>World</a></nav><footer>About us</footer>");
        assertTold("a.html: no article on this page; save the page of the article itself");
    }

    @Test
    void anArticleThatStandsTwice() throws IOException {
        write("a.jsonl", Texts.PARIS);
        var result = entente("extract", folder.toString(), "--workers", "1");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err())
                .isEqualTo("entente: " + folder + "/z.jsonl:1: the id 'paris' was met before in this run; give each"
                        + " article an id of its own, or leave the repetition out\n");
    }
}
