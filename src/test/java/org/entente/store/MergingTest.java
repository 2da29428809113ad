package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.entente.merge.Kinship;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.DateSource;
import org.entente.model.Digest;
import org.entente.model.Evidence;
import org.entente.model.Facts;
import org.entente.model.Modality;
import org.entente.model.Party;
import org.entente.model.Relations;
import org.entente.model.Report;
import org.entente.model.Span;
import org.entente.model.When;
import org.entente.rdf.FactsWriter;
import org.entente.rdf.Iris;
import org.entente.rdf.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The graph of events after any additions and removals is the one that the articles left would give at once. */
final class MergingTest {

    static final Relations RELATIONS = Relations.of(lines("/ontology/relations.tsv"));
    static final Merging MERGING = new Merging(RELATIONS, Kinship.of(RELATIONS, lines("/ontology/kin.tsv")), "test");
    private static final FactsWriter WRITER =
            new FactsWriter(RELATIONS, code -> new Actor(code, Actor.Kind.STATE, "state-" + code, Map.of("en", code)));
    private static final int STEPS = 60;
    static final LocalDate START = LocalDate.of(2024, 1, 10);

    private static final String TEXT = "Their envoys met again, and nobody was surprised by it.";
    private static final Span WORDS = new Span(0, 22);

    private static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(MergingTest.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Article article(String id, LocalDate published) {
        return new Article(id, null, null, TEXT + " " + id + " says so.", published, "en", "Paper");
    }

    static Report report(Article article, String relation, String source, String target, When when) {
        return report(article, relation, source, target, when, Modality.ACTUAL, null, null);
    }

    private static Report report(
            Article article,
            String relation,
            String source,
            String target,
            When when,
            Modality modality,
            @org.jspecify.annotations.Nullable String claimedBy,
            @org.jspecify.annotations.Nullable String place) {
        return new Report(
                Digest.of(List.of(article.id(), relation, source, target, when.toString(), modality.text())),
                new Party(source, source, List.of()),
                relation,
                new Party(target, target, List.of()),
                modality,
                claimedBy,
                null,
                when,
                place,
                place,
                0.5,
                new Evidence(WORDS, WORDS.text(TEXT), "test/met-01"));
    }

    static When on(LocalDate day) {
        return new When(day.toString(), day, day, DateSource.STATED);
    }

    /** In the month of the day. */
    private static When in(LocalDate day) {
        var month = YearMonth.from(day);
        return new When(month.toString(), month.atDay(1), month.atEndOfMonth(), DateSource.INFERRED);
    }

    private static When in(int year) {
        return new When("" + year, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), DateSource.STATED);
    }

    static Entry entry(Article article, Report... reports) {
        return new Entry(article, WRITER.quads(new Facts(article, List.of(reports))));
    }

    static Node graph(Article article) {
        return Iris.articleGraph(Iris.contentHash(article));
    }

    static void apply(DatasetGraph data, Merging.Change change) {
        change.gone().forEach(data::delete);
        change.fresh().forEach(data::add);
    }

    static TreeSet<String> kept(DatasetGraph data) {
        var quads = new ArrayList<Quad>();
        data.find(Vocabulary.EVENTS_GRAPH, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quads::add);
        return lines(quads);
    }

    static TreeSet<String> anew(DatasetGraph data) {
        var quads = new ArrayList<Quad>();
        MERGING.all(data, quads::add);
        return lines(quads);
    }

    /** The quads by the values of their literals: TDB2 spells numbers in its own way. */
    private static TreeSet<String> lines(List<Quad> quads) {
        var lines = new TreeSet<String>();
        for (var quad : quads) {
            var object = quad.getObject();
            lines.add(quad.getSubject() + " " + quad.getPredicate() + " "
                    + (object.isLiteral() ? object.getLiteralValue() : object));
        }
        return lines;
    }

    /** Articles of some days about three states, in which all kinds of dates, modalities and relations fall together. */
    static final class News {

        private final Random random;
        private final int days;
        private final boolean isOfOnePair;
        private int count;

        News(int seed, int days) {
            random = new Random(seed);
            this.days = days;
            isOfOnePair = days > 600;
        }

        private <T> T any(List<T> of) {
            return of.get(random.nextInt(of.size()));
        }

