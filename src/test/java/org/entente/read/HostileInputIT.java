package org.entente.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that is made to harm: it is told, nothing throws, and the file beside it is read all the same. */
final class HostileInputIT {

    private static final String GOOD = "The minister said that they would meet after the summit.";
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final Inputs inputs;

    HostileInputIT(@TempDir Path folder) throws IOException {
        inputs = new Inputs(folder).file("z.txt", GOOD);
    }

    private Inputs.Outcome read(String name, String content) throws IOException {
        return read(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private Inputs.Outcome read(String name, byte[] content) throws IOException {
        inputs.file(name, content);
        var outcome = Assertions.assertTimeoutPreemptively(LIMIT, () -> inputs.read());
        assertThat(outcome.texts()).contains(GOOD);
        return outcome;
    }

    @Test
    void aHundredThousandNestedElementsAreRefused() throws IOException {
        var read = read("a.html", "<div>".repeat(100_000) + GOOD + "</div>".repeat(100_000));
        assertThat(read.rejected())
                .containsExactly("a.html: the page has more than 100000 elements; save the page of one article");
    }

    @Test
    void deepNestingBelowTheLimitHidesNoArticle() throws IOException {
        var text = GOOD + " " + GOOD + " The two, they said, agree.";
        var read = read("a.html", "<div>".repeat(20_000) + "<p>" + text + "</p>" + "</div>".repeat(20_000));
        assertThat(read.texts()).contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<b>", "<a href=x>", "<table>", "<p>x<br>", "<ul><li>", "<svg>", "<!--", "<script>", "<x-y z='"})
    void manyOpenTagsEnd(String tag) throws IOException {
        assertThat(read("a.html", tag.repeat(30_000)).rejected()).hasSize(1);
    }

    @Test
    void aLongLineWithoutASpaceEnds() throws IOException {
        assertThat(read("a.html", "<p>" + "a-".repeat(1_000_000)).rejected()).hasSize(1);
    }

    @Test
    void anEntityOfAFeedReadsNoFile() throws IOException {
        var secret = inputs.folder().resolve("z.txt").toUri();
        var feed = "<!DOCTYPE rss [<!ENTITY x SYSTEM \"" + secret + "\"><!ENTITY % y SYSTEM \"" + secret + "\"> %y;]>"
                + "<rss><channel><title>t</title><item><description>The two said they agree. &x;</description></item>"
                + "</channel></rss>";
        var read = read("a.rss", feed);
        assertThat(read.texts()).filteredOn(text -> text.contains(GOOD)).containsExactly(GOOD);
    }

    @Test
    void entitiesThatSwellDoNot() throws IOException {
        var feed = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 \"ha\">");
        for (var i = 1; i < 30; i++) {
            feed.append("<!ENTITY a" + i + " \"&a" + (i - 1) + ";&a" + (i - 1) + ";\">");
        }
        feed.append(
                "]><rss><channel><item><description>The two said they agree. &a29;</description></item></channel></rss>");
        var read = read("a.rss", feed.toString());
        assertThat(read.texts()).allMatch(text -> text.length() < 100);
    }

    @ParameterizedTest
    @CsvSource({"bomb.txt.gz", "bomb.html.gz", "bomb.json.gz", "bomb.jsonl.gz", "bomb.rss.gz"})
    void aBombIsNotUnpacked(String name) throws IOException {
        var read = read(name, Inputs.packed(" ".repeat(60_000_000).getBytes(StandardCharsets.UTF_8)));
        assertThat(read.rejected())
                .containsExactly(name + ": swells too much when unpacked; unpack it and look what it holds");
    }

    @Test
    void aPackedFileThatWasCutOffIsTold() throws IOException {
        var packed = Inputs.packed(GOOD.getBytes(StandardCharsets.UTF_8));
        var read = read("a.txt.gz", java.util.Arrays.copyOf(packed, packed.length - 12));
        assertThat(read.rejected()).hasSize(1).first().asString().startsWith("a.txt.gz: cannot be read: ");
    }

    @Test
    void whatOnlySaysThatItIsPackedIsTold() throws IOException {
        assertThat(read("a.txt.gz", GOOD).rejected())
                .containsExactly("a.txt.gz: cannot be read: Not in GZIP format; check the file");
    }

    @Test
    void aPackedFileInAPackedFileIsPassedOver() throws IOException {
        assertThat(read("a.txt.gz.gz", "x").articles()).hasSize(1);
    }

    @Test
    void anEndlessLineIsPassedOver() throws IOException {
        var line = "{\"text\":\"" + "x".repeat(61_000_000);
        var read = read("a.jsonl", line + "\n{\"text\":\"" + GOOD + " Again.\"}");
        assertThat(read.rejected())
                .containsExactly("a.jsonl:1: the line is longer than 60100000 bytes; split its article");
        assertThat(read.texts()).containsExactly(GOOD + " Again.", GOOD);
    }

    @Test
    void aDeepJsonFileIsTold() throws IOException {
        var read = read("a.json", "[".repeat(200_000));
        assertThat(read.rejected()).hasSize(1).first().asString().startsWith("a.json:1: ");
    }

    @Test
    void controlCharactersAreLeftInTheText() throws IOException {
        var text = GOOD + " \u0001\u202e\u200b";
        assertThat(read("a.txt", text).texts()).contains(text);
    }
}
