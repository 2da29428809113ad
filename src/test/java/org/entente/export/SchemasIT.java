package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.golden.Extraction;
import org.entente.language.Example;
import org.entente.model.Article;
import org.entente.model.Step;
import org.entente.query.EventRows;
import org.entente.query.Filter;
import org.entente.query.Sample;
import org.entente.timeline.Excerpt;
import org.entente.timeline.Side;
import org.entente.timeline.Timeline;
import org.entente.timeline.TimelineText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON keeps to the schemas of {@code src/docs/schemas}, as a validator in another language sees it. */
final class SchemasIT {

    /** Of each language. */
    private static final int EXAMPLES = 200;

    @TempDir
    private static Path folder = Path.of("");

    /** A line that {@code extract} prints; an undated article has no address and no title either. */
    private static JsonNode line(String text, @Nullable LocalDate day, String language) {
        var title = day == null ? null : "A title";
        var article = new Article("a", day == null ? null : "https://example.org/a", title, text, day, language, null);
        return Reader.json(new EventLines(Sample.relations()).line(Extraction.PIPELINES.facts(article)));
    }

    private static JsonNode line() {
        return line("France met Germany.", LocalDate.parse("2025-12-21"), "en");
    }

    /** What the first examples of the packs tell. */
    private static List<JsonNode> lines() {
        return Extraction.PACKS.stream()
                .flatMap(pack -> Example.read(pack.folder()).stream()
                        .limit(EXAMPLES)
                        .map(example -> line(
                                example.text(),
                                example.published() == null ? null : LocalDate.parse(example.published()),
                                pack.tag())))
                .toList();
    }

    private static JsonNode timeline(Side other, @Nullable Step step) {
        var events = new EventRows(Sample.data(), Sample.relations());
        var one = Side.of("KOR");
        var timeline = Timeline.of(one, other, one.events(events, Filter.ALL, other));
        return Reader.json(TimelineText.json(Excerpt.whole(timeline, step), events::reports));
    }

    private static JsonNode cytoscape(Network network) {
        var out = new ByteArrayOutputStream();
        new CytoscapeJs().write(network, out);
        return Reader.json(out.toString(StandardCharsets.UTF_8));
    }

    private static List<JsonNode> documents(String schema) {
        return switch (schema) {
            case "events" -> lines();
            case "timeline" ->
                List.of(
                        timeline(Side.of("RUS"), null),
                        timeline(Side.of("RUS"), Step.DAY),
                        timeline(Side.of("TUR"), Step.YEAR),
                        timeline(Side.EVERYBODY, Step.MONTH));
            default -> List.of(cytoscape(ReadersIT.sample()), cytoscape(Hostile.network()));
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"events", "timeline", "cyjs"})
    void jsonKeepsToItsSchema(String schema) {
        var documents = documents(schema);
        assertThat(documents.toString()).contains("\"relation\":\"met\"");
        assertThat(Reader.faults(schema, documents, folder)).isEmpty();
    }

    /** The document with another value at that place; {@code -} takes away what is there. */
    private static JsonNode broken(JsonNode document, String place, String value) {
        var copy = document.deepCopy();
        var cut = place.lastIndexOf('/');
        var parent = (ObjectNode) copy.at(place.substring(0, cut));
        if (value.equals("-")) {
            assertThat(parent.remove(place.substring(cut + 1))).as(place).isNotNull();
        } else {
            parent.set(place.substring(cut + 1), Reader.json(value));
        }
        return copy;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "events | /id | 7",
                "events | /url | -",
                "events | /events/0/more | 1",
                "events | /events/0/rule | -",
                "events | /events/0/earliest | \"2025-02-30\"",
                "events | /events/0/modality | \"perhaps\"",
                "events | /events/0/goldstein | \"1.0\"",
                "timeline | /total | -1",
                "timeline | /periods/0/period | \"May 2025\"",
                "timeline | /periods/0/conflict | 1.5",
                "timeline | /entries/0/toldBy | -",
                "timeline | /entries/0/toldBy/0/more | 1",
                "timeline | /entries/0/direction | \"up\"",
                "timeline | /entries/0/confidence | 1.1",
                "cyjs | /multigraph | false",
                "cyjs | /elements/nodes/0/data/label | -",
                "cyjs | /elements/nodes/0/position | {}",
                "cyjs | /elements/edges/0/data/target | -",
                "cyjs | /elements/edges/0/data/latest | \"2025-13-01\"",
                "cyjs | /elements/edges/0/data/more | 1"
            })
    void aBrokenDocumentIsRefused(String schema, String place, String value) {
        var right = schema.equals("events") ? line() : documents(schema).get(1);
        assertThat(Reader.faults(schema, List.of(broken(right, place, value)), folder))
                .hasSize(1);
    }
}
