package org.entente.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.evaluate.TrainingData;
import org.entente.language.LanguagePack;
import org.entente.model.Digest;
import org.entente.model.InputProblem;
import org.entente.pipeline.Taught;
import org.entente.read.ReadOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the learned parts anew. */
@Command(
        name = "train",
        description = {
            "Makes the models of language packs from given data: the same from the same data, byte for byte.",
            "A line of JSON is an article with its events, which may have a weight, or a pair: text, source, target and"
                    + " plover. Writes DIR/LANG/judge.bin and relations.bin (from articles) and types.bin."
        },
        mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {

    @Option(
            names = "--data",
            arity = "1..*",
            required = true,
            paramLabel = "FILE",
            description = "Files of JSON lines; their order counts.")
    private List<Path> data = new ArrayList<>();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the models go.")
    private Path out = Path.of("");

    @Mixin
    private ExtractorOptions extractor = new ExtractorOptions();

    @Override
    public Integer call() throws IOException {
        var workshop = new Workshop(extractor);
        var all = read(workshop);
        if (all.languages().isEmpty()) {
            throw new InputProblem("--data", "holds neither articles nor pairs", "give a line for each");
        }
        var enough = true;
        for (var language : all.languages()) {
            var part = all.in(language);
            var taught = workshop.pipelines().teach(language, part);
            System.out.printf(
                    "%s: %d articles with %d candidates, %d of them events; %d pairs given, %d learned from%n",
                    language,
                    part.articles().size(),
                    taught.candidates(),
                    taught.events(),
                    part.pairs().size(),
                    taught.pairs());
            enough &= write(language, part, taught);
        }
        return enough ? 0 : Faults.REJECTED;
    }

    private TrainingData read(Workshop workshop) throws IOException {
        var options = ReadOptions.of(
                workshop.packs().stream().map(LanguagePack::pageWords).toList());
        var all = new TrainingData(List.of(), List.of());
        for (var file : data) {
            if (!Files.isRegularFile(file)) {
                throw new InputProblem(file.toString(), "no such file", "check the name");
            }
            try (var lines =
                    new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
                all = all.plus(TrainingData.read(file.toString(), lines, options, workshop.relations()));
            }
        }
        return all;
    }

    /** Writes what there is; false when the data was not enough for what it should give. */
    private boolean write(String language, TrainingData part, Taught taught) throws IOException {
        var types = write(language, "types", taught.types());
        if (part.articles().isEmpty()) {
            return types;
        }
        var relations = write(language, "relations", taught.relations());
        return write(language, "judge", taught.judge()) && relations && types;
    }

    private boolean write(String language, String task, Optional<byte[]> model) throws IOException {
        if (model.isEmpty()) {
            System.err.printf("entente: %s: too little data for the model '%s'%n", language, task);
            return false;
        }
        var file = out.resolve(language).resolve(task + ".bin");
        Files.createDirectories(out.resolve(language));
        Files.write(file, model.get());
        System.out.printf(
                "  %s: {file: models/%s.bin, sha256: %s}  # %d KB%n",
                task, task, Digest.sha256(model.get()), model.get().length / 1024);
        return true;
    }
}
