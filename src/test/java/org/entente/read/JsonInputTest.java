package org.entente.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.entente.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles as JSON: a line each, one object, an array, or an object that holds them. */
final class JsonInputTest {

    private static final String TEXT = "The minister said that they would meet after the summit.";

    private final Path folder;

    JsonInputTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Inputs.Outcome json(String name, String content) throws IOException {
        return new Inputs(folder).file(name, content).read(name);
    }

    @Test
    void anArticleHasAllItsKeys() throws IOException {
        var read = json(
                "a.jsonl",
                """
                {"id":"a1","url":"https://News.test/x/","title":"Talks","text":"%s","published":"2025-12-21",\
                "lang":"en","publisher":"The Paper"}
                """
                        .formatted(TEXT));
        assertThat(read.article())
                .isEqualTo(new Article(
                        "a1", "https://News.test/x/", "Talks", TEXT, LocalDate.of(2025, 12, 21), "en", "The Paper"));
    }

    @Test
    void onlyTheTextIsRequired() throws IOException {
        var article = json("a.jsonl", "{\"text\":\"" + TEXT + "\"}").article();
        assertThat(article.text()).isEqualTo(TEXT);
        assertThat(article.title()).isNull();
        assertThat(article.published()).isNull();
        assertThat(article.language()).isEqualTo("en");
    }

    @Test
    void theTextIsNeverChanged() throws IOException {
        var article = json(
                        "a.jsonl",
                        "{\"lang\":\"en\",\"text\":\"  \\u201cWe  met\\u201d,\\r\\n\\tthe\\u00a0two said. \"}")
                .article();
        assertThat(article.text()).isEqualTo("  \u201cWe  met\u201d,\r\n\tthe\u00a0two said. ");
    }

    @Test
    void aGoldFileIsReadWithoutItsEvents() throws IOException {
        var read = json(
                "gold.jsonl",
                "{\"text\":\"" + TEXT
                        + "\",\"origin\":\"page\",\"events\":\"not even an array\",\"note\":{\"x\":[1]}}");
        assertThat(read.texts()).containsExactly(TEXT);
        assertThat(read.flaws()).isEmpty();
    }

    @Test
    void aBrokenLineIsToldWithItsNumberAndTheNextIsRead() throws IOException {
        var read = json("a.jsonl", "{\"text\":\"" + TEXT + "\"}\n{\"text\":\n\n{\"text\":\"" + TEXT + " Again.\"}\n");
        assertThat(read.texts()).containsExactly(TEXT, TEXT + " Again.");
        assertThat(read.rejected()).hasSize(1).first().asString().startsWith("a.jsonl:2: broken JSON: ");
    }

    @Test
    void anUnreadableDateIsToldAndTheArticleReadWithoutIt() throws IOException {
        var read = json("a.jsonl", "{\"text\":\"" + TEXT + "\",\"published\":\"last Tuesday\"}");
        assertThat(read.article().published()).isNull();
        assertThat(read.flaws())
                .containsExactly("a.jsonl:1: unreadable date 'last Tuesday'; "
                        + "write it as 2025-12-21; the article is read without it");
    }

    @Test
    void aDayThatNoCalendarHasIsAnUnreadableDate() throws IOException {
        var read = json("a.jsonl", "{\"text\":\"" + TEXT + "\",\"published\":\"2025-02-30\"}");
        assertThat(read.article().published()).isNull();
        assertThat(read.flaws()).hasSize(1);
    }

    @Test
    void ofADatetimeTheDayCountsAsItIsWritten() throws IOException {
        var read = json("a.jsonl", "{\"text\":\"" + TEXT + "\",\"published\":\"2025-12-21T23:30:00-08:00\"}");
        assertThat(read.article().published()).isEqualTo(LocalDate.of(2025, 12, 21));
    }

    @Test
    void anAddressThatIsNoneIsToldAndLeftOut() throws IOException {
        var read = json("a.jsonl", "{\"text\":\"" + TEXT + "\",\"url\":\"javascript:alert(1)\"}");
        assertThat(read.article().url()).isNull();
        assertThat(read.flaws()).hasSize(1);
    }

    @Test
    void aNumberMayBeAnId() throws IOException {
        assertThat(json("a.json", "{\"id\":17,\"text\":\"" + TEXT + "\"}").ids())
                .containsExactly("17");
    }

