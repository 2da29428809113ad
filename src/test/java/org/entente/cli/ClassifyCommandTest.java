package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ClassifyCommandTest {

    @TempDir
    private static Path folder = Path.of("");

    /** One character of two UTF-16 units. */
    private static final String GRIN = "\uD83D\uDE00";

    private static String answers = "";

    @BeforeAll
    static void train() {
        var pairs = new TrainingSample(folder).pairs();
        var trained = SampleStore.entente(
                "train",
                "--data",
                pairs.toString(),
                "--out",
                folder.resolve("model").toString());
        assertThat(trained.code()).as(trained.err()).isZero();
        var asked = classify(
                TrainingSample.pair("plain", "Sudan bombed Chad on Monday.", "Sudan", "Chad", ""),
                TrainingSample.pair("denied", "Sudan has not bombed Chad.", "Sudan", "Chad", ""),
                TrainingSample.pair("yielded", "Sudan withdrew its troops from Chad.", "Sudan", "Chad", ""),
                TrainingSample.pair("bare", "Sudan on Monday, Chad on Monday.", "Sudan", "Chad", ""),
                TrainingSample.pair("overlap", "The Chad army bombed a town.", "The Chad army", "Chad", ""),
                TrainingSample.pair("same", "Chad was bombed.", "Chad", "Chad", ""),
                TrainingSample.pair("apart", "Sudan waited. Then bombs fell. Chad wept.", "Sudan", "Chad", ""),
                TrainingSample.pair("astral", GRIN + " Sudan bombed Chad " + GRIN, "Sudan", "Chad", ""),
                TrainingSample.pair("blank", "   ", " ", "  ", ""),
                TrainingSample.pair("words", "Sudan bombed Chad.", "bombed", "Chad.", ""),
                "{\"lang\":\"en\",\"text\":\"?\",\"source\":{\"start\":0,\"end\":0},\"target\":{\"start\":1,\"end\":1}}");
        assertThat(asked.code()).as(asked.err()).isZero();
        answers = asked.out();
    }

    private static SampleStore.Result classify(String... lines) {
        return classify("asked.jsonl", lines);
    }

    private static SampleStore.Result classify(String name, String[] lines) {
        var sample = new TrainingSample(folder);
        return SampleStore.entente(
                "classify", sample.file(name, List.of(lines)).toString(), "--model", sample.at("model"));
    }

    private static JsonNode answer(String id) throws JsonProcessingException {
        for (var line : answers.lines().toList()) {
            var answer = new ObjectMapper().readTree(line);
            if (answer.path("id").asText().equals(id)) {
                return answer;
            }
        }
        throw new AssertionError("no answer to " + id + " in " + answers);
    }

    @Test
    void theTriggerThatNamesThePairTellsTheRelation() throws JsonProcessingException {
        var answer = answer("plain");
        assertThat(answer.path("relation").asText()).isEqualTo("bombed");
        assertThat(answer.path("plover").asText()).isEqualTo("ASSAULT");
        assertThat(answer.path("modality").asText()).isEqualTo("actual");
        assertThat(answer.path("confidence").asDouble()).isBetween(0.34, 1.0);
        assertThat(answer.path("rule").asText()).startsWith("en/bombed-");
    }

    @Test
    void whatIsOverTheTriggerTellsTheModality() throws JsonProcessingException {
        assertThat(answer("denied").path("modality").asText()).isEqualTo("negated");
    }

    @Test
    void theTypeOfConcessionsIsToldByTheRelation() throws JsonProcessingException {
        assertThat(answer("yielded").path("relation").asText()).isEqualTo("withdrewTroopsFrom");
        assertThat(answer("yielded").path("plover").asText()).isEqualTo("RETREAT");
    }

    @Test
    void withoutATriggerTheMostGeneralRelationIsTheAnswer() throws JsonProcessingException {
        assertThat(answer("bare").path("rule").asText()).isEqualTo("en/types");
        assertThat(List.of("consultedWith", "attacked", "concededTo"))
                .contains(answer("bare").path("relation").asText());
    }

    @Test
    void aLineWithoutIdIsNamedByItsPlace() throws JsonProcessingException {
        assertThat(answer(folder.resolve("asked.jsonl") + ":11").path("plover").asText())
                .isNotEmpty();
    }

    @Test
    void oddPairsAreAnsweredToo() throws JsonProcessingException {
        assertThat(answers.lines()).hasSize(11).allMatch(line -> line.contains("\"plover\":"));
        assertThat(answer("astral").path("relation").asText()).isEqualTo("bombed");
    }

    @Test
    void badLinesAreToldAndTheOthersAnswered() {
        var good = TrainingSample.pair("1", "Sudan bombed Chad.", "Sudan", "Chad", "");
        var lines = new String[] {"nonsense", good, good.replace("\"end\": 5", "\"end\": 500")};
        var result = classify("bad.jsonl", lines);
        var file = folder.resolve("bad.jsonl");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out().lines()).hasSize(1);
        assertThat(result.err().lines())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("entente: " + file + ":1: broken JSON"))
                .anyMatch(line -> line.equals("entente: " + file
                        + ":3: 'source' from 0 to 500 is no part of a text of 18 characters; count code points of the"
                        + " text, the end not included"));
    }

    @Test
    void aModelThatIsNotThereIsTold() {
        var file = new TrainingSample(folder).pairs().toString();
        assertThat(SampleStore.entente("classify", file, "--model", folder.toString())
                        .err())
                .startsWith("entente: " + folder.resolve("en/types.bin") + ": no model for the language 'en'; make it");
    }
}
