package org.entente.extract;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.actors.Gazetteer;
import org.entente.annotate.ActorFinder;
import org.entente.annotate.Annotator;
import org.entente.annotate.DateFinder;
import org.entente.golden.Extraction;
import org.entente.language.LanguagePack;
import org.entente.model.Article;
import org.entente.model.Modality;
import org.entente.model.When;
import org.jspecify.annotations.Nullable;

/** Asks when the event of a word is told to have been; every text was published on Sunday, 21 December 2025. */
final class Timing {

    private static final LocalDate PUBLISHED = LocalDate.of(2025, 12, 21);
    private static final Map<String, Annotator> ANNOTATORS = new HashMap<>();

    static When when(String language, String text, String trigger, Modality modality, String doer) {
        var pack = Extraction.PACKS.stream()
                .filter(known -> known.tag().equals(language))
                .findFirst()
                .orElseThrow();
        var annotator = ANNOTATORS.computeIfAbsent(language, tag -> annotator(pack));
        var document = annotator.annotate(new Article("a", null, null, text, PUBLISHED, language, null));
        var chronology = new Chronology(document, pack.classes(), Setting.BARE);
        for (var sentence : document.sentences()) {
            var syntax = new Syntax(sentence);
            for (var i = 0; i < syntax.size(); i++) {
                if (syntax.token(i).form().equals(trigger)) {
                    return new Times(
                                    document,
                                    sentence,
                                    syntax,
                                    pack.classes(),
                                    chronology,
                                    pack.info().presentEndings())
                            .of(i, modality, Set.of(doer));
                }
            }
        }
        throw new AssertionError("no word '" + trigger + "'");
    }

    private static Annotator annotator(LanguagePack pack) {
        return new Annotator(
                pack, new ActorFinder(pack, Gazetteer.with(List.of()))::find, new DateFinder(pack.dates())::find);
    }

    static @Nullable String english(String text, String trigger) {
        return when("en", text, trigger, Modality.ACTUAL, "FRA").date();
    }

    static @Nullable String indonesian(String text, String trigger) {
        return when("id", text, trigger, Modality.ACTUAL, "FRA").date();
    }

    private Timing() {}
}