        private When when(LocalDate published) {
            var day = published.minusDays(random.nextInt(4));
            return switch (random.nextInt(8)) {
                case 0, 1 -> When.unstated(published);
                case 2 -> in(day);
                case 3 -> in(day.getYear());
                default -> on(day);
            };
        }

        Entry next() {
            var article = article("a" + count++, START.plusDays(random.nextInt(days)));
            var published = Objects.requireNonNull(article.published());
            var reports = new ArrayList<Report>();
            for (var i = 0; i <= random.nextInt(3); i++) {
                var pair = any(
                        isOfOnePair
                                ? List.of(List.of("AAA", "BBB"))
                                : List.of(List.of("AAA", "BBB"), List.of("AAA", "CCC"), List.of("BBB", "CCC")));
                var relation = any(
                        isOfOnePair
                                ? List.of("met", "severedRelationsWith")
                                : List.of("met", "consultedWith", "bombed", "severedRelationsWith"));
                var claimant = random.nextInt(4) == 0 ? pair.get(0) : null;
                var modality = any(List.of(Modality.ACTUAL, Modality.ACTUAL, Modality.PLANNED, Modality.NEGATED));
                var place = any(List.of("", "", "Oslo", "Paris"));
                var made = report(
                        article,
                        relation,
                        pair.get(0),
                        pair.get(1),
                        when(published),
                        modality,
                        claimant,
                        place.isEmpty() ? null : place);
                // A repeat within an article is no report of its own.
                if (reports.stream().noneMatch(other -> other.id().equals(made.id()))) {
                    reports.add(made);
                }
            }
            return entry(article, reports.toArray(Report[]::new));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, 60",
        "2, 60",
        "3, 60",
        "4, 60",
        "5, 60",
        "6, 240",
        "7, 240",
        "8, 240",
        "9, 700",
        "10, 700",
        "11, 700",
        "12, 700",
        "13, 1500",
        "14, 1500"
    })
    void additionsAndRemovalsInAnyOrderGiveWhatAllAtOnceGives(int seed, int days) {
        var random = new Random(seed);
        var news = new News(seed, days);
        var data = DatasetGraphFactory.create();
        var present = new LinkedHashMap<Node, Entry>();
        for (var step = 0; step < STEPS; step++) {
            var gone = new ArrayList<Node>();
            var graphs = List.copyOf(present.keySet());
            if (!graphs.isEmpty() && random.nextInt(3) == 0) {
                gone.add(graphs.get(random.nextInt(graphs.size())));
            }
            var added = new ArrayList<Quad>();
            for (var i = 0; i < random.nextInt(4); i++) {
                var entry = news.next();
                added.addAll(entry.quads());
                present.put(graph(entry.article()), entry);
            }
            var change = MERGING.change(data, added, gone);
            gone.forEach(present::remove);
            gone.forEach(data::removeGraph);
            added.forEach(data::add);
            apply(data, change);
            assertThat(kept(data).equals(anew(data)))
                    .as("seed %d, step %d", seed, step)
                    .isTrue();
        }
        assertThat(kept(data)).hasSizeGreaterThan(100);
    }

    /** What is found in a dataset. */
    private static final class Counted extends DatasetGraphWrapper {

        private long quads;

        Counted(DatasetGraph data) {
            super(data);
        }

