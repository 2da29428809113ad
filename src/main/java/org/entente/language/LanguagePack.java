package org.entente.language;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.Digest;
import org.entente.model.InputProblem;
import org.entente.model.Relations;

/** A language as data. Everything that the program knows of its words stands in the files of the pack. */
public record LanguagePack(
        String tag,
        PackFolder folder,
        PackInfo info,
        WordClasses classes,
        Triggers triggers,
        Lemmas lemmas,
        DateWords dates,
        Stopwords stopwords,
        Boilerplate boilerplate,
        Set<String> abbreviations,
        Roles roles) {

    public LanguagePack {
        abbreviations = Set.copyOf(abbreviations);
    }

    /** Reads a pack and checks it; a fault in a file is told with its line. */
    public static LanguagePack read(String tag, PackFolder folder, Relations relations) {
        var classes = WordClasses.read(folder);
        return new LanguagePack(
                tag,
                folder,
                PackInfo.read(folder),
                classes,
                Triggers.read(folder, tag, relations, classes),
                Lemmas.read(folder),
                DateWords.read(folder),
                Stopwords.read(folder),
                Boilerplate.read(folder),
                folder.lines("abbreviations.txt").stream()
                        .map(row -> row.cell(0))
                        .collect(Collectors.toSet()),
                Roles.read(folder));
    }

    /**
     * The trained model for that task; empty when the pack has none.
     *
     * @throws InputProblem when the file is missing, or another than the pack says
     */
    public Optional<byte[]> model(String task) {
        var model = info.models().get(task);
        if (model == null) {
            return Optional.empty();
        }
        var where = folder.name() + "/" + model.file();
        try (var in = folder.find(model.file())
                .orElseThrow(() -> new InputProblem(where, "is missing", "restore the file"))) {
            var bytes = in.readAllBytes();
            if (!Digest.sha256(bytes).equals(model.sha256())) {
                throw new InputProblem(where, "is not the file of pack.yml", "restore it, or write its SHA-256 there");
            }
            return Optional.of(bytes);
        } catch (IOException e) {
            throw new InputProblem(where, "cannot be read: " + e.getMessage(), "restore the file");
        }
    }

    /** The parts of it that a reader of pages needs. */
    public PageWords pageWords() {
        return PageWords.of(tag, stopwords, lemmas, boilerplate, dates);
    }
}
