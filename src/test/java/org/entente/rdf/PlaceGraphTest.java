package org.entente.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlaceGraphTest {

    private static final PlaceGraph PLACES = new PlaceGraph(actors());

    private static DatasetGraph actors() {
        var data = DatasetGraphFactory.create();
        List.of("/graphs/actors/states.ttl", "/graphs/actors/places.ttl").forEach(file -> Files.turtle(file)
                .find()
                .forEachRemaining(triple -> data.add(
                        Vocabulary.ACTORS_GRAPH, triple.getSubject(), triple.getPredicate(), triple.getObject())));
        return data;
    }

    @ParameterizedTest
    @CsvSource({
        "Odesa, Ukraine, true",
        "Ukraine, Odesa, true",
        "Odesa, Japan, false",
        "Ukraine, Japan, false",
        "Black Sea, Ukraine, true",
        "Black Sea, Japan, false",
        "Java Sea, Indonesia, true",
        "a place that nobody knows, Japan, true"
    })
    void whatIsToldOfAPlaceAndOfTheStateItIsAtMayBeOne(String one, String other, boolean mayBe) {
        assertThat(PLACES.test(one, other)).isEqualTo(mayBe);
    }
}
