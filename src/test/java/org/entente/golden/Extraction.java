package org.entente.golden;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.entente.actors.Gazetteer;
import org.entente.language.LanguagePack;
import org.entente.language.PackFolder;
import org.entente.language.PageWords;
import org.entente.model.Article;
import org.entente.model.Relations;
import org.entente.model.Report;
import org.entente.pipeline.Pipelines;
import org.jspecify.annotations.Nullable;

/** The whole way of an article with all that is bundled, for tests of what comes out. */
public final class Extraction {

    public static final Relations RELATIONS = Relations.of(lines("/ontology/relations.tsv"));

    /** Every bundled pack. */
    public static final List<LanguagePack> PACKS = lines("/languages/index.txt").stream()
            .map(tag -> LanguagePack.read(tag, PackFolder.bundled(tag), RELATIONS))
            .toList();

    public static final List<PageWords> PAGES =
            PACKS.stream().map(LanguagePack::pageWords).toList();

    public static final Pipelines PIPELINES = new Pipelines(PACKS, Gazetteer.bundled(), RELATIONS);

    private Extraction() {}

    private static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(Extraction.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a text tells, an event a line: {@code KOR met RUS actual 2025-12}. */
    static TreeSet<String> told(String text, String language, @Nullable LocalDate published) {
        var article = new Article("test", null, null, text, published, language, null);
        var told = new TreeSet<String>();
        PIPELINES.facts(article).reports().forEach(report -> told.add(line(report)));
        return told;
    }

    static String line(Report report) {
        return report.source().actor() + " " + report.relation() + " "
                + report.target().actor() + " " + report.modality().text()
                + (report.when().date() == null ? "" : " " + report.when().date());
    }
}
