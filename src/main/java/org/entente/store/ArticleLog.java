package org.entente.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.entente.model.Article;

/**
 * The articles themselves, beside the store: segments of compressed JSON lines, one for each batch, that are only ever
 * added. What has been removed is a line {@code {"removed": id}}. A segment is there whole or not at all.
 */
final class ArticleLog {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Path folder;

    ArticleLog(Path folder) {
        this.folder = folder;
    }

    /** Writes the articles, with or without their texts, and returns when they are on the disk. */
    void append(List<Article> articles, boolean withText) throws IOException {
        segment(articles.stream().map(article -> line(article, withText)).toList());
    }

    void removed(String id) throws IOException {
        segment(List.of(MAPPER.createObjectNode().put("removed", id)));
    }

    private static ObjectNode line(Article article, boolean withText) {
        var node = MAPPER.createObjectNode()
                .put("id", article.id())
                .put("url", article.url())
                .put("title", article.title())
                .put("published", Objects.toString(article.published(), null))
                .put("lang", article.language())
                .put("publisher", article.publisher());
        return withText ? node.put("text", article.text()) : node;
    }

    private void segment(List<ObjectNode> lines) throws IOException {
        Files.createDirectories(folder);
        var number = next();
        var written = folder.resolve(number + ".part");
        try (var writer = new BufferedWriter(
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(written)), StandardCharsets.UTF_8))) {
            for (var line : lines) {
                writer.write(MAPPER.writeValueAsString(line));
                writer.write('\n');
            }
        }
        try (var channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(written, folder.resolve(number + ".jsonl.gz"), StandardCopyOption.ATOMIC_MOVE);
    }

    private String next() throws IOException {
        try (var files = Files.list(folder)) {
            var last = files.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".jsonl.gz"))
                    .mapToLong(name -> Long.parseLong(name.substring(0, name.indexOf('.'))))
                    .max()
                    .orElse(0);
            return "%08d".formatted(last + 1);
        }
    }
}
