package org.entente.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Chromium without a window, led by its DevTools protocol; it notes what pages complain of and ask for. */
final class Browser implements AutoCloseable {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int PATIENCE_SECONDS = 60;
    private static final long PAUSE_MILLIS = 40;

    private final Process process;
    private final WebSocket socket;
    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private int number;

    /**
     * @param profile an empty folder of its own
     */
    Browser(Path profile) throws IOException, InterruptedException {
        process = new ProcessBuilder(
                        "chromium",
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        var told = profile.resolve("DevToolsActivePort");
        until("chromium starts", () -> Files.exists(told) && told.toFile().length() > 0);
        var client = HttpClient.newHttpClient();
        var list = URI.create("http://127.0.0.1:" + Files.readAllLines(told).get(0) + "/json/list");
        var pages = MAPPER.readTree(client.send(HttpRequest.newBuilder(list).build(), BodyHandlers.ofString())
                .body());
        var page = URI.create(pages.get(0).get("webSocketDebuggerUrl").asText());
        socket = client.newWebSocketBuilder().buildAsync(page, new Ear()).join();
        for (var domain : List.of("Page", "Runtime", "Log", "Network")) {
            send(domain + ".enable", MAPPER.createObjectNode());
        }
    }

    private final class Ear implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean isLast) {
            text.append(part);
            if (isLast) {
                try {
                    heard(MAPPER.readTree(text.toString()));
                } catch (IOException e) {
                    complaints.add(e.toString());
                }
                text.setLength(0);
            }
            from.request(1);
            return CompletableFuture.completedFuture(null);
        }
    }

    private void heard(JsonNode message) {
        if (message.has("id")) {
            var answer = waiting.remove(message.get("id").asInt());
            if (answer != null) {
                answer.complete(message);
            }
            return;
        }
        var told = message.path("params");
        switch (message.path("method").asText()) {
            case "Runtime.exceptionThrown" ->
                complaints.add(told.path("exceptionDetails").toString());
            case "Runtime.consoleAPICalled" -> {
                if (List.of("error", "warning", "assert")
                        .contains(told.path("type").asText())) {
                    complaints.add(told.toString());
                }
            }
            case "Log.entryAdded" -> complaints.add(told.path("entry").toString());
            case "Network.requestWillBeSent" ->
                requests.add(told.at("/request/url").asText());
            default -> {
                // Nothing of interest.
            }
        }
    }

    /** Errors and warnings, violations of the policy among them. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** The addresses that pages asked for. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    private synchronized JsonNode send(String method, ObjectNode parameters) {
        var id = ++number;
        var answer = new CompletableFuture<JsonNode>();
        waiting.put(id, answer);
        var message = MAPPER.createObjectNode().put("id", id).put("method", method);
        message.set("params", parameters);
        socket.sendText(message.toString(), true).join();
        return answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join().path("result");
    }

    /** The value of a JavaScript expression. */
    JsonNode value(String expression) {
        return send(
                        "Runtime.evaluate",
                        MAPPER.createObjectNode()
                                .put("expression", expression)
                                .put("awaitPromise", true)
                                .put("returnByValue", true))
                .at("/result/value");
    }

    void open(String address) {
        send("Page.navigate", MAPPER.createObjectNode().put("url", address));
    }

    /** Waits for the element of that name, and clicks it. */
    void click(String name) {
        await(name);
        value(element(name) + ".click()");
    }

    /** Writes into the element of that name. */
    void type(String name, String text) {
        await(name);
        value(element(name) + ".focus()");
        value(element(name) + ".select && " + element(name) + ".select()");
        send("Input.insertText", MAPPER.createObjectNode().put("text", text));
    }

    /** Chooses a value of the list of that name. */
    void choose(String name, String value) {
        await(name);
        value("(() => { const list = " + element(name) + "; list.value = '" + value
                + "'; list.dispatchEvent(new Event('input', { bubbles: true }));"
                + " list.dispatchEvent(new Event('change', { bubbles: true })); })()");
    }

    String text(String name) {
        await(name);
        return value(element(name) + ".innerText").asText();
    }

    int count(String name) {
        return value("document.querySelectorAll('[data-test=\"" + name + "\"]').length")
                .asInt();
    }

    /** Waits until it is there and nothing is on its way. */
    void await(String name) {
        until(
                name + " at " + value("location.href").asText(),
                () -> count(name) > 0
                        && value("document.querySelectorAll('[aria-busy=true]').length")
                                        .asInt()
                                == 0);
    }

    static void until(String what, BooleanSupplier condition) {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain: " + what);
            }
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static String element(String name) {
        return "document.querySelector('[data-test=\"" + name + "\"]')";
    }

    /** Shows pages on a window of that size, in light or dark. */
    void look(int width, int height, String scheme) {
        send(
                "Emulation.setDeviceMetricsOverride",
                MAPPER.createObjectNode()
                        .put("width", width)
                        .put("height", height)
                        .put("deviceScaleFactor", 1)
                        .put("mobile", false));
        var media = MAPPER.createObjectNode();
        media.putArray("features")
                .addObject()
                .put("name", "prefers-color-scheme")
                .put("value", scheme);
        send("Emulation.setEmulatedMedia", media);
    }

    /** A picture of the window as PNG. */
    byte[] picture() {
        return Base64.getDecoder()
                .decode(send("Page.captureScreenshot", MAPPER.createObjectNode())
                        .get("data")
                        .asText());
    }

    @Override
    public void close() {
        socket.abort();
        // Its children write to the profile to their end.
        var children = process.descendants().toList();
        process.destroy();
        process.onExit().join();
        children.forEach(child -> {
            child.destroyForcibly();
            child.onExit().join();
        });
    }
}
