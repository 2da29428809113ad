package org.entente.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.entente.golden.Extraction;
import org.entente.pipeline.PackCheck;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every sentence of every {@code examples.yml} gives the events that stand below it, and no others. */
final class ExamplesTest {

    @TestFactory
    Stream<DynamicContainer> everyExampleGivesItsEvents() {
        return Extraction.PACKS.stream()
                .map(pack -> DynamicContainer.dynamicContainer(
                        pack.tag(),
                        Example.read(pack.folder()).stream()
                                .filter(example -> !example.open())
                                .map(example -> DynamicTest.dynamicTest(example.text(), () -> assertThat(
                                                PackCheck.fault(example, pack.tag(), Extraction.PIPELINES))
                                        .isEmpty()))));
    }
}
