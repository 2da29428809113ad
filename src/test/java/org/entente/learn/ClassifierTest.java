package org.entente.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.ml.maxent.io.QNModelReader;
import opennlp.tools.ml.model.BinaryFileDataReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class ClassifierTest {

    private static final Training TRAINING = new Training(2, 0.1, 0);

    private static List<Lesson> lessons(int weightOfRain) {
        var lessons = new ArrayList<Lesson>();
        for (var i = 0; i < 4; i++) {
            lessons.add(new Lesson("wet", List.of("sky=grey", "day=" + i), weightOfRain));
            lessons.add(new Lesson("dry", List.of("sky=blue", "day=" + i), 1));
        }
        return lessons;
    }

    @Test
    void whatWasLearnedIsLikely() throws IOException {
        var classifier = Classifier.of(TRAINING.train(lessons(1)));
        assertThat(classifier.probability(List.of("sky=grey"), "wet")).isGreaterThan(0.8);
        assertThat(classifier.probability(List.of("sky=blue"), "wet")).isLessThan(0.2);
    }

    @Test
    void probabilitiesSumToOne() throws IOException {
        var found = Classifier.of(TRAINING.train(lessons(1))).probabilities(List.of("sky=grey", "never seen"));
        assertThat(found).containsOnlyKeys("dry", "wet");
        assertThat(found.values().stream().mapToDouble(each -> each).sum()).isEqualTo(1, within(1e-9));
    }

    @Test
    void itAnswersAsTheLibrarysOwnModelDoes() throws IOException {
        var bytes = TRAINING.train(lessons(3));
        var reader = new QNModelReader(new BinaryFileDataReader(new ByteArrayInputStream(bytes)));
        reader.checkModelType();
        var model = reader.constructModel();
        for (var features : List.of(List.of("sky=grey", "day=1"), List.of("day=2"), List.of("day=3", "day=3", "new"))) {
            var expected = model.eval(features.toArray(String[]::new));
            var found = Classifier.of(bytes).probabilities(features);
            assertThat(found.get("dry")).isEqualTo(expected[model.getIndex("dry")]);
            assertThat(found.get("wet")).isEqualTo(expected[model.getIndex("wet")]);
        }
    }

    @Test
    void anAnswerThatItNeverLearnedIsImpossible() throws IOException {
        assertThat(Classifier.of(TRAINING.train(lessons(1))).probability(List.of("sky=grey"), "snow"))
                .isZero();
    }

    @Test
    void withoutFeaturesItStillAnswers() throws IOException {
        var found = Classifier.of(TRAINING.train(lessons(1))).probabilities(List.of());
        assertThat(found.values()).allMatch(each -> each > 0 && each < 1);
    }

    @Test
    @Timeout(20)
    void featuresThatSayNothingLeaveAnswersEven() throws IOException {
        var lessons = List.of(new Lesson("wet", List.of("sky=grey"), 2), new Lesson("dry", List.of("sky=grey"), 2));
        assertThat(Classifier.of(TRAINING.train(lessons)).probability(List.of("sky=grey"), "wet"))
                .isEqualTo(0.5);
    }

    @Test
    void aLessonCountsAsOftenAsItWeighs() throws IOException {
        var once = Classifier.of(TRAINING.train(lessons(1))).probability(List.of("day=1"), "wet");
        var often = Classifier.of(TRAINING.train(lessons(5))).probability(List.of("day=1"), "wet");
        assertThat(often).isGreaterThan(once);
    }

    @Test
    void theSameLessonsGiveTheSameBytes() throws IOException {
        assertThat(TRAINING.train(lessons(2))).isEqualTo(TRAINING.train(lessons(2)));
    }

    @Test
    void oneAnswerOrFeaturesTooRareAreNothingToLearnFrom() {
        assertThat(TRAINING.canLearnFrom(lessons(1))).isTrue();
        assertThat(TRAINING.canLearnFrom(List.of())).isFalse();
        assertThat(TRAINING.canLearnFrom(List.of(new Lesson("wet", List.of("a"), 9))))
                .isFalse();
        assertThat(TRAINING.canLearnFrom(
                        List.of(new Lesson("wet", List.of("a"), 1), new Lesson("dry", List.of("b"), 1))))
                .isFalse();
    }

    @Test
    void otherBytesAreNoModel() {
        assertThatThrownBy(() -> Classifier.of(new byte[] {1, 2, 3})).isInstanceOf(IOException.class);
    }
}
