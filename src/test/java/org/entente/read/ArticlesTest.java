package org.entente.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way through files, folders and the stream. */
final class ArticlesTest {

    private final Path folder;

    ArticlesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static String article(String id) {
        return "{\"id\":\"" + id + "\",\"lang\":\"en\",\"text\":\"The two said that they had met: " + id + "\"}\n";
    }

    @Test
    void aFolderIsWalkedInTheOrderOfNames() throws IOException {
        var read = new Inputs(folder)
                .file("b.jsonl", article("2"))
                .file("a/z.jsonl", article("1"))
                .file("c.json", article("4"))
                .file("b/a.jsonl", article("b first"))
                .file("B.jsonl", article("0"))
                .read();
        assertThat(read.ids()).containsExactly("0", "1", "b first", "2", "4");
    }

    @Test
    void inAFolderOtherFilesArePassedOver() throws IOException {
        var read = new Inputs(folder)
                .file("a.jsonl", article("1"))
                .file("a.png", new byte[] {0, 1})
                .file("notes", "x")
                .file(".hidden.jsonl", article("2"))
                .file("page.html", "<html></html>")
                .file("page_files/frame.html", "<p>x")
                .read();
        assertThat(read.ids()).containsExactly("1");
        assertThat(read.rejected()).hasSize(1).first().asString().startsWith("page.html: ");
    }

    @Test
    void aFolderWithoutAnyArticleIsTold() throws IOException {
        var read = new Inputs(folder).file("a.png", "x").read();
        assertThat(read.rejected()).hasSize(1).first().asString().contains("the folder holds nothing to read");
    }

    @Test
    void aFolderThatLinksToItselfEnds() throws IOException {
        Files.createSymbolicLink(folder.resolve("again"), folder);
        assertThat(new Inputs(folder).file("a.jsonl", article("1")).read().ids())
                .containsExactly("1");
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        assertThat(new Inputs(folder).read("gone.jsonl").rejected())
                .containsExactly("gone.jsonl: no such file or folder; check the name");
    }

    @Test
    void aNameThatNoFileCanHaveIsTold() {
        var articles = Articles.in(List.of("a\0b"), InputStream.nullInputStream(), ReadOptions.of(Inputs.LANGUAGES));
        assertThat(articles.next()).asString().contains("no such file or folder");
        assertThat(articles.hasNext()).isFalse();
    }

    @Test
    void aFileOfAnUnknownEndingIsTold() throws IOException {
        assertThat(new Inputs(folder).file("a.pdf", "x").read("a.pdf").rejected())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("a.pdf: no form of article is known by this ending; articles end in .txt");
    }

    @Test
    void anEmptyFileIsTold() throws IOException {
        var read = new Inputs(folder)
                .file("a.txt", "")
                .file("b.jsonl", "\n\n")
                .file("c.json", "[]")
                .read();
        assertThat(read.rejected())
                .containsExactly(
                        "a.txt: empty file; leave it out",
                        "b.jsonl: holds no article; leave it out",
                        "c.json: holds no article; leave it out");
    }

    @Test
    void theSecondArticleOfAnIdIsRejected() throws IOException {
        var read = new Inputs(folder)
                .file("a.jsonl", article("1") + article("2"))
                .file("b.jsonl", article("1") + article("3"))
                .read();
        assertThat(read.ids()).containsExactly("1", "2", "3");
        assertThat(read.rejected())
                .containsExactly("b.jsonl:1: the id '1' was met before in this run; "
                        + "give each article an id of its own, or leave the repetition out");
    }

    @Test
    void idsAreKeptApartByTheThousand() throws IOException {
        var lines = new StringBuilder();
        for (var i = 0; i < 5_000; i++) {
            lines.append(article("n" + i));
        }
        var read = new Inputs(folder).file("a.jsonl", lines + article("n4321")).read();
        assertThat(read.articles()).hasSize(5_000);
        assertThat(read.rejected()).hasSize(1);
    }

    @Test
    void packedFilesAreUnpacked() throws IOException {
        var bytes = article("1").getBytes(StandardCharsets.UTF_8);
        assertThat(new Inputs(folder)
                        .file("a.jsonl.gz", Inputs.packed(bytes))
                        .read()
                        .ids())
                .containsExactly("1");
    }

    @Test
    void aStreamOfLinesIsKnownByItsBrace() {
        assertThat(Inputs.stream(article("1") + article("2")).ids()).containsExactly("1", "2");
    }

    @Test
    void aStreamOfJsonMayBePrettyOrAnArray() {
        assertThat(Inputs.stream("{\n \"id\": \"1\", \"lang\": \"en\",\n \"text\": \"They met.\"\n}")
                        .ids())
                .containsExactly("1");
        assertThat(Inputs.stream("[" + article("1") + "," + article("2") + "]").ids())
                .containsExactly("1", "2");
    }

    @Test
    void aStreamMayBePacked() throws IOException {
        var bytes = article("1").getBytes(StandardCharsets.UTF_8);
        assertThat(Inputs.stream(Inputs.packed(bytes)).ids()).containsExactly("1");
    }

    @Test
    void aStreamOfWordsIsAText() {
        assertThat(Inputs.stream("The two said that they had met.").texts())
                .containsExactly("The two said that they had met.");
    }

    @Test
    void theStreamStandsAmongTheInputsWhereItIsNamed() throws IOException {
        new Inputs(folder).file("a.jsonl", article("1")).file("b.jsonl", article("3"));
        var stream = new ByteArrayInputStream(article("2").getBytes(StandardCharsets.UTF_8));
        var inputs = List.of(
                folder.resolve("a.jsonl").toString(),
                "-",
                folder.resolve("b.jsonl").toString());
        var ids = new java.util.ArrayList<String>();
        Articles.in(inputs, stream, ReadOptions.of(Inputs.LANGUAGES))
                .forEachRemaining(read -> ids.add(((Read.Found) read).article().id()));
        assertThat(ids).containsExactly("1", "2", "3");
    }

    @Test
    void anArticleIsGivenBeforeTheNextIsLookedAt() {
        var endless = new InputStream() {
            private final byte[] line = article("x").getBytes(StandardCharsets.UTF_8);
            private long position;

            @Override
            public int read() {
                return line[(int) (position++ % line.length)];
            }
        };
        var articles = Articles.in(List.of("-"), endless, ReadOptions.of(Inputs.LANGUAGES));
        assertThat(articles.next())
                .extracting("article")
                .extracting(read -> ((Article) read).id())
                .isEqualTo("x");
        assertThat(articles.next()).isInstanceOf(Read.Rejected.class);
    }
}
