package org.entente.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;

/** What a page says of its article in JSON-LD, in the words of schema.org. Broken data is as good as none. */
record LinkedData(List<JsonNode> articles) {

    /** No page describes more things than this. */
    private static final int MOST_NODES = 2_000;

    static LinkedData of(Document page) {
        var articles = new ArrayList<JsonNode>();
        for (var script : page.select("script[type=application/ld+json]")) {
            try {
                collect(JsonArticles.ONE.readTree(script.data()), articles);
            } catch (JsonProcessingException broken) {
                continue;
            }
        }
        return new LinkedData(articles);
    }

    private static void collect(JsonNode root, List<JsonNode> articles) {
        var ahead = new ArrayDeque<JsonNode>();
        ahead.add(root);
        for (var seen = 0; seen < MOST_NODES && !ahead.isEmpty(); seen++) {
            var node = ahead.remove();
            if (isArticle(node.path("@type"))) {
                articles.add(node);
            }
            node.forEach(child -> {
                if (child.isContainerNode()) {
                    ahead.add(child);
                }
            });
        }
    }

    private static boolean isArticle(JsonNode type) {
        for (var each : type.isArray() ? type : List.of(type)) {
            if (each.asText().endsWith("Article") || each.asText().endsWith("BlogPosting")) {
                return true;
            }
        }
        return false;
    }

    /** The first value of that key that is text; of a thing, its name. */
    Optional<String> find(String key) {
        for (var article : articles) {
            var value = article.path(key);
            var first = value.isArray() ? value.path(0) : value;
            var words = (first.isObject() ? first.path("name") : first).asText();
            if (!words.isBlank()) {
                return Optional.of(words.strip());
            }
        }
        return Optional.empty();
    }
}
