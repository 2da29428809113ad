package org.entente.bench;

import java.io.IOException;
import java.nio.file.Path;

/** Writes the texts of generated articles into a file of JSON lines: its name, how many, and sentences of each. */
public final class NewsFile {

    private NewsFile() {}

    public static void main(String[] args) throws IOException {
        GeneratedNews.write(Path.of(args[0]), Integer.parseInt(args[1]), 1, Integer.parseInt(args[2]));
    }
}
