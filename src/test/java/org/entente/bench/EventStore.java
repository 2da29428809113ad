package org.entente.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.entente.actors.ActorFiles;
import org.entente.merge.Kinship;
import org.entente.merge.Merger;
import org.entente.merge.Told;
import org.entente.model.Facts;
import org.entente.rdf.Counts;
import org.entente.rdf.EventsWriter;
import org.entente.rdf.FactsWriter;
import org.entente.rdf.Iris;
import org.entente.rdf.PlaceGraph;
import org.entente.rdf.ToldReader;
import org.entente.rdf.Vocabulary;

/**
 * Makes a dataset of generated articles and their merged events in one load, without a log: how many articles, the
 * folder, and reports of an article on the average. It is what {@code rebuild} makes of {@link GeneratedStore}, sooner.
 */
public final class EventStore {

    static final Kinship KINSHIP = Kinship.of(GeneratedFacts.RELATIONS, lines("/ontology/kin.tsv"));

    private static final int SEED = 1;
    private static final int WORKERS = 3;
    private static final int AHEAD = 64;

    private EventStore() {}

    private static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(EventStore.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        var folder = Path.of(args[1]);
        Files.createDirectory(folder);
        var dataset = DatabaseMgr.connectDatasetGraph(folder.toString());
        var loader = new SortedLoad(dataset);
        var pairs = new TreeMap<String, List<Told>>();
        var reference = reference();
        reference.find().forEachRemaining(loader::add);
        var writer = new FactsWriter(GeneratedFacts.RELATIONS, GeneratedFacts.actors());
        var generated = new GeneratedFacts(Integer.parseInt(args[0]), Integer.parseInt(args[2]), SEED);
        var ofAll = new Counts(GeneratedFacts.RELATIONS);
        inOrder(generated, facts -> Read.of(facts, writer), read -> {
            ofAll.addArticle(read.alone(), read.graph());
            read.told().forEach(told -> pairs.computeIfAbsent(String.join(" ", told.pair()), key -> new ArrayList<>())
                    .add(told));
            read.quads().forEach(loader::add);
        });
        var merger = new Merger(KINSHIP, new PlaceGraph(reference));
        var events = new EventsWriter(GeneratedFacts.RELATIONS);
        var sizes = new TreeMap<String, Integer>();
        inOrder(pairs.entrySet().iterator(), pair -> Map.entry(pair.getKey(), merger.merge(pair.getValue())), pair -> {
            var counts = new Counts(GeneratedFacts.RELATIONS);
            pair.getValue().forEach(event -> {
                var quads = events.quads(event);
                var node = Iris.named(event.id());
                counts.add(node, quads, ofAll);
                counts.addSources(node, quads, event.reports());
                quads.forEach(loader::add);
            });
            counts.quads().forEach(loader::add);
            sizes.put(pair.getKey(), pair.getValue().size());
        });
        ofAll.quads().forEach(loader::add);
        loader.finish();
        TDBInternal.expel(dataset, true);
        print(pairs, sizes);
    }

    /** An article as quads, and what its reports tell. */
    private record Read(List<Quad> quads, DatasetGraph alone, Node graph, List<Told> told) {

        static Read of(Facts facts, FactsWriter writer) {
            var quads = new ArrayList<>(writer.quads(facts));
            var alone = DatasetGraphFactory.create();
            quads.forEach(alone::add);
            var graph = Iris.articleGraph(Iris.contentHash(facts.article()));
            var told = new ToldReader(alone).in(graph);
            quads.addAll(FactsWriter.catalogue(facts.article(), "generated"));
            return new Read(quads, alone, graph, List.copyOf(told));
        }
    }

    /** Works on several items at a time, and hands on the results in the order of the items. */
    private static <T, R> void inOrder(Iterator<T> items, Function<T, R> work, Consumer<R> sink) {
        var workers = Executors.newFixedThreadPool(WORKERS);
        var begun = new ArrayDeque<Future<R>>();
        try {
            while (items.hasNext() || !begun.isEmpty()) {
                while (items.hasNext() && begun.size() < AHEAD) {
                    var item = items.next();
                    begun.add(workers.submit(() -> work.apply(item)));
                }
                sink.accept(begun.remove().get());
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            workers.shutdown();
        }
    }

    private static DatasetGraph reference() {
        var data = DatasetGraphFactory.create();
        var ontology = GraphFactory.createDefaultGraph();
        RDFParser.fromString(String.join("\n", lines("/ontology/diplomacy.ttl")), Lang.TURTLE)
                .parse(ontology);
        ontology.find().forEachRemaining(triple -> data.add(Quad.create(Vocabulary.ONTOLOGY_GRAPH, triple)));
        var actors = GraphFactory.createDefaultGraph();
        for (var name : ActorFiles.BUNDLED) {
            RDFParser.fromString(String.join("\n", lines("/graphs/actors/" + name)), Lang.TURTLE)
                    .parse(actors);
        }
        actors.find().forEachRemaining(triple -> data.add(Quad.create(Vocabulary.ACTORS_GRAPH, triple)));
        return data;
    }

    private static void print(TreeMap<String, List<Told>> pairs, TreeMap<String, Integer> sizes) {
        System.out.printf(
                Locale.ROOT,
                "%d reports, %d events of %d pairs%n",
                pairs.values().stream().mapToInt(List::size).sum(),
                sizes.values().stream().mapToInt(size -> size).sum(),
                sizes.size());
        var sorted = sizes.entrySet().stream()
                .sorted((one, other) -> other.getValue() - one.getValue())
                .toList();
        sorted.stream().limit(3).forEach(pair -> System.out.println("often: " + pair));
        sorted.stream()
                .filter(pair -> pair.getValue() <= 50)
                .limit(3)
                .forEach(pair -> System.out.println("common: " + pair));
    }
}
