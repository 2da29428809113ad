package org.entente.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The formats that the graph can be exported in; each is the ending of its files too. */
public enum ExportFormat {
    /** Turtle: the statements of all articles in one graph. */
    TTL,
    /** TriG: a named graph for each article. */
    TRIG,
    /** N-Quads: the same, a statement a line. */
    NQ,
    /** JSON-LD: the same, a named graph a line. */
    JSONLD,
    /** A row for each report. */
    CSV,
    /** A table of events with its codebook, in a zip. */
    EVENTS(new EventArchive()),
    /** A page that shows network, timeline and events. */
    HTML(new WebPage()),
    /** For Gephi, with time. */
    GEXF(new Gexf()),
    /** For Gephi: tables of nodes and edges, in a zip. */
    GEPHI(new Gephi()),
    /** For igraph, networkx, yEd and others. */
    GRAPHML(new GraphMl()),
    /** For Cytoscape and Cytoscape.js. */
    CYJS(new CytoscapeJs()),
    /** For Cytoscape and NDEx. */
    CX2(new Cx2()),
    /** For Graphviz. */
    DOT(new Dot()),
    /** For Pajek. */
    NET(new Pajek()),
    /** For Neo4j: tables to import, in a zip. */
    NEO4J(new Neo4j()),
    /** The columns of POLECAT. */
    POLECAT(new Polecat()),
    /** The columns of ICEWS. */
    ICEWS(new Icews());

    private final @Nullable NetworkFormat network;

    ExportFormat() {
        network = null;
    }

    ExportFormat(NetworkFormat network) {
        this.network = network;
    }

    /** What writes it, for a format that shows actors and events; empty for RDF and for rows of reports. */
    public Optional<NetworkFormat> network() {
        return Optional.ofNullable(network);
    }

    /** Whether it is RDF that knows triples as terms. */
    public boolean canReify() {
        return this == TTL || this == TRIG || this == NQ;
    }

    /** The format of that name. */
    public static Optional<ExportFormat> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.text().equals(name))
                .findFirst();
    }

    /**
     * The format that the ending of a file names, before {@code .gz} if the file is to be compressed; in
     * {@code x.gephi.zip} the ending before the last.
     */
    public static Optional<ExportFormat> ofFile(String file) {
        var name = file.toLowerCase(Locale.ROOT);
        var plain = WholeFile.isCompressed(name) ? name.substring(0, name.lastIndexOf('.')) : name;
        var endings = new ArrayList<>(List.of(plain.split("\\.", -1)));
        endings.remove(0);
        Collections.reverse(endings);
        return endings.stream()
                .limit(2)
                .flatMap(ending -> named(ending).stream())
                .findFirst();
    }

    /** The names of all formats. */
    public static List<String> names() {
        return Arrays.stream(values()).map(ExportFormat::text).toList();
    }

    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
