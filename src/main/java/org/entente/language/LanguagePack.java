package org.entente.language;

import org.entente.model.Relations;

/** A language as data. Everything that the program knows of its words stands in the files of the pack. */
public record LanguagePack(
        String tag, PackFolder folder, WordClasses classes, Triggers triggers, Lemmas lemmas, DateWords dates) {

    /** Reads a pack and checks it; a fault in a file is told with its line. */
    public static LanguagePack read(String tag, PackFolder folder, Relations relations) {
        var classes = WordClasses.read(folder);
        return new LanguagePack(
                tag,
                folder,
                classes,
                Triggers.read(folder, tag, relations, classes),
                Lemmas.read(folder),
                DateWords.read(folder));
    }
}
