package org.entente.read;

import org.entente.model.Article;
import org.entente.model.Failure;

/** What one step through the input gave. */
public sealed interface Read {

    /** An article, and the file and line it came from. */
    record Found(Article article, String where) implements Read {}

    /** A fault in the article that comes next: it is read without what is faulty, such as its date. */
    record Flaw(Failure failure) implements Read {}

    /** An article or a whole file that cannot be read. */
    record Rejected(Failure failure) implements Read {}
}
