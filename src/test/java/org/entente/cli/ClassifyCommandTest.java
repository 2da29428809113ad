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
    }

    private static SampleStore.Result classify(String... lines) {
        var sample = new TrainingSample(folder);
        return SampleStore.entente(
                "classify", sample.file("asked.jsonl", List.of(lines)).toString(), "--model", sample.at("model"));
    }

    private static JsonNode answer(String text, String source, String target) throws JsonProcessingException {
        var result = classify(TrainingSample.pair("1", text, source, target, ""));
        assertThat(result.code()).as(result.err()).isZero();
        return new ObjectMapper().readTree(result.out());
    }

    @Test
    void theTriggerThatNamesThePairTellsTheRelation() throws JsonProcessingException {
        var answer = answer("Sudan bombed Chad on Monday.", "Sudan", "Chad");
        assertThat(answer.path("id").asText()).isEqualTo("1");
        assertThat(answer.path("relation").asText()).isEqualTo("bombed");
        assertThat(answer.path("plover").asText()).isEqualTo("ASSAULT");
        assertThat(answer.path("modality").asText()).isEqualTo("actual");
        assertThat(answer.path("confidence").asDouble()).isBetween(0.34, 1.0);
        assertThat(answer.path("rule").asText()).startsWith("en/bombed-");
    }

    @Test
    void whatIsOverTheTriggerTellsTheModality() throws JsonProcessingException {
        assertThat(answer("Sudan has not bombed Chad.", "Sudan", "Chad")
                        .path("modality")
                        .asText())
                .isEqualTo("negated");
    }

    @Test
    void theTypeOfConcessionsIsToldByTheRelation() throws JsonProcessingException {
        var answer = answer("Sudan withdrew its troops from Chad.", "Sudan", "Chad");
        assertThat(answer.path("relation").asText()).isEqualTo("withdrewTroopsFrom");
        assertThat(answer.path("plover").asText()).isEqualTo("RETREAT");
    }

    @Test
    void withoutATriggerTheMostGeneralRelationIsTheAnswer() throws JsonProcessingException {
        var answer = answer("Sudan on Monday, Chad on Monday.", "Sudan", "Chad");
        assertThat(answer.path("rule").asText()).isEqualTo("en/types");
        assertThat(List.of("consultedWith", "attacked", "concededTo"))
                .contains(answer.path("relation").asText());
    }

    @Test
    void oddPairsAreAnsweredToo() {
        var result = classify(
                TrainingSample.pair("overlap", "The Chad army bombed a town.", "The Chad army", "Chad", ""),
                TrainingSample.pair("same", "Chad was bombed.", "Chad", "Chad", ""),
                TrainingSample.pair("apart", "Sudan waited. Then bombs fell. Chad wept.", "Sudan", "Chad", ""),
                TrainingSample.pair(
                        "beyond", "\uD83D\uDE00\uD83D\uDE00 Sudan bombed Chad \uD83D\uDE00", "Sudan", "Chad", ""),
                TrainingSample.pair("blank", "   ", " ", "  ", ""),
                "{\"lang\":\"en\",\"text\":\"?\",\"source\":{\"start\":0,\"end\":0},\"target\":{\"start\":1,\"end\":1}}");
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out().lines()).hasSize(6).allMatch(line -> line.contains("\"plover\":"));
        assertThat(result.out()).contains("{\"id\":\"beyond\",\"relation\":\"bombed\"");
    }

    @Test
    void badLinesAreToldAndTheOthersAnswered() {
        var good = TrainingSample.pair("1", "Sudan bombed Chad.", "Sudan", "Chad", "");
        var result = classify("nonsense", good, good.replace("\"end\": 5", "\"end\": 500"));
        var file = folder.resolve("asked.jsonl");
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
