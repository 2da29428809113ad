package org.entente.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The samples in a store that another process serves. */
final class ServedStore implements AutoCloseable {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Process process;
    private final Path store;
    private final String address;
    private final HttpClient client = HttpClient.newHttpClient();

    private ServedStore(Process process, Path store, String address) {
        this.process = process;
        this.store = store;
        this.address = address;
    }

    /** The samples, where a query may take 2 seconds. */
    static ServedStore samples(Path folder) throws IOException {
        return of(samplesIn(folder), "1g", "--time-limit", "2");
    }

    /** The samples, where a query may take 20 seconds and the server so much memory. */
    static ServedStore samples(Path folder, String memory) throws IOException {
        return of(samplesIn(folder), memory, "--time-limit", "20");
    }

    private static Path samplesIn(Path folder) throws IOException {
        var samples = folder.resolve("samples");
        for (var name : Workshop.lines("/samples/index.txt")) {
            Texts.file(samples, name, String.join("\n", Workshop.lines("/samples/" + name)) + "\n");
        }
        var store = folder.resolve("store");
        SampleStore.entente("build", samples.toString(), "--store", store.toString());
        return store;
    }

    /** A store, served with these options by a process of so much memory. */
    static ServedStore of(Path store, String memory, String... options) throws IOException {
        var words = new ArrayList<>(List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xmx" + memory,
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                "-cp",
                Java.classPath(),
                Main.class.getName(),
                "serve",
                "--port",
                "0",
                "--store",
                store.toString()));
        words.addAll(List.of(options));
        var process = Java.start(words.toArray(String[]::new));
        var address = process.inputReader().readLine();
        return new ServedStore(process, store, address.substring(0, address.length() - 1));
    }

    String address() {
        return address;
    }

    Path store() {
        return store;
    }

    long pid() {
        return process.pid();
    }

    HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> get(String path) {
        return send(at(path));
    }

    JsonNode json(String path) {
        var answer = get(path);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return tree(answer.body());
    }

    HttpResponse<String> ask(String query) {
        return send(at("/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)));
    }

    HttpResponse<String> post(String path, String json) {
        return send(at(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
