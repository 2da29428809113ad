package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What README.md and the pages of src/docs show is what comes out. In a block, a line that begins with {@code $ } is a command, a line below it that
 * begins with {@code > } its continuation, the rest what it prints; {@code ...} stands for any words, or for any lines. What
 * serves goes on as long as the next commands name its address, which is another one here.
 */
final class ReadmeIT {

    private record Example(String command, String printed) {}

    @TempDir
    private static Path folder = Path.of("");

    private static String readme = "";
    private static String pages = "";

    @BeforeAll
    static void prepare() throws IOException, InterruptedException {
        readme = Files.readString(Path.of("README.md"));
        try (var docs = Files.list(Path.of("src/docs"))) {
            for (var page : docs.filter(Files::isRegularFile).sorted().toList()) {
                pages += Files.readString(page);
            }
        }
        // Few commands run for longer than a moment: no time goes into code for long runs, as with the launcher.
        var start = "#!/bin/sh\nexec '" + System.getProperty("java.home") + "/bin/java' -XX:TieredStopAtLevel=1"
                + " -XX:+UseSerialGC -Dorg.slf4j.simpleLogger.defaultLogLevel=error -cp \"$CLASSES\""
                + " org.entente.cli.Main \"$@\"\n";
        assertThat(Files.writeString(folder.resolve("entente"), start).toFile().setExecutable(true))
                .isTrue();
        Texts.file(folder.resolve("articles"), "a.jsonl", Texts.PARIS + Texts.TOKYO);
        for (var example : examples()) {
            if (example.command().matches("cat mine\\.[a-z]+")) {
                Texts.file(folder, example.command().substring(4), example.printed());
            }
        }
        run("./entente demo");
    }

    private static List<Example> examples() {
        var examples = new ArrayList<Example>();
        var blocks = Pattern.compile("(?s)```console\n(.*?)```").matcher(readme + pages);
        while (blocks.find()) {
            for (var part : blocks.group(1).split("(?m)^\\$ ")) {
                var command = new StringBuilder();
                var printed = new StringBuilder();
                // The words between quotes may go on over lines.
                for (var line : part.lines().toList()) {
                    var open = command.toString().chars().filter(c -> c == '\'').count() % 2 == 1;
                    if (command.isEmpty() || open) {
                        command.append(command.isEmpty() ? "" : "\n").append(line.replaceFirst("^> ", ""));
                    } else {
                        printed.append(line).append('\n');
                    }
                }
                if (!command.isEmpty()) {
                    examples.add(new Example(command.toString(), printed.toString()));
                }
            }
        }
        return examples;
    }

    private static final String ADDRESS = "http://127.0.0.1:3330/";

    /** What serves, and where. */
    private record Served(Process process, String address) implements AutoCloseable {

        static Served by(String command) throws IOException {
            var process = shell("exec " + command + " --port 0")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new Served(process, process.inputReader().readLine());
        }

        @Override
        public void close() {
            process.destroy();
            process.onExit().join();
        }
    }

    private static String run(String command) throws IOException, InterruptedException {
        var process = shell(command).redirectErrorStream(true).start();
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        printed = printed.replace("\r\n", "\n");
        return printed.isEmpty() || printed.endsWith("\n") ? printed : printed + "\n";
    }

    private static ProcessBuilder shell(String command) {
        var shell = new ProcessBuilder("sh", "-c", command).directory(folder.toFile());
        shell.environment().put("CLASSES", Java.classPath());
        // Where apt puts the programs that pages call.
        shell.environment().merge("PATH", "/usr/bin", (before, apt) -> apt + ":" + before);
        return shell;
    }

    private static Pattern pattern(String printed) {
        var pattern = new StringBuilder();
        for (var line : printed.lines().toList()) {
            if (line.equals("...")) {
                pattern.append("(?:.*\n)*?");
            } else {
                for (var piece : line.split("\\.\\.\\.", -1)) {
                    pattern.append(Pattern.quote(piece)).append(".*");
                }
                pattern.setLength(pattern.length() - 2);
                pattern.append('\n');
            }
        }
        return Pattern.compile(pattern.toString());
    }

    @Test
    void everyCommandPrintsWhatIsShown() throws IOException, InterruptedException {
        assertThat(examples()).hasSizeGreaterThan(8);
        @Nullable Served served = null;
        try {
            for (var example : examples()) {
                var command = example.command();
                String printed;
                if (served != null && command.contains(ADDRESS)) {
                    printed = run(command.replace(ADDRESS, served.address())).replace(served.address(), ADDRESS);
                } else {
                    if (served != null) {
                        served.close();
                    }
                    served = command.startsWith("./entente serve ") ? Served.by(command) : null;
                    printed = served == null ? run(command) : ADDRESS + "\n";
                }
                assertThat(printed).as(command).matches(pattern(example.printed()));
            }
        } finally {
            if (served != null) {
                served.close();
            }
        }
    }

    @Test
    void itIsShort() {
        assertThat(readme.lines().count()).isLessThan(200);
    }

    @Test
    void everyCommandIsNamed() {
        var names = SampleStore.entente("--help")
                .out()
                .lines()
                .dropWhile(line -> !line.startsWith("Commands:"))
                .filter(line -> line.matches("  [a-z]+ .*"))
                .map(line -> line.strip().split(" ")[0]);
        assertThat(names).hasSizeGreaterThan(10).allMatch(name -> readme.contains(name));
    }

    @Test
    void everyLinkLeadsToAFile() {
        var links = Pattern.compile("\\]\\(([^)#:]+)\\)").matcher(readme);
        assertThat(links.results().map(link -> Path.of(link.group(1))))
                .hasSizeGreaterThan(5)
                .allMatch(Files::exists);
    }
}
