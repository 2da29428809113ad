package org.entente.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.entente.annotate.Annotator;
import org.entente.extract.Extractor;
import org.entente.extract.Judge;
import org.entente.language.LanguagePack;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.Document;
import org.entente.model.Mention;
import org.entente.model.Pair;
import org.entente.model.Relations;
import org.jspecify.annotations.Nullable;

/**
 * What reads one language, but for the trained judge.
 *
 * @param kinds the kind of the actor of that code
 * @param places the name of a place that a text calls so
 */
record Kit(
        LanguagePack pack,
        Relations relations,
        Annotator annotator,
        Function<String, Actor.Kind> kinds,
        Function<String, String> places) {

    Extractor extractor(@Nullable Judge judge) {
        return new Extractor(pack, relations, kinds, places, judge);
    }

    /** The text of a pair, read with its actors as given. */
    Document document(Pair pair) {
        var given = new ArrayList<Mention>();
        if (pair.source().length() > 0) {
            given.add(new Mention(pair.source(), Mention.Kind.NAME, List.of("SOURCE"), List.of(), "", "given"));
        }
        if (pair.target().length() > 0 && !pair.target().overlaps(pair.source())) {
            given.add(new Mention(pair.target(), Mention.Kind.NAME, List.of("TARGET"), List.of(), "", "given"));
        }
        given.sort(Comparator.comparing(Mention::span));
        var article = new Article(pair.id(), null, null, pair.text(), null, pair.language(), null);
        return annotator.annotate(article, given);
    }
}
