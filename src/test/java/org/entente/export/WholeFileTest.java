package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.GZIPInputStream;
import org.entente.cli.Java;
import org.entente.model.InputProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WholeFileTest {

    private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aFileIsWrittenInPlaceOfAnOlderOne() throws IOException {
        var file = Files.writeString(folder.resolve("a.nq"), "something longer");
        WholeFile.write(file, out -> out.write(NEW));
        assertThat(file).hasContent("new");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aFaultLeavesTheOlderFileAndNothingElse() throws IOException {
        var file = Files.writeString(folder.resolve("a.nq"), "old");
        assertThatThrownBy(() -> WholeFile.write(file, out -> {
                    out.write(NEW);
                    throw new IOException("no space");
                }))
                .hasMessage("no space");
        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("a.nq");
    }

    @Test
    void theEndingGzCompresses() throws IOException {
        var file = folder.resolve("a.nq.gz");
        WholeFile.write(file, out -> out.write(NEW));
        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
            assertThat(in.readAllBytes()).isEqualTo(NEW);
        }
    }

    @Test
    void aLinkIsFollowed() throws IOException {
        var file = Files.writeString(folder.resolve("a.nq"), "old");
        var link = Files.createSymbolicLink(folder.resolve("link.nq"), file);
        WholeFile.write(link, out -> out.write(NEW));
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    /** Begins a file, says so, and never ends it. */
    static final class Endless {

        private Endless() {}

        public static void main(String[] words) throws IOException {
            WholeFile.write(Path.of(words[0]), out -> {
                out.write(NEW);
                System.out.println("begun");
                while (true) {
                    LockSupport.park();
                }
            });
        }
    }

    @Test
    void whoIsToldToStopLeavesTheOlderFileAndNothingElse() throws IOException {
        var file = Files.writeString(folder.resolve("a.nq"), "old");
        var process = Java.start("-cp", Java.classPath(), Endless.class.getName(), file.toString());
        assertThat(process.inputReader().readLine()).isEqualTo("begun");
        assertThat(folder.toFile().list()).hasSize(2);
        process.destroy();
        process.onExit().join();
        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("a.nq");
    }

    @Test
    void aFolderIsNoFile() {
        assertThatThrownBy(() -> WholeFile.write(folder, out -> out.write(NEW)))
                .isInstanceOf(InputProblem.class)
                .hasMessage(folder + ": is a folder; name a file");
    }

    @Test
    void aFolderThatIsNotThereIsTold() {
        var file = folder.resolve("none").resolve("a.nq");
        assertThatThrownBy(() -> WholeFile.write(file, out -> out.write(NEW)))
                .hasMessage(file + ": its folder does not exist; make it, or name another file");
    }
}
