package org.entente.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.evaluate.GoldFile;
import org.entente.evaluate.Said;
import org.entente.model.Article;
import org.entente.model.Modality;
import org.entente.model.Report;
import org.entente.read.Articles;
import org.entente.read.Read;
import org.entente.read.ReadOptions;

/** Texts of tests that lie in files of JSON lines. */
final class TextFiles {

    private static final Path FOLDER = Path.of("src/test/resources");

    private TextFiles() {}

    static List<Article> articles(String file) throws IOException {
        var found = new ArrayList<Article>();
        var options = ReadOptions.of(Extraction.PAGES);
        try (var reads = Articles.in(List.of(FOLDER.resolve(file).toString()), System.in, options)) {
            while (reads.hasNext()) {
                if (reads.next() instanceof Read.Found read) {
                    found.add(read.article());
                }
            }
        }
        return found;
    }

    /** What an article tells as having happened, by its id: {@code KOR met RUS}. */
    static Map<String, TreeSet<String>> actual(List<Article> articles) {
        var told = new TreeMap<String, TreeSet<String>>();
        for (var article : articles) {
            var triples = told.computeIfAbsent(article.id(), id -> new TreeSet<>());
            Extraction.PIPELINES.facts(article).reports().stream()
                    .filter(report -> report.modality() == Modality.ACTUAL)
                    .map(TextFiles::triple)
                    .forEach(triples::add);
        }
        return told;
    }

    private static String triple(Report report) {
        return report.source().actor() + " " + report.relation() + " "
                + report.target().actor();
    }

    static Map<String, List<Said>> gold(String file) throws IOException {
        try (var lines = Files.newBufferedReader(FOLDER.resolve(file))) {
            return GoldFile.read(file, lines, Extraction.RELATIONS);
        }
    }
}
