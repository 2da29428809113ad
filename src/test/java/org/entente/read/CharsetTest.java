package org.entente.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From bytes to characters. */
final class CharsetTest {

    private static final String TEXT =
            "The minister of C\u00f4te d\u2019Ivoire said that they would meet \u2013 after the summit.";

    private static final String MORE = "The talks, which the ministry announced, are to begin on Monday.";

    private static final String WRONG = "wrong charset: the bytes are not UTF-8; save the file as UTF-8";

    private final Path folder;

    CharsetTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Inputs.Outcome read(String name, byte[] bytes) throws IOException {
        return new Inputs(folder).file(name, bytes).read(name);
    }

    private static byte[] marked(int[] mark, byte[] bytes) {
        var all = new ByteArrayOutputStream();
        for (var b : mark) {
            all.write(b);
        }
        all.writeBytes(bytes);
        return all.toByteArray();
    }

    private static byte[] western(String text) {
        return text.getBytes(Charset.forName("windows-1252"));
    }

    @Test
    void aByteOrderMarkIsNoText() throws IOException {
        var mark = new int[] {0xEF, 0xBB, 0xBF};
        var utf8 = TEXT.getBytes(StandardCharsets.UTF_8);
        assertThat(read("a.txt", marked(mark, utf8)).texts()).containsExactly(TEXT);
        var line = ("{\"text\":\"" + TEXT + "\"}").getBytes(StandardCharsets.UTF_8);
        assertThat(read("a.jsonl", marked(mark, line)).texts()).containsExactly(TEXT);
        assertThat(read("a.json", marked(mark, line)).texts()).containsExactly(TEXT);
    }

    @Test
    void aByteOrderMarkSaysThatItIsUtf16() throws IOException {
        var big = marked(new int[] {0xFE, 0xFF}, TEXT.getBytes(StandardCharsets.UTF_16BE));
        var little = marked(new int[] {0xFF, 0xFE}, TEXT.getBytes(StandardCharsets.UTF_16LE));
        assertThat(read("a.txt", big).texts()).containsExactly(TEXT);
        assertThat(read("b.txt", little).texts()).containsExactly(TEXT);
    }

    @Test
    void aTextOfAnOldWesternProgramIsRead() throws IOException {
        assertThat(read("a.txt", western(TEXT)).texts()).containsExactly(TEXT);
    }

    @Test
    void aPageIsReadAsItDeclares() throws IOException {
        var page = "<html><head><meta charset=\"iso-8859-1\"></head><body><p>" + TEXT + "</p><p>" + MORE + "</p>";
        assertThat(read("a.html", western(page)).article().text()).isEqualTo(TEXT + "\n\n" + MORE);
    }

    @Test
    void aPageThatDeclaresWronglyIsReadAsUtf8() throws IOException {
        var page = "<html><head><meta charset=\"utf-16\"></head><body><p>" + TEXT + "</p><p>" + MORE + "</p>";
        var bytes = page.getBytes(StandardCharsets.UTF_8);
        assertThat(read("a.html", bytes).article().text()).startsWith(TEXT);
    }

    @Test
    void textOfAnotherAlphabetIsAWrongCharset() throws IOException {
        var cyrillic = "\u041c\u0438\u043d\u0438\u0441\u0442\u0440 \u0441\u043a\u0430\u0437\u0430\u043b";
        assertThat(read("a.txt", cyrillic.getBytes(Charset.forName("windows-1251")))
                        .rejected())
                .containsExactly("a.txt: " + WRONG);
    }

    @Test
    void utf8ThatWasDamagedIsAWrongCharset() throws IOException {
        var bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 3] = (byte) 0x99;
        assertThat(read("a.txt", bytes).rejected()).containsExactly("a.txt: " + WRONG);
    }

    @Test
    void aLineInAWrongCharsetIsToldAndTheNextRead() throws IOException {
        var wrong = western("{\"text\":\"" + TEXT + "\"}\n");
        var right = ("{\"text\":\"" + TEXT + "\"}\n").getBytes(StandardCharsets.UTF_8);
        var both = new ByteArrayOutputStream();
        both.writeBytes(wrong);
        both.writeBytes(right);
        var read = read("a.jsonl", both.toByteArray());
        assertThat(read.rejected()).containsExactly("a.jsonl:1: " + WRONG);
        assertThat(read.texts()).containsExactly(TEXT);
    }

    @Test
    void aJsonFileInAWrongCharsetIsTold() throws IOException {
        assertThat(read("a.json", western("{\"text\":\"" + TEXT + "\"}")).rejected())
                .containsExactly("a.json: " + WRONG);
    }

    @Test
    void linesInUtf16AreToldOnce() throws IOException {
        var bytes = marked(new int[] {0xFF, 0xFE}, "{\n}\n".repeat(50).getBytes(StandardCharsets.UTF_16LE));
        assertThat(read("a.jsonl", bytes).rejected()).containsExactly("a.jsonl: " + WRONG);
    }

    @Test
    void binaryContentIsTold() throws IOException {
        var bytes = new byte[] {'P', 'K', 3, 4, 0, 0, 7, '\n', 0};
        var told = ": binary content: a NUL at byte 4; give a text file, in UTF-8";
        assertThat(read("a.txt", bytes).rejected()).containsExactly("a.txt" + told);
        assertThat(read("a.html", bytes).rejected()).containsExactly("a.html" + told);
        assertThat(read("a.jsonl", bytes).rejected()).containsExactly("a.jsonl" + told);
    }

    @Test
    void aNulThatIsWrittenAsAnEscapeIsTold() throws IOException {
        assertThat(read("a.jsonl", "{\"text\":\"The \\u0000 end.\"}".getBytes(StandardCharsets.UTF_8))
                        .rejected())
                .containsExactly("a.jsonl:1: the text holds NUL characters; give text, not binary data");
    }
}
