package org.entente.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * Where graphs are kept: one named graph for each article, and beside them ontology, actors, events and the catalogue.
 * Whoever reads and builds need not know whether that is a folder of this machine or a server.
 */
public interface GraphStore extends AutoCloseable {

    /** Reads; the answer must not hold on to the dataset. */
    <T> T read(Function<DatasetGraph, T> reading);

    /** Looks at the union of all graphs again and again, as a check of shapes does; a server's is brought into memory. */
    default <T> T readUnion(Function<Graph, T> reading) {
        return read(data -> reading.apply(data.getUnionGraph()));
    }

    /** A query about the union of all graphs; only while {@link #read} goes on. */
    QueryExec ask(Query query);

    /** What the catalogue knows of the article of that identity. */
    Optional<Known> known(String identity);

    /**
     * Writes a batch in place of the graphs that are to go. What it returns from is acknowledged, and not lost.
     *
     * @param withText whether the texts of the articles are kept where a log is
     */
    void replace(List<Entry> batch, List<Known> gone, boolean withText, Merging merging);

    /** Takes away all that the article gave. */
    void remove(String identity, Known known, Merging merging);

    /** Finishes what a process did not come to that was killed. To be called before anything is written. */
    void recover(Merging merging);

    /** Likewise, and merges by these rules what earlier ones merged. */
    void catchUp(Merging merging);

    /** Sees to it that the events are those of all articles by these rules. */
    void merge(Merging merging);

    /** Puts a graph of the project's own, such as the ontology, in place of what stood there. */
    void put(Node name, Graph graph, List<Quad> marks);

    /** Likewise, and keeps it in the log where there is one: no rebuild would have it from elsewhere. */
    void keep(Node name, Graph graph, List<Quad> marks);

    @Override
    void close();
}
