package org.entente.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * The log of a store in one zip archive, with the SHA-256 of each part in {@code SHA256SUMS}, as {@code sha256sum}
 * writes them. A backup is there whole and compared, or not at all; so is what is made of it.
 */
public final class Backup {

    private static final String SUMS = "SHA256SUMS";
    private static final String UNFINISHED = ".part";
    private static final Pattern SEGMENT = Pattern.compile(Store.ARTICLES + "/\\d+\\.jsonl\\.gz");

    private Backup() {}

    /**
     * @return how many articles it holds
     * @throws StoreFault when the log does not hold every article of the dataset
     */
    public static int write(Store store, Path file) {
        var part = beside(file);
        try {
            var articles = store.logged();
            try (var zip = new ZipOutputStream(Files.newOutputStream(part))) {
                write(store, zip);
            }
            try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            unpack(part, name -> OutputStream.nullOutputStream());
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            return articles;
        } catch (IOException e) {
            throw StoreFault.broken(file.toString(), e);
        }
    }

    private static void write(Store store, ZipOutputStream zip) throws IOException {
        // The segments are compressed already.
        zip.setLevel(Deflater.NO_COMPRESSION);
        var sums = new StringBuilder();
        for (var segment : store.segments()) {
            var name = Store.ARTICLES + "/" + segment.getFileName();
            zip.putNextEntry(entry(name));
            try (var in = Files.newInputStream(segment)) {
                sums.append(copied(in, zip)).append("  ").append(name).append('\n');
            }
        }
        zip.putNextEntry(entry(SUMS));
        zip.write(sums.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The same log gives the same bytes: no time of a run stands in them. */
    private static ZipEntry entry(String name) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
        return entry;
    }

    /** Copies, and gives the sum of what was copied. */
    private static String copied(InputStream in, OutputStream out) throws IOException {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            in.transferTo(new DigestOutputStream(out, sha));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + UNFINISHED);
    }

    /**
     * Unpacks a backup, comparing every sum, into a folder beside the one where the store is to be.
     *
     * @return the folder, from whose log the dataset is to be made
     */
    public static Path unpack(Path file, Path folder) {
        var growing = beside(folder.toAbsolutePath());
        try {
            Rebuild.delete(growing);
            Files.createDirectories(growing.resolve(Store.ARTICLES));
            unpack(file, name -> Files.newOutputStream(growing.resolve(name)));
            return growing;
        } catch (IOException e) {
            throw StoreFault.broken(growing.toString(), e);
        }
    }

    /** Puts the finished store where it is to be. */
    public static void finish(Path growing, Path folder) {
        try {
            Files.move(growing, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw StoreFault.broken(folder.toString(), e);
        }
    }

    private interface Target {
        OutputStream of(String name) throws IOException;
    }

    private static void unpack(Path file, Target target) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var sums = sums(zip, file);
            if (zip.size() != sums.size() + 1) {
                throw StoreFault.damaged(file.toString(), "holds parts that " + SUMS + " does not name");
            }
            for (var sum : sums.entrySet()) {
                var part = zip.getEntry(sum.getKey());
                if (part == null || !SEGMENT.matcher(sum.getKey()).matches()) {
                    throw StoreFault.damaged(file.toString(), "has no part " + sum.getKey());
                }
                try (var in = zip.getInputStream(part);
                        var out = target.of(sum.getKey())) {
                    if (!copied(in, out).equals(sum.getValue())) {
                        throw StoreFault.damaged(file.toString(), sum.getKey() + " is not what was backed up");
                    }
                }
            }
        } catch (ZipException e) {
            throw StoreFault.damaged(file.toString(), "is no whole archive: " + e.getMessage());
        }
    }

    private static Map<String, String> sums(ZipFile zip, Path file) throws IOException {
        var part = zip.getEntry(SUMS);
        if (part == null) {
            throw StoreFault.damaged(file.toString(), "has no " + SUMS);
        }
        var sums = new TreeMap<String, String>();
        try (var in = zip.getInputStream(part)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("  ", 2))
                    .forEach(pair -> sums.put(pair[pair.length - 1], pair[0]));
        }
        return sums;
    }
}
