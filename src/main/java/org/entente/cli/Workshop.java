package org.entente.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.actors.Gazetteer;
import org.entente.language.LanguagePack;
import org.entente.language.PackFolder;
import org.entente.merge.Kinship;
import org.entente.model.Actor;
import org.entente.model.InputProblem;
import org.entente.model.Relations;
import org.entente.pipeline.Pipelines;
import org.entente.rdf.FactsWriter;
import org.entente.store.Merging;
import org.jspecify.annotations.Nullable;

/** What commands work with: the relation table, the gazetteer, the language packs; each is loaded when first asked for. */
final class Workshop {

    private static final Relations RELATIONS = Relations.of(lines("/ontology/relations.tsv"));
    /** By tag; they cannot change while the program runs. */
    private static final Map<String, LanguagePack> BUNDLED = new ConcurrentHashMap<>();

    private final ExtractorOptions options;
    private @Nullable List<LanguagePack> packs;
    private @Nullable Gazetteer gazetteer;
    private @Nullable Pipelines pipelines;

    Workshop(ExtractorOptions options) {
        this.options = options;
    }

    Relations relations() {
        return RELATIONS;
    }

    synchronized Gazetteer gazetteer() {
        if (gazetteer == null) {
            gazetteer = Gazetteer.with(options.actors());
        }
        return gazetteer;
    }

    synchronized Pipelines pipelines() {
        if (pipelines == null) {
            pipelines = new Pipelines(packs(), gazetteer(), RELATIONS);
        }
        return pipelines;
    }

    FactsWriter factsWriter() {
        var known = gazetteer();
        return new FactsWriter(RELATIONS, code -> known.actor(code)
                .orElseGet(() -> new Actor(code, Actor.Kind.ORGANIZATION, "org-" + code, Map.of())));
    }

    /** The rules by which reports become events. */
    Merging merging() {
        return new Merging(RELATIONS, kinship(), Fingerprint.ofMerging());
    }

    Kinship kinship() {
        return Kinship.of(RELATIONS, lines("/ontology/kin.tsv"));
    }

    /** The packs of the folders given, and those of the jar, which give way to one of the same tag. */
    synchronized List<LanguagePack> packs() {
        if (packs == null) {
            packs = read(options.packs());
        }
        return packs;
    }

    private static List<LanguagePack> read(List<Path> folders) {
        var packs = new ArrayList<LanguagePack>();
        for (var folder : folders) {
            for (var path : packFolders(folder)) {
                packs.add(LanguagePack.read(Objects.toString(path.getFileName(), ""), PackFolder.at(path), RELATIONS));
            }
        }
        for (var tag : lines("/languages/index.txt")) {
            if (packs.stream().noneMatch(pack -> pack.tag().equals(tag))) {
                packs.add(BUNDLED.computeIfAbsent(
                        tag, key -> LanguagePack.read(key, PackFolder.bundled(key), RELATIONS)));
            }
        }
        return List.copyOf(packs);
    }

    /** The folder itself when it is a pack, else the packs in it. */
    static List<Path> packFolders(Path folder) {
        if (Files.isRegularFile(folder.resolve("pack.yml"))) {
            return List.of(folder.toAbsolutePath().normalize());
        }
        try (var inside = Files.list(folder)) {
            var found = inside.filter(path -> Files.isRegularFile(path.resolve("pack.yml")))
                    .sorted()
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        } catch (IOException unreadable) {
            throw new InputProblem(folder.toString(), "cannot be read", "name a folder of language packs");
        }
        throw new InputProblem(folder.toString(), "holds no pack.yml", "name a folder of language packs");
    }

    static List<String> lines(String resource) {
        try (var in = Objects.requireNonNull(Workshop.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
