package org.entente.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The free space of the disk. TDB2 maps its files: where the disk is full, a write ends in a fault of the machine. */
final class Room {

    /** What a store needs for its next state, however small the batch. */
    private static final long LEAST = 64L << 20;

    /** Bytes a quad at most: each commit copies the pages of six indexes that it touches. */
    private static final long QUAD = 6_000;

    /** Bytes of a dataset for each of the log, which is compressed, what is put aside while it is made included. */
    private static final long LOGGED = 50;

    private Room() {}

    /** Whether the quads can be written without filling the disk. */
    static void check(Path folder, int quads) {
        check(folder, LEAST + QUAD * quads);
    }

    /** Whether a dataset made of the log has room beside what is there. */
    static void check(Path folder, ArticleLog log) throws IOException {
        var bytes = 0L;
        for (var segment : log.segments()) {
            bytes += Files.size(segment);
        }
        check(folder, LEAST + LOGGED * bytes);
    }

    /** Whether a generation of a database can be written again beside itself. */
    static boolean isThereFor(Path generation) throws IOException {
        var needed = LEAST;
        try (var files = Files.list(generation)) {
            for (var file : files.toList()) {
                needed += Files.size(file);
            }
        }
        return Files.getFileStore(generation).getUsableSpace() >= needed;
    }

    private static void check(Path folder, long needed) {
        try {
            var free = Files.getFileStore(folder).getUsableSpace();
            if (free < needed) {
                throw StoreFault.full(folder.toString(), free >> 20, needed >> 20);
            }
        } catch (IOException e) {
            throw StoreFault.broken(folder.toString(), e);
        }
    }
}
