package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.cli.SampleStore.entente;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.entente.cli.SampleStore.Result;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BackupCommandTest {

    private static Path built = Path.of("");

    @TempDir
    private Path folder = Path.of("");

    private String store = "";
    private String file = "";
    private String other = "";

    /** Built once: loading the models takes longer than all the rest. */
    @BeforeAll
    static void build(@TempDir Path folder) throws IOException {
        for (var text : new String[] {Texts.PARIS, Texts.TOKYO}) {
            var articles = Texts.file(folder, "articles.jsonl", text).toString();
            entente("build", articles, "--store", folder.resolve("store").toString());
        }
        built = folder;
    }

    @BeforeEach
    void copy() throws IOException {
        Texts.copy(built, folder);
        store = folder.resolve("store").toString();
        file = folder.resolve("backup.zip").toString();
        other = folder.resolve("other").toString();
    }

    private String statements(String of) {
        return entente("export", "-", "--format", "nq", "--store", of).out();
    }

    @Test
    void aRestoredStoreGivesTheSameBytesAndGoesOn() throws IOException {
        assertThat(entente("backup", file, "--store", store))
                .isEqualTo(new Result(0, "", "2 articles in " + file + "\n"));
        assertThat(entente("restore", file, "--store", other))
                .isEqualTo(new Result(0, "", "2 articles in " + other + "\n"));
        assertThat(statements(other)).isEqualTo(statements(store)).contains("paris", "tokyo");
        var articles = Texts.file(folder, "articles.jsonl", Texts.PARIS + Texts.TOKYO + Texts.JAKARTA);
        assertThat(entente("build", articles.toString(), "--store", other).err())
                .startsWith("3 articles: 1 new, 0 changed, 2 unchanged");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("store", "other", "backup.zip", "articles.jsonl");
    }

    @Test
    void theSameStoreGivesTheSameBackup() throws IOException {
        entente("backup", file, "--store", store);
        var again = folder.resolve("again.zip");
        entente("backup", again.toString(), "--store", store);
        assertThat(Files.readAllBytes(again)).isEqualTo(Files.readAllBytes(Path.of(file)));
    }

    @Test
    void neitherABackupNorAStoreIsOverwritten() throws IOException {
        entente("backup", file, "--store", store);
        var before = Files.readAllBytes(Path.of(file));
        assertThat(entente("backup", file, "--store", store))
                .isEqualTo(new Result(2, "", "entente: " + file + ": is there already; name a new file\n"));
        assertThat(Files.readAllBytes(Path.of(file))).isEqualTo(before);
        assertThat(entente("restore", file, "--store", store))
                .isEqualTo(new Result(2, "", "entente: --store " + store + ": is there already; name a new folder\n"));
    }

    /** Writes the archive anew, its sums as they were, with one byte of a segment changed or one part more. */
    private void forge(boolean change) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipFile(file);
                var out = new ZipOutputStream(bytes)) {
            for (var entry : zip.stream().toList()) {
                var content = zip.getInputStream(entry).readAllBytes();
                if (change && entry.getName().endsWith("2.jsonl.gz")) {
                    content[content.length / 2] ^= 1;
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(content);
            }
            if (!change) {
                out.putNextEntry(new ZipEntry("../more"));
            }
        }
        Files.write(Path.of(file), bytes.toByteArray());
    }

    private void assertRefused(String why) {
        var result = entente("restore", file, "--store", other);
        assertThat(result.code()).isEqualTo(4);
        assertThat(result.err())
                .startsWith("entente: " + file + ": ")
                .contains(why)
                .endsWith("; use another backup\n");
        assertThat(Path.of(other)).doesNotExist();
    }

    @Test
    void aChangedByteIsFound() throws IOException {
        entente("backup", file, "--store", store);
        forge(true);
        assertRefused("articles/00000002.jsonl.gz is not what was backed up");
    }

    @Test
    void aPartThatNoSumNamesIsRefused() throws IOException {
        entente("backup", file, "--store", store);
        forge(false);
        assertRefused("holds parts that SHA256SUMS does not name");
        assertThat(folder.resolve("more")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 0.99})
    void aBackupThatLostItsEndIsRefused(double left) throws IOException {
        entente("backup", file, "--store", store);
        var bytes = Files.readAllBytes(Path.of(file));
        Files.write(Path.of(file), Arrays.copyOf(bytes, (int) (bytes.length * left)));
        assertRefused("is no whole archive");
    }

    @Test
    void anArticleThatTheLogLacksIsToldBeforeAnythingIsWritten() throws IOException {
        try (var segments = Files.list(folder.resolve("store/articles"))) {
            for (var segment : segments.filter(each -> each.toString().contains("00000001"))
                    .toList()) {
                Files.delete(segment);
            }
        }
        var result = entente("backup", file, "--store", store);
        assertThat(result.code()).isEqualTo(4);
        assertThat(result.err()).contains("the log lacks 1 articles of the graph, such as 'paris'");
        assertThat(Path.of(file)).doesNotExist();
    }

    @Test
    void whatAKilledRestoreLeftDoesNotHinderTheNext() throws IOException {
        entente("backup", file, "--store", store);
        Texts.file(folder.resolve("other.part/articles"), "00000009.jsonl.gz", "half");
        assertThat(entente("restore", file, "--store", other).code()).isZero();
        assertThat(statements(other)).isEqualTo(statements(store));
    }
}
