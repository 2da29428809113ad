package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.cli.SampleStore.entente;

import java.io.IOException;
import java.nio.file.Path;
import org.entente.cli.SampleStore.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EvaluateCommandTest {

    private static final String GOLD =
            """
            {"id":"a","lang":"en","text":"France met Germany.","events":[\
            {"source":"DEU","relation":"met","target":"FRA","modality":"actual","evidence":"France met Germany"}]}
            {"id":"b","lang":"id","text":"Indonesia mengecam Israel.","events":[\
            {"source":"IDN","relation":"criticized","target":"ISR","modality":"actual","date":"2025-01","evidence":"x"},\
            {"source":"IDN","relation":"visited","target":"ISR","modality":"planned","evidence":"y"}]}
            """;

    private static final String PREDICTED =
            """
            {"id":"a","events":[{"source":"FRA","relation":"met","target":"DEU"},\
            {"source":"FRA","relation":"visited","target":"DEU","evidence":"z"}]}
            {"id":"b","events":[{"source":"IDN","relation":"criticized","target":"ISR","date":"2025-01-03"}]}
            """;

    @TempDir
    private Path folder = Path.of("");

    private String gold = "";
    private String predicted = "";

    @BeforeEach
    void write() throws IOException {
        gold = Texts.file(folder, "gold.jsonl", GOLD).toString();
        predicted = Texts.file(folder, "predicted.jsonl", PREDICTED).toString();
    }

    @Test
    void predictionsAreComparedAtEachLevel() {
        assertThat(entente("evaluate", gold, "--predicted", predicted, "--errors", "5"))
                .isEqualTo(new Result(
                        0,
                        """
                        articles 2, answered 2
                        triple    P 0.667  R 1.000  F1 0.800   tp 2 fp 1 fn 0
                        plover    P 0.667  R 1.000  F1 0.800   tp 2 fp 1 fn 0
                        pair      P 1.000  R 1.000  F1 1.000   tp 2 fp 0 fn 0
                        modality  P 0.667  R 0.667  F1 0.667   tp 2 fp 1 fn 1
                        date      right 1.0 of 1, given where there is none 0.0 of 1;  events of unscored relations 0
                        + wrong  a: FRA visited DEU   | z
                        """,
                        ""));
    }

    @Test
    void languagesAreToldApart() {
        assertThat(entente("evaluate", gold, "--predicted", predicted, "--by", "lang")
                        .out())
                .contains(
                        "\nen\narticles 1, answered 1\ntriple    P 0.500  R 1.000",
                        "\nid\narticles 1, answered 1\ntriple    P 1.000  R 1.000");
    }

    @Test
    void withoutPredictionsTheArticlesAreRead() {
        assertThat(entente("evaluate", gold, "--by", "relation").out())
                .startsWith("articles 2, answered 2\ntriple    P 1.000  R 1.000  F1 1.000   tp 2 fp 0 fn 0\n")
                .contains("\n  criticized ");
    }

    @Test
    void aFileThatIsNotThereAndAnUnknownGroupAreWrongUsage() {
        assertThat(entente("evaluate", folder.resolve("none.jsonl").toString()).code())
                .isEqualTo(2);
        assertThat(entente("evaluate", gold, "--by", "color"))
                .isEqualTo(new Result(2, "", "entente: --by color: unknown group; use relation, plover or lang\n"));
    }

    /** The figures of the scorer with which the annotated texts that the packs are measured on are counted. */
    @Test
    void theFiguresAreThoseOfTheScorerInPython() {
        assertThat(entente(
                                "evaluate",
                                "src/test/resources/translations/en.jsonl",
                                "--predicted",
                                "src/test/resources/evaluate/predicted.jsonl")
                        .out())
                .isEqualTo(
                        """
                        articles 20, answered 20
                        triple    P 0.902  R 0.735  F1 0.810   tp 83 fp 9 fn 30
                        plover    P 0.910  R 0.736  F1 0.814   tp 81 fp 8 fn 29
                        pair      P 0.932  R 0.821  F1 0.873   tp 55 fp 4 fn 12
                        modality  P 0.840  R 0.669  F1 0.745   tp 89 fp 17 fn 44
                        date      right 0.7778 of 54, given where there is none 0.3704 of 27;  events of unscored relations 1
                        """);
    }
}
