package org.entente.extract;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.entente.actors.Gazetteer;
import org.entente.annotate.ActorFinder;
import org.entente.annotate.Annotator;
import org.entente.annotate.DateFinder;
import org.entente.golden.Extraction;
import org.entente.language.LanguagePack;
import org.entente.model.Article;
import org.entente.model.Document;
import org.jspecify.annotations.Nullable;

/** A text as the extractor is given it, by the bundled packs. */
final class Reading {

    private static final Map<String, Annotator> ANNOTATORS = new HashMap<>();

    private Reading() {}

    static LanguagePack pack(String language) {
        return Extraction.PACKS.stream()
                .filter(known -> known.tag().equals(language))
                .findFirst()
                .orElseThrow();
    }

    static Document document(String language, String text, @Nullable LocalDate published) {
        return ANNOTATORS
                .computeIfAbsent(language, tag -> annotator(pack(tag)))
                .annotate(new Article("a", null, null, text, published, language, null));
    }

    private static Annotator annotator(LanguagePack pack) {
        return new Annotator(
                pack, new ActorFinder(pack, Gazetteer.bundled())::find, new DateFinder(pack.dates())::find);
    }
}
