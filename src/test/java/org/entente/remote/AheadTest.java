package org.entente.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

/** How many requests it takes to ask about many names one by one. */
final class AheadTest {

    private final List<List<Node>> requests = new ArrayList<>();
    private final Told told = new Told();
    private final Ahead<String> ahead = new Ahead<>(told, name -> true, this::fetched);

    private Map<Node, String> fetched(List<Node> names) {
        requests.add(names);
        return names.stream().collect(Collectors.toMap(Function.identity(), name -> "about " + name));
    }

    private static Node name(int number) {
        return NodeFactory.createURI("urn:n" + (10_000 + number));
    }

    private static List<Node> names(int from, int to) {
        return IntStream.range(from, to).mapToObj(AheadTest::name).toList();
    }

    @Test
    void whoWasToldOfAThousandNamesAsksTenTimes() {
        told.tell(names(0, 1_000));
        for (var name : names(0, 1_000)) {
            assertThat(ahead.of(name)).isEqualTo("about " + name);
        }
        assertThat(requests).hasSize(10).allMatch(names -> names.size() == 100);
    }

    @Test
    void aNameThatNobodyToldIsAskedForAlone() {
        told.tell(names(0, 10));
        ahead.of(name(11));
        ahead.of(name(11));
        assertThat(requests).containsExactly(names(11, 12));
    }

    @Test
    void namesOfAnotherListAreLeftAlone() {
        told.tell(names(0, 10));
        told.tell(names(20, 30));
        ahead.of(name(5));
        assertThat(requests).containsExactly(names(5, 10));
    }

    @Test
    void aListInUseStaysHoweverManyAreToldMeanwhile() {
        told.tell(names(0, 200));
        ahead.of(name(0));
        for (var other = 0; other < 200; other++) {
            told.tell(names(1_000 + 2 * other, 1_002 + 2 * other));
        }
        ahead.of(name(100));
        for (var other = 200; other < 400; other++) {
            told.tell(names(1_000 + 2 * other, 1_002 + 2 * other));
        }
        ahead.of(name(199));
        assertThat(requests).containsExactly(names(0, 100), names(100, 200));
    }
}