        @Override
        public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
            return Iter.map(super.find(graph, subject, predicate, object), quad -> {
                quads++;
                return quad;
            });
        }
    }

    /** A pair that is told of every other day, often by month or year only. */
    private static DatasetGraph busy(int years) {
        var data = DatasetGraphFactory.create();
        for (var day = START; day.isBefore(START.plusYears(years)); day = day.plusDays(2)) {
            var article = article("busy-" + day, day);
            var when = day.getDayOfYear() % 9 == 0 ? in(day.getYear()) : day.getDayOfMonth() > 26 ? in(day) : on(day);
            entry(article, report(article, "met", "AAA", "BBB", when)).quads().forEach(data::add);
        }
        MERGING.all(data, data::add);
        return data;
    }

    private static long read(DatasetGraph data, When when) {
        var counted = new Counted(data);
        var article = article("new", START.plusDays(250));
        var added = entry(article, report(article, "met", "AAA", "BBB", when)).quads();
        var change = MERGING.change(counted, added, List.of());
        added.forEach(data::add);
        apply(data, change);
        assertThat(kept(data)).isEqualTo(anew(data));
        return counted.quads;
    }

    @Test
    void howMuchIsReadForAReportDoesNotGrowWithTheYearsThatThePairIsToldOf() {
        var day = START.plusDays(250);
        for (var when : List.of(on(day), in(day), in(day.getYear()), When.unstated(day))) {
            // A few statements tell of each month that it is there.
            assertThat(read(busy(6), when) - read(busy(2), when))
                    .as(when.toString())
                    .isLessThan(4 * 12 * 10);
        }
    }

    @Test
    void onlyEventsOfTheSameActorsAboutTheSameDaysAreDoneAnew() {
        var data = DatasetGraphFactory.create();
        for (var day = 0; day < 40; day += 10) {
            for (var pair : List.of("BBB", "CCC")) {
                var article = article("old" + day + pair, START.plusDays(day));
                var added = entry(article, report(article, "met", "AAA", pair, on(START.plusDays(day))))
                        .quads();
                var change = MERGING.change(data, added, List.of());
                added.forEach(data::add);
                apply(data, change);
            }
        }
        var other = article("new", START.plusDays(20));
        var added = entry(other, report(other, "met", "AAA", "BBB", on(START.plusDays(20))))
                .quads();
        var change = MERGING.change(data, added, List.of());
        var counted = change.gone().stream()
                .filter(quad -> quad.getPredicate().equals(Vocabulary.REPORT_COUNT))
                .filter(quad -> quad.getSubject().getURI().contains("/event-"))
                .toList();
        assertThat(counted).hasSize(1);
        assertThat(change.gone()).hasSizeLessThan(12);
        assertThat(change.fresh()).hasSizeLessThan(40);
    }

    @Test
    void theStoreKeepsEventsWithTheirArticles(@TempDir Path folder) {
        var first = article("first", START);
        var second = article("second", START.plusDays(1));
        try (var store = Store.open(folder)) {
            store.merge(MERGING);
            store.replace(
                    List.of(entry(first, report(first, "met", "AAA", "BBB", on(START)))), List.of(), true, MERGING);
            var alone = store.read(MergingTest::kept);
            store.replace(
                    List.of(entry(second, report(second, "met", "AAA", "BBB", on(START)))), List.of(), true, MERGING);
            var both = store.read(MergingTest::kept);
            assertThat(both).isNotEqualTo(alone).isEqualTo(store.read(MergingTest::anew));
            assertThat(both.stream().filter(line -> line.endsWith(" " + Vocabulary.EVENT)))
                    .hasSize(1);
            store.remove("second", new Known(graph(second), "", ""), MERGING);
            assertThat(store.read(MergingTest::kept)).isEqualTo(alone);
        }
    }

    @Test
    void aFirstBuildMergesAllItsEventsAtItsEnd(@TempDir Path folder) {
        var news = new News(9, 60);
        try (var store = Store.open(folder)) {
            for (var i = 0; i < 3; i++) {
                store.replace(List.of(news.next(), news.next(), news.next()), List.of(), true, MERGING);
                assertThat(store.read(MergingTest::kept)).isEmpty();
            }
            store.merge(MERGING);
            assertThat(store.read(MergingTest::kept)).hasSizeGreaterThan(50).isEqualTo(store.read(MergingTest::anew));
            store.replace(List.of(news.next()), List.of(), true, MERGING);
            assertThat(store.read(MergingTest::kept)).isEqualTo(store.read(MergingTest::anew));
        }
    }

    @Test
    void otherRulesMergeAllAnew(@TempDir Path folder) {
        var article = article("first", START);
        try (var store = Store.open(folder)) {
            store.merge(MERGING);
            store.replace(
                    List.of(entry(article, report(article, "met", "AAA", "BBB", on(START)))), List.of(), true, MERGING);
            var right = store.read(MergingTest::kept);
            var stray = Quad.create(Vocabulary.EVENTS_GRAPH, graph(article), Vocabulary.TYPE, Vocabulary.EVENT);
            store.put(Vocabulary.EVENTS_GRAPH, DatasetGraphFactory.create().getDefaultGraph(), List.of(stray));
            store.merge(MERGING);
            assertThat(store.read(MergingTest::kept)).containsExactlyElementsOf(lines(List.of(stray)));
            store.merge(new Merging(RELATIONS, Kinship.of(RELATIONS, lines("/ontology/kin.tsv")), "other"));
            assertThat(store.read(MergingTest::kept)).isEqualTo(right);
        }
    }
}
