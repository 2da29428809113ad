package org.entente.export;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import org.entente.query.EventRow;
import org.entente.query.Plain;
import org.jspecify.annotations.Nullable;

/**
 * One page that shows the network, its timeline and every event with its evidence, without any other file. What is told by
 * articles is data of the page; its policy lets no script run but its own, and reaches no network.
 */
final class WebPage implements NetworkFormat {

    @Override
    public void write(Network network, OutputStream out) throws IOException {
        var script = "\n" + resource("page.js");
        var page = resource("page.html")
                .replace("@style@", resource("page.css"))
                .replace("@script-hash@", hash(script))
                .replace("@script@", script);
        var place = page.indexOf("@data@");
        var text = new TextOut(out);
        text.print(page.substring(0, place), "{\"actors\":[");
        var actors = new JsonLines(text);
        network.census().actors().forEach(actor -> actors.add(actor(actor)));
        text.print("\n],\"events\":[");
        var events = new JsonLines(text);
        network.each(row -> events.add(event(row, network)));
        text.print("\n]}", page.substring(place + "@data@".length()));
    }

    private static String resource(String name) throws IOException {
        try (var in = Objects.requireNonNull(WebPage.class.getResourceAsStream("/export/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The name of a script in a content security policy. */
    private static String hash(String script) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectNode actor(ActorNode actor) {
        return JsonNodeFactory.instance.objectNode().put("code", actor.code()).put("label", actor.label());
    }

    private static ObjectNode event(EventRow row, Network network) {
        var event = JsonNodeFactory.instance
                .objectNode()
                .put("source", row.source().actor())
                .put("target", row.target().actor())
                .put("relation", network.label(row.relation()))
                .put("modality", row.modality().text());
        put(event, "claimedBy", row.claimedBy());
        put(event, "date", row.when().date());
        put(event, "earliest", row.when().earliest());
        put(event, "first", row.first());
        put(event, "last", row.last());
        put(event, "evidence", row.words().quote());
        put(event, "title", row.article().title());
        put(event, "url", row.article().url());
        return event.put("goldstein", row.relation().goldstein());
    }

    private static void put(ObjectNode event, String name, @Nullable Object value) {
        if (value != null) {
            event.put(name, Plain.line(value.toString()));
        }
    }
}
