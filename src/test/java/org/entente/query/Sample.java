package org.entente.query;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.entente.merge.Kinship;
import org.entente.merge.Merger;
import org.entente.model.Actor;
import org.entente.model.Relations;
import org.entente.rdf.Counts;
import org.entente.rdf.EventsWriter;
import org.entente.rdf.Iris;
import org.entente.rdf.PlaceGraph;
import org.entente.rdf.ToldReader;
import org.entente.rdf.Vocabulary;

/** The articles of {@code query/sample.trig} and their events in a store in memory, with the ontology beside them. */
public final class Sample {

    private static final Map<String, Actor> ACTORS = Map.of(
            "LEAGUE", new Actor("LEAGUE", Actor.Kind.ORGANIZATION, "org-LEAGUE", Map.of("en", "Sample League")),
            "KOR", state("KOR", "South Korea", "Korea Selatan"),
            "Korsel", state("KOR", "South Korea", "Korea Selatan"),
            "PRK", state("PRK", "North Korea", "Korea Utara"),
            "RUS", state("RUS", "Russia", "Rusia"),
            "Moscow", state("RUS", "Russia", "Rusia"),
            "TUR", state("TUR", "Turkey", "Turki"),
            "UKR", state("UKR", "Ukraine", "Ukraina"),
            "USA", state("USA", "United States", "Amerika Serikat"));

    private static final DatasetGraph DATA = loaded();

    private Sample() {}

    private static Actor state(String code, String english, String indonesian) {
        return new Actor(code, Actor.Kind.STATE, "state-" + code, Map.of("en", english, "id", indonesian));
    }

    /** The relations of the project, six states by code, of which two have another name, and an organization. */
    public static Terms terms() {
        return new Terms(name -> Optional.ofNullable(ACTORS.get(name)), relations());
    }

    public static Relations relations() {
        return Relations.of(lines("/ontology/relations.tsv"));
    }

    /** A dataset in a read transaction of this thread, whose default graph is the union of the named ones. */
    public static DatasetGraph data() {
        if (!DATA.isInTransaction()) {
            DATA.begin(ReadWrite.READ);
        }
        return DATA;
    }

    private static DatasetGraph loaded() {
        var data = DatabaseMgr.createDatasetGraph();
        data.getContext().set(TDB2.symUnionDefaultGraph, true);
        var ontology = GraphFactory.createDefaultGraph();
        RDFParser.source(stream("/ontology/diplomacy.ttl")).lang(Lang.TURTLE).parse(ontology);
        data.begin(ReadWrite.WRITE);
        RDFParser.source(stream("/query/sample.trig")).lang(Lang.TRIG).parse(StreamRDFLib.dataset(data));
        ontology.find().forEachRemaining(triple -> data.add(Quad.create(Vocabulary.ONTOLOGY_GRAPH, triple)));
        events(data);
        data.commit();
        data.end();
        return data;
    }

    /** Merges the reports. */
    private static void events(DatasetGraph data) {
        var merger = new Merger(Kinship.of(relations(), lines("/ontology/kin.tsv")), new PlaceGraph(data));
        var writer = new EventsWriter(relations());
        var counts = new Counts(relations());
        var pairs = new TreeSet<String>();
        data.find(Node.ANY, Node.ANY, Vocabulary.TYPE, Vocabulary.BILATERAL_RELATION)
                .forEachRemaining(quad -> pairs.add(quad.getSubject().getURI()));
        var quads = new ArrayList<Quad>();
        for (var pair : pairs) {
            merger.merge(new ToldReader(data).of(NodeFactory.createURI(pair))).forEach(event -> {
                var written = writer.quads(event);
                var node = Iris.named(event.id());
                counts.add(node, written);
                counts.addSources(node, written, event.reports());
                quads.addAll(written);
            });
        }
        data.find(Node.ANY, Node.ANY, Vocabulary.TYPE, Vocabulary.ARTICLE)
                .forEachRemaining(quad -> counts.addArticle(data, quad.getGraph()));
        quads.forEach(data::add);
        counts.quads().forEach(data::add);
    }

    static List<String> lines(String resource) {
        try (var in = stream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream stream(String resource) {
        return Objects.requireNonNull(Sample.class.getResourceAsStream(resource), resource);
    }

    /** The answer of a query that comes with the program; parameters as {@code name=value}. */
    static String ask(String query, String format, String... parameters) {
        return answer(Queries.get(query), format, Labels.NONE, parameters);
    }

    static String answer(NamedQuery query, String format, Labels labels, String... parameters) {
        var given = new java.util.LinkedHashMap<String, String>();
        for (var parameter : List.of(parameters)) {
            given.put(parameter.substring(0, parameter.indexOf('=')), parameter.substring(parameter.indexOf('=') + 1));
        }
        var out = new ByteArrayOutputStream();
        new Answers(asked -> QueryExec.dataset(data()).query(asked).build(), labels)
                .write(query.bound(given, terms()), format, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
