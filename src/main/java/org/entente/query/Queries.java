package org.entente.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.entente.model.InputProblem;
import org.entente.model.Spelling;

/** The queries that come with the program, one a file of {@code queries/}, and those of a user's own files. */
public final class Queries {

    private static final String ENDING = ".rq";

    private Queries() {}

    /** The names of the queries that come with the program, in alphabetical order. */
    public static List<String> names() {
        return resource("index.txt").lines().toList();
    }

    /** All of them. */
    public static List<NamedQuery> all() {
        return names().stream()
                .map(name -> NamedQuery.parse(name, resource(name + ENDING)))
                .toList();
    }

    /**
     * The query of that name, or in the file of that name when it ends in {@code .rq}.
     *
     * @throws InputProblem when there is none, with the name that was perhaps meant
     */
    public static NamedQuery get(String name) {
        if (name.endsWith(ENDING)) {
            return NamedQuery.parse(name, file(name));
        }
        if (names().contains(name)) {
            return NamedQuery.parse(name, resource(name + ENDING));
        }
        throw new InputProblem(
                name,
                "no query is called so",
                Spelling.hint(name, names()) + "see query --list, or name a file that ends in .rq");
    }

    private static String file(String name) {
        try {
            return Files.readString(Path.of(name));
        } catch (CharacterCodingException e) {
            throw new InputProblem(name, "is not UTF-8", "save it as UTF-8");
        } catch (IOException e) {
            throw new InputProblem(name, "cannot be read", "check the name");
        }
    }

    private static String resource(String file) {
        try (var in = Objects.requireNonNull(Queries.class.getResourceAsStream("/queries/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
