package org.entente.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Sport, business, domestic affairs and culture are full of names of states, and tell nothing that one does to another. */
final class NegativesTest {

    @TestFactory
    Stream<DynamicContainer> noEventIsFoundWhereThereIsNone() {
        return Stream.of("en", "id").map(this::language);
    }

    private DynamicContainer language(String tag) {
        try {
            return DynamicContainer.dynamicContainer(
                    tag,
                    TextFiles.articles("negatives/" + tag + ".jsonl").stream()
                            .map(article -> DynamicTest.dynamicTest(article.id(), () -> assertThat(
                                            Extraction.PIPELINES.facts(article).reports())
                                    .map(Extraction::line)
                                    .isEmpty())));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
