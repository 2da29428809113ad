package org.entente.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class NetworkTest {

    private static final Training WITH = new Training(1, 1, 16);

    private static final Training WITHOUT = new Training(1, 1, 0);

    /** Sky and wind as several features each, for half of them are left out. */
    private static List<String> weather(String sky, String wind) {
        return IntStream.range(0, 8)
                .boxed()
                .flatMap(i -> Stream.of("sky" + i + "=" + sky, "wind" + i + "=" + wind))
                .toList();
    }

    /** Neither the sky nor the wind tells of rain, only both. */
    private static List<Lesson> lessons() {
        var lessons = new ArrayList<Lesson>();
        for (var i = 0; i < 200; i++) {
            lessons.add(new Lesson("wet", weather("grey", "west"), 1));
            lessons.add(new Lesson("wet", weather("blue", "east"), 1));
            lessons.add(new Lesson("dry", weather("grey", "east"), 1));
            lessons.add(new Lesson("dry", weather("blue", "west"), 1));
        }
        return lessons;
    }

    @Test
    void itLearnsWhatFeaturesMeanOnlySideBySide() throws IOException {
        var with = Classifier.of(WITH.train(lessons()));
        assertThat(with.probability(weather("grey", "west"), "wet")).isGreaterThan(0.75);
        assertThat(with.probability(weather("grey", "east"), "wet")).isLessThan(0.25);
        assertThat(with.probability(weather("blue", "east"), "dry")).isLessThan(0.25);
        var without = Classifier.of(WITHOUT.train(lessons()));
        assertThat(without.probability(weather("grey", "west"), "wet")).isEqualTo(0.5, within(0.01));
    }

    @Test
    void theOrderOfFeaturesChangesNothing() throws IOException {
        var classifier = Classifier.of(WITH.train(lessons()));
        var features = weather("grey", "west");
        var reversed = new ArrayList<>(features);
        Collections.reverse(reversed);
        assertThat(classifier.probability(reversed, "wet"))
                .isEqualTo(classifier.probability(features, "wet"), within(1e-12));
    }

    @Test
    void theSameLessonsGiveTheSameBytes() throws IOException {
        assertThat(WITH.train(lessons())).isEqualTo(WITH.train(lessons()));
    }

    @Test
    void itComesBackAsItWasWritten() throws IOException {
        var network = new Network(
                new Network.Layer(new byte[] {1, -2, 127, -127}, new float[] {0.5f, 0.25f}, new float[] {0, 1}),
                new float[][] {{1, -1}, {2, 0}, {0.125f, 3}});
        var bytes = new ByteArrayOutputStream();
        network.write(new DataOutputStream(bytes));
        var back = Network.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())), 2, 2);
        // 1 and 127 halves in the first unit, each once; the second stays below zero.
        assertThat(back.answers(new int[] {1, 0, 1})).containsExactly(64 + 0.125, -64 + 3);
    }

    @Test
    void aModelThatBreaksOffIsNoModel() throws IOException {
        var bytes = WITH.train(lessons());
        assertThatThrownBy(() -> Classifier.of(Arrays.copyOf(bytes, bytes.length - 1)))
                .isInstanceOf(IOException.class);
    }
}
