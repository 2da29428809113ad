package org.entente.actors;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.model.InputProblem;

/** The Turtle files of the gazetteer: those that come with the program, and a user's. */
public final class ActorFiles {

    /** The files of {@code graphs/actors}, as the program carries them. */
    public static final List<String> BUNDLED = List.of(
            "groups.ttl",
            "memberships.ttl",
            "offices.ttl",
            "organizations.ttl",
            "others.ttl",
            "persons.ttl",
            "places.ttl",
            "states.ttl");

    private static final String FOLDER = "/graphs/actors/";
    private static final String COMPILED = "/graphs/actors.bin";

    private ActorFiles() {}

    /** Opens a file of {@link #BUNDLED}. */
    public static InputStream open(String file) {
        var stream = ActorFiles.class.getResourceAsStream(FOLDER + file);
        if (stream == null) {
            throw new IllegalStateException(FOLDER + file + " is not on the class path");
        }
        return stream;
    }

    /** Writes the compiled form beside the copied Turtle: {@code args[0]} is the folder of classes. The build calls it. */
    public static void main(String[] args) throws IOException {
        var target = Path.of(args[0] + COMPILED);
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(target)))) {
            CompiledRegister.write(read(List.of()), out);
        }
    }

    static Register compiled() {
        var stream = ActorFiles.class.getResourceAsStream(COMPILED);
        if (stream == null) {
            throw new IllegalStateException(COMPILED + " is not on the class path: build with Maven");
        }
        try (var in = new DataInputStream(new BufferedInputStream(stream, 1 << 16))) {
            return CompiledRegister.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the bundled Turtle and that of the user, files or folders, as one graph. */
    static Register read(List<Path> more) {
        var graph = GraphFactory.createDefaultGraph();
        for (var file : BUNDLED) {
            parse(open(file), file, graph);
        }
        var where = new ArrayList<String>();
        more.forEach(path -> where.add(path.toString()));
        for (var file : turtle(more)) {
            try {
                parse(Files.newInputStream(file), file.toString(), graph);
            } catch (IOException e) {
                throw new InputProblem(file.toString(), "cannot be read: " + e.getMessage(), "check the file");
            }
        }
        return TurtleRegister.read(graph, where.isEmpty() ? FOLDER : String.join(", ", where));
    }

    /** The files themselves, and the Turtle in the folders, in a fixed order. */
    public static List<Path> turtle(List<Path> paths) {
        return paths.stream().flatMap(path -> turtle(path).stream()).toList();
    }

    private static List<Path> turtle(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (var files = Files.list(path)) {
            return files.filter(file -> file.toString().endsWith(".ttl"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new InputProblem(path.toString(), "cannot be listed: " + e.getMessage(), "check the folder");
        }
    }

    private static void parse(InputStream stream, String where, Graph graph) {
        try (var in = stream) {
            RDFParser.source(in)
                    .lang(Lang.TURTLE)
                    .base(TurtleRegister.ID)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(graph);
        } catch (RiotException e) {
            throw new InputProblem(where, "is no Turtle: " + e.getMessage(), "mend it");
        } catch (IOException e) {
            throw new InputProblem(where, "cannot be read: " + e.getMessage(), "check the file");
        }
    }
}
