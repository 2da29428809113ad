package org.entente.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.golden.Extraction;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;

/** Where a long text is cut. */
final class CuttingTest {

    private static final Segmenter ENGLISH = new Segmenter(Extraction.PACKS.get(0));

    private static List<String> parts(String text, int longest) {
        return new Cutting(ENGLISH, longest)
                .parts(text).stream().map(part -> part.text(text)).toList();
    }

    @Test
    void aShortTextIsOnePart() {
        assertThat(parts("One.\n\nTwo.", 10)).containsExactly("One.\n\nTwo.");
        assertThat(parts("", 10)).containsExactly("");
    }

    @Test
    void itIsCutAtABlankLine() {
        assertThat(parts("One is here.\n \nTwo is here.\nThree is there.\n", 32))
                .containsExactly("One is here.\n \n", "Two is here.\nThree is there.\n");
    }

    @Test
    void whereNoLineIsBlankItIsCutAtTheEndOfALine() {
        assertThat(parts("One is here.\nTwo is here.\nThree is there.\n", 30))
                .containsExactly("One is here.\n", "Two is here.\nThree is there.\n");
    }

    @Test
    void aParagraphThatFitsIntoAPartIsNotCut() {
        assertThat(parts("One is here. Two is here, too.\nThree.", 32))
                .containsExactly("One is here. Two is here, too.\n", "Three.");
    }

    @Test
    void aLongParagraphIsCutBetweenSentences() {
        assertThat(parts("One met Mr. Smith here. Two met Mr. Smith there. Three met nobody.", 40))
                .containsExactly("One met Mr. Smith here.", " Two met Mr. Smith there.", " Three met nobody.");
    }

    @Test
    void aLongSentenceIsCutAtABlank() {
        assertThat(parts("one two three four five six", 14)).containsExactly("one two three ", "four five six");
    }

    @Test
    void aRunWithoutBlanksIsNotCutWithinACharacter() {
        assertThat(parts("\ud83d\ude00".repeat(5), 5))
                .containsExactly("\ud83d\ude00\ud83d\ude00", "\ud83d\ude00", "\ud83d\ude00\ud83d\ude00");
    }

    @Test
    void partsMakeUpTheTextAndNoneIsTooLong() {
        var text = ("It rained. ".repeat(7) + "\n" + "It snowed for a long time. ".repeat(40) + "\n\n" + "x".repeat(90)
                        + "\r\n\r\n\u2026")
                .repeat(9);
        for (var longest = 2; longest < 900; longest += 7) {
            var parts = new Cutting(ENGLISH, longest).parts(text);
            var most = longest;
            assertThat(parts).allMatch(part -> part.length() > 0 && part.length() <= most);
            assertThat(parts.stream().map(part -> part.text(text)).reduce("", String::concat))
                    .isEqualTo(text);
            assertThat(parts).isSortedAccordingTo(Span::compareTo);
        }
    }

    @Test
    void wordsOfSentencesAreTheSameWhereverAParagraphIsCut() {
        var text = "The U.S. said so on Jan. 3. \"It is so,\" said Mr. Smith. It cost $3.5 million! Did it? Yes."
                .repeat(3);
        var whole = ENGLISH.sentences(text, new Span(0, text.length()));
        for (var longest = 90; longest < 300; longest++) {
            var cut = new Cutting(ENGLISH, longest)
                    .parts(text).stream()
                            .flatMap(part -> ENGLISH.sentences(text, part).stream())
                            .toList();
            assertThat(cut).isEqualTo(whole);
        }
    }
}
