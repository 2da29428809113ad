package org.entente.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Logs of stores that have no dataset yet. */
public final class Logs {

    private Logs() {}

    /** Adds a segment to the log of the store in the folder. */
    public static void append(Path folder, List<Entry> batch) throws IOException {
        new ArticleLog(folder.resolve(Store.ARTICLES))
                .append(batch.stream().map(entry -> LogLine.put(entry, true)).toList());
    }
}
