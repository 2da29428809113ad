package org.entente.store;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.model.Article;
import org.jspecify.annotations.Nullable;

/**
 * Finds single articles in the log. Which segment holds an article is learned as far as somebody asks, from the newest
 * segment on, and kept: one entry an article. For a log that nobody adds to meanwhile.
 */
public final class ArticleTexts {

    /** What lines of the log begin with. */
    private static final String ARTICLE = "id";

    private static final String REMOVED = "removed";

    /** Articles kept for who asks again. */
    private static final int KEPT = 256;

    /** UTF-16 units of a text that is kept: longer ones would fill the memory, and are read anew. */
    private static final int LONG = 500_000;

    private static final JsonFactory JSON = new JsonFactory();

    private final ArticleLog log;

    /** Empty for what was taken out. */
    private final Map<String, Optional<Path>> places = new HashMap<>();

    private final Map<String, Article> recent = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Article> eldest) {
            return size() > KEPT;
        }
    };

    private @Nullable Deque<Path> unread;

    /**
     * @param folder that of the store
     */
    public ArticleTexts(Path folder) {
        log = new ArticleLog(folder.resolve(Store.ARTICLES));
    }

    /** Those of the articles that the log has; the text is empty where it is not kept. */
    public synchronized Map<String, Article> of(Collection<String> identities) {
        try {
            return found(identities);
        } catch (IOException e) {
            throw StoreFault.broken("the log of the articles", e);
        }
    }

    private Map<String, Article> found(Collection<String> identities) throws IOException {
        var found = new TreeMap<String, Article>();
        var bySegment = new TreeMap<Path, Set<String>>();
        for (var identity : identities) {
            var known = recent.get(identity);
            if (known != null) {
                found.put(identity, known);
            } else {
                place(identity).ifPresent(segment -> bySegment
                        .computeIfAbsent(segment, key -> new HashSet<>())
                        .add(identity));
            }
        }
        for (var segment : bySegment.entrySet()) {
            ArticleLog.lines(segment.getKey(), line -> {
                var key = key(line);
                if (key != null && segment.getValue().contains(key.name()) && !key.isRemoved()) {
                    var article = LogLine.of(line).article();
                    if (article != null) {
                        found.put(key.name(), article);
                        if (article.text().length() < LONG) {
                            recent.put(key.name(), article);
                        }
                    }
                }
            });
        }
        return found;
    }

    private Optional<Path> place(String identity) throws IOException {
        if (unread == null) {
            unread = new ArrayDeque<>(log.segments());
        }
        while (!places.containsKey(identity) && !unread.isEmpty()) {
            learn(unread.removeLast());
        }
        return places.getOrDefault(identity, Optional.empty());
    }

    private void learn(Path segment) throws IOException {
        var last = new HashMap<String, Optional<Path>>();
        ArticleLog.lines(segment, line -> {
            var key = key(line);
            if (key != null) {
                last.put(key.name(), key.isRemoved() ? Optional.empty() : Optional.of(segment));
            }
        });
        last.forEach(places::putIfAbsent);
    }

    private record Key(String name, boolean isRemoved) {}

    /** The article that a line is about, without reading all of it; null when it is about none. */
    private static @Nullable Key key(String line) throws IOException {
        try (var parser = JSON.createParser(line)) {
            parser.nextToken();
            var field = parser.nextFieldName();
            var name = parser.nextTextValue();
            return name == null || !ARTICLE.equals(field) && !REMOVED.equals(field)
                    ? null
                    : new Key(name, REMOVED.equals(field));
        }
    }
}
