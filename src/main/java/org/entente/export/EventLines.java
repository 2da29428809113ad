package org.entente.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.entente.model.CodePoints;
import org.entente.model.Facts;
import org.entente.model.Party;
import org.entente.model.Relations;
import org.entente.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * The events of an article as one line of JSON: {@code {"id","url","lang","published","title","events":[...]}}. Offsets
 * are Unicode code points of the text.
 */
public final class EventLines {

    private final ObjectMapper mapper = new ObjectMapper();
    private final Relations relations;

    public EventLines(Relations relations) {
        this.relations = relations;
    }

    public String line(Facts facts) {
        var article = facts.article();
        var node = mapper.createObjectNode()
                .put("id", article.id())
                .put("url", article.url())
                .put("lang", article.language())
                .put("published", text(article.published()))
                .put("title", article.title());
        var events = node.putArray("events");
        var points = CodePoints.of(article.text());
        facts.reports().forEach(report -> events.add(event(report, points)));
        try {
            return mapper.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private ObjectNode event(Report report, CodePoints points) {
        var relation = relations.get(report.relation());
        var span = report.evidence().span();
        var node = mapper.createObjectNode()
                .put("source", report.source().actor())
                .put("sourceText", report.source().text())
                .put("relation", report.relation())
                .put("target", report.target().actor())
                .put("targetText", report.target().text())
                .put("plover", relation.plover())
                .put("cameo", relation.cameo())
                .put("goldstein", relation.goldstein())
                .put("modality", report.modality().text())
                .put("claimedBy", report.claimedBy())
                .put("date", report.when().date())
                .put("earliest", text(report.when().earliest()))
                .put("latest", text(report.when().latest()))
                .put("dateSource", report.when().source().text())
                .put("place", report.place())
                .put("placeText", report.placeText());
        persons(node, "sourcePersons", report.source());
        persons(node, "targetPersons", report.target());
        return node.put("confidence", report.confidence())
                .put("evidence", report.evidence().quote())
                .put("start", points.before(span.start()))
                .put("end", points.before(span.end()))
                .put("rule", report.evidence().rule());
    }

    private static void persons(ObjectNode node, String key, Party party) {
        var array = node.putArray(key);
        List.copyOf(party.persons()).forEach(array::add);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
