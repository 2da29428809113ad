package org.entente.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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

    /** All candidates of a text. */
    static List<Candidate> candidates(String language, String text) {
        var article = new Article("a", null, null, text, null, language, null);
        var found = new ArrayList<Candidate>();
        Extraction.PIPELINES.explain(
                article, part -> found.addAll(part.extraction().candidates()));
        return found;
    }

    /** The parties of each candidate of the relation, and how they were found: "LAO NPL NAMED:subj NEAR:before". */
    static List<String> parties(String language, String text, String relation) {
        return candidates(language, text).stream()
                .filter(candidate -> candidate.relation().equals(relation))
                .map(candidate ->
                        candidate.source().actor() + " " + candidate.target().actor() + " " + candidate.parties())
                .distinct()
                .toList();
    }
}
