package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.cli.SampleStore.entente;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.entente.cli.SampleStore.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DamagedStoreTest {

    @TempDir
    private Path folder = Path.of("");

    private void overwrite(String file) throws IOException {
        var path = folder.resolve("Data-0001").resolve(file);
        var bytes = Files.readAllBytes(path);
        Arrays.fill(bytes, bytes.length / 10, bytes.length, (byte) 0);
        Files.write(path, bytes);
    }

    private static void assertDamaged(Result result) {
        assertThat(result.code()).isEqualTo(4);
        assertThat(result.err())
                .contains(": cannot be read or written: ")
                .contains("; check the free space of the disk");
    }

    @Test
    void aHoleInTheStoreIsToldInALineAndEndsWithFour() throws IOException {
        SampleStore.in(folder);
        overwrite("nodes-data.obj");
        var store = folder.toString();
        assertDamaged(entente("stats", "--store", store));
        assertDamaged(entente("export", "-", "--format", "nq", "--store", store));
    }
}
