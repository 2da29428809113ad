package org.entente.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.entente.language.LanguagePack;
import org.entente.model.InputProblem;
import org.entente.model.Pair;
import org.entente.pipeline.PairAnswer;
import org.entente.read.Articles;
import org.entente.read.PairLines;
import org.entente.read.ReadOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells the relation between two given actors. */
@Command(
        name = "classify",
        description = {
            "Tells what one actor does to another, both being marked in a text. Each pair is answered.",
            "In, a line each: {\"id\",\"text\",\"lang\",\"source\":{\"text\",\"start\",\"end\"},\"target\":{...}}, in code"
                    + " points.",
            "Out, a line each: {\"id\",\"relation\",\"plover\",\"modality\",\"confidence\",\"rule\"}."
        },
        mixinStandardHelpOptions = true)
final class ClassifyCommand implements Callable<Integer> {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Parameters(paramLabel = "FILE.jsonl", description = "The pairs; - for stdin.")
    private String file = "";

    @Option(
            names = "--model",
            paramLabel = "DIR",
            description = "What train wrote: takes DIR/LANG/types.bin in place of the pack's.")
    private @Nullable Path model;

    @Option(names = "--lang", paramLabel = "L", description = "Language of all texts; else each tells its own.")
    private @Nullable String language;

    @Mixin
    private ExtractorOptions extractor = new ExtractorOptions();

    private final Set<String> modelled = new HashSet<>();
    private final ObjectMapper mapper = new ObjectMapper();
    private int rejected;

    @Override
    public Integer call() throws IOException {
        if (model != null && !Files.isDirectory(model)) {
            throw new InputProblem("--model " + model, "no such folder", "make it with: entente train");
        }
        var workshop = new Workshop(extractor);
        var pages = workshop.packs().stream().map(LanguagePack::pageWords).toList();
        var pairs = new PairLines(new ReadOptions(pages, language, null));
        try (var lines = new BufferedReader(new InputStreamReader(input(), StandardCharsets.UTF_8));
                var out = new BufferedWriter(new OutputStreamWriter(new NoClose(System.out), StandardCharsets.UTF_8))) {
            answer(workshop, pairs, lines, out);
        }
        return rejected > 0 ? Faults.REJECTED : 0;
    }

    private InputStream input() throws IOException {
        if (file.equals(Articles.STREAM)) {
            return System.in;
        }
        if (!Files.isRegularFile(Path.of(file))) {
            throw new InputProblem(file, "no such file", "check the name");
        }
        return Files.newInputStream(Path.of(file));
    }

    private void answer(Workshop workshop, PairLines pairs, BufferedReader lines, Writer out) throws IOException {
        var number = 0;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            var json = number == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
            if (json.isBlank()) {
                continue;
            }
            Pair pair;
            try {
                pair = pairs.pair(json, file + ":" + number);
            } catch (InputProblem problem) {
                rejected++;
                System.err.println("entente: " + problem.getMessage());
                continue;
            }
            useModel(workshop, pair.language());
            out.write(told(workshop.pipelines().answer(pair)) + "\n");
        }
    }

    private void useModel(Workshop workshop, String tag) throws IOException {
        if (model == null || !modelled.add(tag)) {
            return;
        }
        var types = model.resolve(tag).resolve("types.bin");
        if (!Files.isRegularFile(types)) {
            throw new InputProblem(
                    types.toString(), "no model for the language '" + tag + "'", "make it with: entente train");
        }
        workshop.pipelines().useTypes(tag, Files.readAllBytes(types), types.toString());
    }

    private String told(PairAnswer answer) throws JsonProcessingException {
        return mapper.writeValueAsString(mapper.createObjectNode()
                .put("id", answer.pair().id())
                .put("relation", answer.relation().name())
                .put("plover", answer.relation().plover())
                .put("modality", answer.modality().text())
                .put("confidence", answer.confidence())
                .put("rule", answer.rule()));
    }
}
