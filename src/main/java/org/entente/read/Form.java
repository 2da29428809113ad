package org.entente.read;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The forms that articles come in, told by the ending of a file's name. */
enum Form {
    TEXT,
    HTML,
    JSON,
    JSON_LINES,
    FEED;

    private static final String PACKED = ".gz";

    private static final Map<String, Form> BY_ENDING = Map.ofEntries(
            Map.entry("txt", TEXT),
            Map.entry("md", TEXT),
            Map.entry("html", HTML),
            Map.entry("htm", HTML),
            Map.entry("json", JSON),
            Map.entry("jsonl", JSON_LINES),
            Map.entry("ndjson", JSON_LINES),
            Map.entry("xml", FEED),
            Map.entry("rss", FEED),
            Map.entry("atom", FEED));

    static final String ENDINGS = ".txt .md .html .htm .json .jsonl .ndjson .xml .rss .atom, or one of these with .gz";

    /** The form of a file of that name; empty for a file that holds no articles. */
    static Optional<Form> of(String file) {
        var name = file.toLowerCase(Locale.ROOT);
        var bare = isPacked(name) ? name.substring(0, name.length() - PACKED.length()) : name;
        var dot = bare.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Optional.ofNullable(BY_ENDING.get(bare.substring(dot + 1)));
    }

    static boolean isPacked(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(PACKED);
    }
}