    @Test
    void aTitleThatIsNoTextIsTold() throws IOException {
        var read = json("a.json", "{\"title\":[\"x\"],\"text\":\"" + TEXT + "\"}");
        assertThat(read.article().title()).isNull();
        assertThat(read.flaws()).containsExactly("a.json:1: 'title' is no text; write it in quotes; it is not read");
    }

    @Test
    void anObjectWithoutTextIsRejected() throws IOException {
        assertThat(json("a.jsonl", "{\"title\":\"Talks\"}\n{\"text\":\" \"}").rejected())
                .containsExactly(
                        "a.jsonl:1: no text; give the words of the article as text",
                        "a.jsonl:2: no text; give the words of the article as text");
    }

    @Test
    void aFileMayHoldOneObject() throws IOException {
        assertThat(json("a.json", "{\n  \"id\": \"a\",\n  \"text\": \"" + TEXT + "\"\n}")
                        .ids())
                .containsExactly("a");
    }

    @Test
    void aFileMayHoldAnArray() throws IOException {
        var read =
                json("a.json", "[{\"id\":\"a\",\"text\":\"" + TEXT + "\"},\n{\"id\":\"b\",\"text\":\"" + TEXT + "\"}]");
        assertThat(read.ids()).containsExactly("a", "b");
        assertThat(read.reads().get(1)).extracting("where").asString().endsWith("a.json:2");
    }

    @Test
    void aFileMayHoldAnObjectWithArticles() throws IOException {
        var read = json(
                "a.json",
                "{\"total\":{\"n\":1},\"articles\":[{\"id\":\"a\",\"text\":\"" + TEXT + "\"}],\"next\":{\"page\":2}}");
        assertThat(read.ids()).containsExactly("a");
        assertThat(read.rejected()).isEmpty();
    }

    @Test
    void whatStandsBeforeAFaultInAnArrayIsRead() throws IOException {
        var read = json("a.json", "[{\"id\":\"a\",\"text\":\"" + TEXT + "\"},\n{\"text\" 5}]");
        assertThat(read.ids()).containsExactly("a");
        assertThat(read.rejected()).hasSize(1).first().asString().startsWith("a.json:2: broken JSON: ");
    }

    @Test
    void aKeyThatStandsTwiceIsAFault() throws IOException {
        assertThat(json("a.jsonl", "{\"text\":\"a\",\"text\":\"b\"}").rejected())
                .hasSize(1)
                .first()
                .asString()
                .contains("Duplicate field 'text'");
    }

    @Test
    void deepNestingIsAFault() throws IOException {
        var deep = "{\"text\":\"x\",\"y\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        var read = json("a.jsonl", deep + "\n{\"text\":\"" + TEXT + "\"}");
        assertThat(read.rejected()).hasSize(1).first().asString().contains("nesting depth");
        assertThat(read.texts()).containsExactly(TEXT);
    }

    @Test
    void halfACharacterIsRejected() throws IOException {
        assertThat(json("a.jsonl", "{\"text\":\"The envoy \\ud83d said so.\"}").rejected())
                .containsExactly("a.jsonl:1: the text holds a lone surrogate at character 10; "
                        + "mend the program that wrote it: it cut a character in two");
    }

    @Test
    void aCharacterBeyondTheFirstPlaneIsWhole() throws IOException {
        assertThat(json("a.jsonl", "{\"lang\":\"en\",\"text\":\"The envoy \\ud83d\\ude00 said so.\"}")
                        .rejected())
                .isEmpty();
    }

    @Test
    void aTextOfFiveMillionCharactersIsAnArticle() throws IOException {
        var text = "The ministers met in the city. ".repeat(161_290) + "They agreed";
        var read = json("a.jsonl", "{\"lang\":\"en\",\"text\":\"" + text + "\"}");
        assertThat(read.rejected()).isEmpty();
        assertThat(read.texts()).containsExactly(text);
    }

    @Test
    void aTextOfMoreThanTenMillionCharactersIsNoArticle() throws IOException {
        var read = json("a.jsonl", "{\"text\":\"" + "the ".repeat(2_500_001) + "\"}");
        assertThat(read.rejected())
                .containsExactly("a.jsonl:1: the text is longer than 10000000 characters; split it into articles");
    }
}
