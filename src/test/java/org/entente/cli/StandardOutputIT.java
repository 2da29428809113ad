package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An output that takes nothing, as the disk behind it is full, and one that nobody reads to its end. */
final class StandardOutputIT {

    @TempDir
    private Path folder = Path.of("");

    private record Ended(int code, String err) {}

    private Path store() {
        return folder.resolve("store");
    }

    /** The exit code is that of the program, whatever follows it in a pipe. */
    private Ended run(String command, String output) throws IOException, InterruptedException {
        var err = folder.resolve("err.txt");
        var words = "set -o pipefail; \"$0\" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xmx1g"
                + " -Dorg.slf4j.simpleLogger.defaultLogLevel=off -cp \"$1\" " + Main.class.getName()
                + " " + command + " --store \"$2\" " + output;
        var process = new ProcessBuilder(List.of(
                        "bash",
                        "-c",
                        words,
                        System.getProperty("java.home") + "/bin/java",
                        Java.classPath(),
                        store().toString()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(err.toFile())
                .start();
        return new Ended(process.waitFor(), Files.readString(err, StandardCharsets.UTF_8));
    }

    @BeforeEach
    void fill() {
        SampleStore.in(store());
    }

    @ParameterizedTest
    @ValueSource(strings = {"export - --format nq", "export - --format gexf", "query busiest-pairs", "stats"})
    void anOutputThatIsFullIsToldAsSuch(String command) throws IOException, InterruptedException {
        var full = run(command, "> /dev/full");
        assertThat(full.code()).as(full.err()).isEqualTo(4);
        assertThat(full.err())
                .startsWith("entente: the standard output: cannot be written: ")
                .contains("; check the free space of the disk")
                .doesNotContain("\tat ");
    }

    @Test
    void aReaderThatHasSeenEnoughIsToldNothing() throws IOException, InterruptedException {
        var left = run("export - --format nq", "| head -c 1");
        assertThat(left.err()).isEmpty();
        assertThat(left.code()).isEqualTo(141);
    }
}
