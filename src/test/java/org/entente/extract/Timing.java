package org.entente.extract;

import java.time.LocalDate;
import java.util.Set;
import org.entente.model.Modality;
import org.entente.model.When;
import org.jspecify.annotations.Nullable;

/** Asks when the event of a word is told to have been; every text was published on Sunday, 21 December 2025. */
final class Timing {

    private static final LocalDate PUBLISHED = LocalDate.of(2025, 12, 21);

    static When when(String language, String text, String trigger, Modality modality, String doer) {
        var pack = Reading.pack(language);
        var document = Reading.document(language, text, PUBLISHED);
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

    static @Nullable String english(String text, String trigger) {
        return when("en", text, trigger, Modality.ACTUAL, "FRA").date();
    }

    static @Nullable String indonesian(String text, String trigger) {
        return when("id", text, trigger, Modality.ACTUAL, "FRA").date();
    }

    private Timing() {}
}
