package org.entente.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import org.entente.model.InputProblem;
import org.jspecify.annotations.Nullable;

/**
 * The files of the inputs, folder by folder, in the order of their names. Within a folder, files of other endings are
 * passed over, and so is what is hidden and the folder of pictures that a browser saves beside a page.
 */
final class InputFiles {

    private static final List<String> BESIDE_PAGE = List.of("_files", "_Files", ".files");

    private final Deque<Path> ahead = new ArrayDeque<>();

    InputFiles(List<Path> inputs) {
        ahead.addAll(inputs);
    }

    /** The next file; null at the end. */
    @Nullable
    Path next() {
        while (!ahead.isEmpty()) {
            var path = ahead.pop();
            if (!Files.isDirectory(path)) {
                return path;
            }
            var inside = inside(path);
            for (var i = inside.size() - 1; i >= 0; i--) {
                ahead.push(inside.get(i));
            }
        }
        return null;
    }

    private static List<Path> inside(Path folder) {
        var names = new HashSet<String>();
        var inside = new ArrayList<Path>();
        try (var paths = Files.newDirectoryStream(folder)) {
            for (var path : paths) {
                names.add(path.getFileName().toString());
                inside.add(path);
            }
        } catch (IOException e) {
            throw new InputProblem(folder.toString(), "cannot be read: " + e.getMessage(), "check its permissions");
        }
        inside.removeIf(path -> !isWanted(path, names));
        Collections.sort(inside, Comparator.comparing(path -> path.getFileName().toString()));
        return inside;
    }

    private static boolean isWanted(Path path, HashSet<String> names) {
        var name = path.getFileName().toString();
        if (name.startsWith(".")) {
            return false;
        }
        // A link to a folder may lead in a circle.
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                ? !isBesidePage(name, names)
                : Form.of(name).isPresent() && !Files.isDirectory(path);
    }

    private static boolean isBesidePage(String folder, HashSet<String> names) {
        for (var ending : BESIDE_PAGE) {
            if (folder.endsWith(ending)) {
                var page = folder.substring(0, folder.length() - ending.length());
                return names.contains(page + ".html") || names.contains(page + ".htm");
            }
        }
        return false;
    }
}
