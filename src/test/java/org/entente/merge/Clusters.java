package org.entente.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.entente.model.DateSource;
import org.entente.model.Modality;
import org.entente.model.Relations;
import org.entente.model.When;
import org.entente.rdf.PlaceGraph;
import org.entente.rdf.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Articles written to be merged, with the event that each of their reports is truly of. */
final class Clusters {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Clusters() {}

    static Kinship kinship() {
        return Kinship.of(Relations.of(lines("/ontology/relations.tsv")), lines("/ontology/kin.tsv"));
    }

    /** Places as the gazetteer knows them. */
    static BiPredicate<String, String> places() {
        var data = DatasetGraphFactory.create();
        var actors = data.getGraph(Vocabulary.ACTORS_GRAPH);
        for (var file : List.of("states", "places")) {
            var turtle = Objects.requireNonNull(Clusters.class.getResourceAsStream("/graphs/actors/" + file + ".ttl"));
            RDFParser.source(turtle).lang(Lang.TURTLE).parse(actors);
        }
        return new PlaceGraph(data);
    }

    static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(Clusters.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The reports of a file, each with the name of its event: that of the cluster before it. */
    static Map<Told, String> read(List<String> lines) {
        var found = new LinkedHashMap<Told, String>();
        for (var line : lines) {
            var cluster = parsed(line);
            for (var article : cluster.get("articles")) {
                var published = LocalDate.parse(article.get("published").asText());
                var origin = new Origin(
                        article.get("id").asText(),
                        published,
                        article.get("publisher").asText(null),
                        null,
                        Sketch.of(article.get("text").asText()));
                for (var report : article.get("reports")) {
                    var event = cluster.get("cluster").asText() + " "
                            + report.get("event").asText();
                    found.put(told("%s-%04d".formatted(origin.article(), found.size()), origin, report), event);
                }
            }
        }
        return found;
    }

    private static JsonNode parsed(String line) {
        try {
            return MAPPER.readTree(line);
        } catch (IOException e) {
            throw new IllegalArgumentException(line, e);
        }
    }

    private static Told told(String id, Origin origin, JsonNode report) {
        var modality = Modality.valueOf(report.get("modality").asText().toUpperCase(Locale.ROOT));
        return new Told(
                id,
                origin,
                report.get("source").asText(),
                report.get("relation").asText(),
                report.get("target").asText(),
                modality,
                report.get("claimedBy").asText(null),
                false,
                when(report.get("date").asText(null), modality, origin.published()),
                report.get("place").asText(null),
                0.8);
    }

    /** The bounds that articles get when they are read. */
    private static When when(@Nullable String date, Modality modality, @Nullable LocalDate published) {
        if (date == null) {
            return modality == Modality.PLANNED
                    ? new When(null, null, null, DateSource.PUBLICATION)
                    : When.unstated(published);
        }
        return switch (date.length()) {
            case 4 -> bounds(date, LocalDate.parse(date + "-01-01"), LocalDate.parse(date + "-12-31"));
            case 7 ->
                bounds(
                        date,
                        YearMonth.parse(date).atDay(1),
                        YearMonth.parse(date).atEndOfMonth());
            default -> bounds(date, LocalDate.parse(date), LocalDate.parse(date));
        };
    }

    private static When bounds(String date, LocalDate first, LocalDate last) {
        return new When(date, first, last, DateSource.INFERRED);
    }

    /** How well events found agree with true ones. */
    record Agreement(double precision, double recall) {

        double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }

        @Override
        public String toString() {
            return "precision %.3f, recall %.3f, F1 %.3f".formatted(precision, recall, f1());
        }
    }

    static boolean areOne(Map<Told, String> events, Told one, Told other) {
        return Objects.equals(events.get(one), events.get(other));
    }

    /** Over pairs of reports: those found to be of one event against those that truly are. */
    static Agreement pairwise(Map<Told, String> truth, Map<Told, String> found) {
        var reports = new ArrayList<>(truth.keySet());
        var counts = new int[3];
        for (var i = 0; i < reports.size(); i++) {
            for (var j = 0; j < i; j++) {
                var one = areOne(truth, reports.get(i), reports.get(j));
                var merged = areOne(found, reports.get(i), reports.get(j));
                counts[0] += one && merged ? 1 : 0;
                counts[1] += merged ? 1 : 0;
                counts[2] += one ? 1 : 0;
            }
        }
        return new Agreement((double) counts[0] / counts[1], (double) counts[0] / counts[2]);
    }

    /** Over reports: the share of those it was merged with that are truly of its event, and the other way round. */
    static Agreement bCubed(Map<Told, String> truth, Map<Told, String> found) {
        var sums = new double[2];
        for (var report : truth.keySet()) {
            var right = 0;
            var merged = 0;
            var one = 0;
            for (var other : truth.keySet()) {
                var isOne = areOne(truth, report, other);
                var isMerged = areOne(found, report, other);
                right += isOne && isMerged ? 1 : 0;
                merged += isMerged ? 1 : 0;
                one += isOne ? 1 : 0;
            }
            sums[0] += (double) right / merged;
            sums[1] += (double) right / one;
        }
        return new Agreement(sums[0] / truth.size(), sums[1] / truth.size());
    }
}
