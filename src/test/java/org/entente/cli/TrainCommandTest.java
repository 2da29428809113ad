package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.cli.SampleStore.entente;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.model.Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TrainCommandTest {

    @TempDir
    private Path folder = Path.of("");

    /** Trains on files of data; options may follow them. */
    private SampleStore.Result train(String out, Object... data) {
        var words = Stream.concat(Stream.of("train", "--out", folder.resolve(out), "--data"), Stream.of(data));
        return entente(words.map(Object::toString).toArray(String[]::new));
    }

    @Test
    void theSameDataGivesTheSameBytes() throws IOException {
        var sample = new TrainingSample(folder);
        var pack = packOfFewExamples();
        for (var out : List.of("one", "two")) {
            assertThat(train(out, sample.articles(), sample.pairs(), "--packs", pack)
                            .out())
                    .contains(
                            "en: 5 articles with ",
                            " of them events",
                            "  relations: {file: models/relations.bin",
                            "  judge: {file: models/judge.bin");
        }
        for (var model : List.of("en/judge.bin", "en/relations.bin", "en/types.bin")) {
            assertThat(folder.resolve("one").resolve(model))
                    .hasSameBinaryContentAs(folder.resolve("two").resolve(model));
        }
    }

    /** The English pack with the first of its examples, which are learned from too. */
    private Path packOfFewExamples() throws IOException {
        var pack = folder.resolve("en");
        Texts.copy(Path.of("src/main/resources/languages/en"), pack);
        var examples = pack.resolve("examples.yml");
        var lines = Files.readAllLines(examples);
        var end = lines.subList(300, lines.size()).indexOf("  events: []") + 301;
        Files.write(examples, lines.subList(0, end));
        return pack;
    }

    @Test
    void pairsAloneGiveTypesAlone() throws IOException {
        var result = train("out", new TrainingSample(folder).pairs());
        var types = folder.resolve("out/en/types.bin");
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .isEqualTo(
                        """
                        en: 0 articles with 0 candidates, 0 of them events; 15 pairs given, 15 learned from
                          types: {file: models/types.bin, sha256: %s}  # %d KB
                        """
                                .formatted(Digest.sha256(Files.readAllBytes(types)), Files.size(types) / 1024));
        assertThat(folder.resolve("out/en/judge.bin")).doesNotExist();
    }

    @Test
    void tooLittleDataIsTold() {
        var sample = new TrainingSample(folder);
        var one = sample.file(
                "one.jsonl", List.of(TrainingSample.pair("1", "Iran met Iraq.", "Iran", "Iraq", "CONSULT")));
        var result = train("out", one);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).isEqualTo("entente: en: too little data for the model 'types'\n");
    }

    @Test
    void aLineThatIsNeitherIsTold() {
        var sample = new TrainingSample(folder);
        var file = sample.file(
                "bad.jsonl",
                List.of(
                        TrainingSample.pair("1", "Iran met Iraq.", "Iran", "Iraq", "CONSULT"),
                        "{\"id\": \"2\", \"text\": \"Iran met Iraq.\"}"));
        var result = train("out", file);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).startsWith("entente: " + file + ":2: neither an article with events nor a pair");
    }

    @Test
    void anUnknownTypeIsTold() {
        var file = new TrainingSample(folder)
                .file("bad.jsonl", List.of(TrainingSample.pair("1", "Iran met Iraq.", "Iran", "Iraq", "MEETING")));
        assertThat(train("out", file).err()).startsWith("entente: " + file + ":1: unknown PLOVER type 'MEETING'");
    }
}
