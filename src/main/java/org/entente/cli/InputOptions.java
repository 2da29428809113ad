package org.entente.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.language.LanguagePack;
import org.entente.model.InputProblem;
import org.entente.read.Articles;
import org.entente.read.ReadOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The articles to read. */
final class InputOptions {

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description =
                    "Files (.txt .md .html .json .jsonl .xml .rss .atom, each also .gz), folders, or - for stdin.")
    private List<String> inputs = new ArrayList<>();

    @Option(names = "--lang", paramLabel = "L", description = "Language of all articles; else each tells its own.")
    private @Nullable String language;

    /** The articles one by one. An input that is not there is a wrong word on the command line, and ends the command. */
    Articles articles(List<LanguagePack> packs) {
        checkLanguage(language, packs);
        for (var input : inputs) {
            if (!input.equals(Articles.STREAM) && !Files.exists(Path.of(input))) {
                throw new InputProblem(input, "no such file or folder", "check the name");
            }
        }
        var pages = packs.stream().map(LanguagePack::pageWords).toList();
        return Articles.in(inputs, System.in, new ReadOptions(pages, language, null));
    }

    /** Bytes of all inputs; 0 where one is a stream. */
    long bytes() {
        return inputs.contains(Articles.STREAM) ? 0 : Articles.bytes(inputs);
    }

    /** A language that is named, if any, must have a pack. */
    static void checkLanguage(@Nullable String language, List<LanguagePack> packs) {
        if (language != null && packs.stream().noneMatch(pack -> pack.tag().equals(language))) {
            var known = packs.stream().map(LanguagePack::tag).toList();
            throw new InputProblem("--lang " + language, "no pack for this language", "use one of " + known);
        }
    }
}
