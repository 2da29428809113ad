package org.entente.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.entente.language.PackFolder;
import org.entente.language.PageWords;
import org.entente.model.Article;
import org.entente.model.Failure;

/** A folder of inputs, and what is read from it. */
record Inputs(Path folder) {

    static final List<PageWords> LANGUAGES =
            List.of(PageWords.read("en", PackFolder.bundled("en")), PageWords.read("id", PackFolder.bundled("id")));

    Inputs file(String name, String content) throws IOException {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Inputs file(String name, byte[] content) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
        return this;
    }

    static byte[] packed(byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }

    Outcome read() {
        return read(ReadOptions.of(LANGUAGES));
    }

    Outcome read(ReadOptions options) {
        return outcome(Articles.in(folder, options), folder.toString() + "/");
    }

    Outcome read(String name) {
        return outcome(Articles.in(folder.resolve(name), ReadOptions.of(LANGUAGES)), folder.toString() + "/");
    }

    static Outcome stream(byte[] content) {
        InputStream stream = new ByteArrayInputStream(content);
        return outcome(Articles.in(List.of("-"), stream, ReadOptions.of(LANGUAGES)), "");
    }

    static Outcome stream(String content) {
        return stream(content.getBytes(StandardCharsets.UTF_8));
    }

    private static Outcome outcome(Articles articles, String root) {
        var reads = new ArrayList<Read>();
        try (articles) {
            articles.forEachRemaining(reads::add);
        }
        return new Outcome(reads, root);
    }

    /** What came out; places are told without the folder. */
    record Outcome(List<Read> reads, String root) {

        List<Article> articles() {
            return reads.stream()
                    .filter(Read.Found.class::isInstance)
                    .map(read -> ((Read.Found) read).article())
                    .toList();
        }

        Article article() {
            if (articles().size() != 1) {
                throw new AssertionError("not one article: " + reads);
            }
            return articles().get(0);
        }

        List<String> texts() {
            return articles().stream().map(Article::text).toList();
        }

        List<String> ids() {
            return articles().stream().map(Article::id).toList();
        }

        List<String> rejected() {
            return reads.stream()
                    .filter(Read.Rejected.class::isInstance)
                    .map(read -> told(((Read.Rejected) read).failure()))
                    .toList();
        }

        List<String> flaws() {
            return reads.stream()
                    .filter(Read.Flaw.class::isInstance)
                    .map(read -> told(((Read.Flaw) read).failure()))
                    .toList();
        }

        private String told(Failure failure) {
            return failure.toString().replace(root, "");
        }
    }
}
