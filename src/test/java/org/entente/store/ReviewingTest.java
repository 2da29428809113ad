package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.store.MergingTest.MERGING;
import static org.entente.store.MergingTest.START;
import static org.entente.store.MergingTest.article;
import static org.entente.store.MergingTest.entry;
import static org.entente.store.MergingTest.graph;
import static org.entente.store.MergingTest.on;
import static org.entente.store.MergingTest.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.entente.curate.Correction;
import org.entente.curate.Decision;
import org.entente.curate.Decision.Kind;
import org.entente.curate.Decision.Signature;
import org.entente.model.Modality;
import org.entente.rdf.Iris;
import org.entente.rdf.ReviewReader;
import org.entente.rdf.ReviewWriter;
import org.entente.rdf.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Decisions in the store: what they change, and that nothing but taking them back makes it undone. */
final class ReviewingTest {

    private static final String QUOTE = "Their envoys met again";

    private static final Entry FIRST =
            entry(article("first", START), report(article("first", START), "met", "AAA", "BBB", on(START)));
    private static final Entry SECOND = entry(
            article("second", START.plusDays(9)),
            report(article("second", START.plusDays(9)), "met", "AAA", "BBB", on(START.plusDays(9))));

    @TempDir
    private Path folder = Path.of("");

    private static String id(Entry entry) {
        return entry.quads().stream()
                .filter(quad -> quad.getObject().equals(Vocabulary.REPORT))
                .map(quad -> Iris.local(quad.getSubject()))
                .findFirst()
                .orElseThrow();
    }

    private static Decision decision(Kind kind, @Nullable Correction correction, String... reports) {
        return new Decision(
                kind,
                List.of(reports),
                kind.isLink() ? null : Decision.evidence(reports[0], QUOTE),
                correction,
                "seen",
                null,
                new Signature("Ana", START, "why"));
    }

    private static Map<Node, List<Quad>> written(Decision... decisions) {
        var reviews = new LinkedHashMap<Node, List<Quad>>();
        for (var decision : decisions) {
            reviews.put(Iris.review(decision.key()), ReviewWriter.quads(decision));
        }
        return reviews;
    }

    private static Map<Node, List<Quad>> takenBack(Decision decision) {
        return Map.of(Iris.review(decision.key()), List.of());
    }

    private Store filled(Entry... entries) {
        var store = Store.open(folder);
        store.merge(MERGING);
        for (var entry : entries) {
            store.replace(List.of(entry), List.of(), true, MERGING);
        }
        return store;
    }

    private static boolean holds(Store store, String subject, Node predicate, Node object) {
        return store.read(data -> data.getUnionGraph().contains(Iris.named(subject), predicate, object));
    }

    private static long events(Store store) {
        return store.read(
                data -> Iter.count(data.find(Vocabulary.EVENTS_GRAPH, Node.ANY, Vocabulary.TYPE, Vocabulary.EVENT)));
    }

    @Test
    void whatIsRejectedIsNoReportHasNoShortcutAndNoEventAndKeepsWhatItSaid() {
        try (var store = filled(FIRST)) {
            assertThat(holds(store, "state-AAA", Vocabulary.term("met"), Iris.named("state-BBB")))
                    .isTrue();
            store.review(written(decision(Kind.REJECT, null, id(FIRST))), MERGING);
            assertThat(holds(store, "state-AAA", Vocabulary.term("met"), Iris.named("state-BBB")))
                    .isFalse();
            assertThat(holds(store, id(FIRST), Vocabulary.TYPE, Vocabulary.REPORT))
                    .isFalse();
            assertThat(holds(store, id(FIRST), Vocabulary.RELATION, Node.ANY)).isFalse();
            var was = NodeFactory.createURI(Vocabulary.WAS + "relation");
            assertThat(holds(store, id(FIRST), was, Vocabulary.term("met"))).isTrue();
            assertThat(holds(store, id(FIRST), Vocabulary.QUOTE, Node.ANY)).isTrue();
            assertThat(events(store)).isZero();
        }
    }

    @Test
    void whatIsTakenBackLeavesNoTrace() {
        var correction = new Correction("visited", "state-BBB", "state-CCC", Modality.PLANNED, "2023-12");
        try (var store = filled(FIRST, SECOND)) {
            var before = Briefs.dump(store);
            for (var decision : List.of(
                    decision(Kind.ACCEPT, null, id(FIRST)),
                    decision(Kind.REJECT, null, id(FIRST)),
                    decision(Kind.REPLACE, correction, id(FIRST)),
                    decision(Kind.SAME, null, id(FIRST), id(SECOND)),
                    decision(Kind.DIFFERENT, null, id(FIRST), id(SECOND)))) {
                store.review(written(decision), MERGING);
                assertThat(Briefs.dump(store)).as(decision.kind().text()).isNotEqualTo(before);
                store.review(takenBack(decision), MERGING);
                assertThat(Briefs.dump(store)).as(decision.kind().text()).isEqualTo(before);
            }
        }
    }

    @Test
    void aLaterDecisionStandsInPlaceOfAnEarlierOne() {
        try (var store = filled(FIRST)) {
            store.review(written(decision(Kind.ACCEPT, null, id(FIRST))), MERGING);
            var accepted = Briefs.dump(store);
            store.review(written(decision(Kind.REJECT, null, id(FIRST))), MERGING);
            store.review(written(decision(Kind.ACCEPT, null, id(FIRST))), MERGING);
            assertThat(Briefs.dump(store)).isEqualTo(accepted);
        }
    }

    @Test
    void whatIsReplacedSaysWhatItShouldAndIsFiledThere() {
        var correction = new Correction("visited", "state-BBB", "state-CCC", null, "2024-01");
        try (var store = filled(FIRST)) {
            store.review(written(decision(Kind.REPLACE, correction, id(FIRST))), MERGING);
            assertThat(holds(store, "state-BBB", Vocabulary.term("visited"), Iris.named("state-CCC")))
                    .isTrue();
            assertThat(holds(store, "state-CCC", Vocabulary.term("visited"), Node.ANY))
                    .isFalse();
            assertThat(holds(store, "state-AAA", Vocabulary.term("met"), Node.ANY))
                    .isFalse();
            assertThat(holds(store, id(FIRST), Vocabulary.DYAD, Iris.pair("BBB", "CCC")))
                    .isTrue();
            assertThat(events(store)).isEqualTo(1);
            boolean filed = store.read(
                    data -> data.contains(Vocabulary.EVENTS_GRAPH, Node.ANY, Vocabulary.DYAD, Iris.pair("BBB", "CCC")));
            assertThat(filed).isTrue();
        }
    }

    @Test
    void whatIsTheSameIsOneEventThroughoutALaterBuildAndARemoval() {
        var between = entry(
                article("third", START.plusDays(5)),
                report(article("third", START.plusDays(5)), "met", "AAA", "BBB", on(START.plusDays(5))));
        try (var store = filled(FIRST, SECOND)) {
            assertThat(events(store)).isEqualTo(2);
            store.review(written(decision(Kind.SAME, null, id(FIRST), id(SECOND))), MERGING);
            assertThat(events(store)).isEqualTo(1);
            store.replace(List.of(between), List.of(), true, MERGING);
            assertThat(events(store)).isEqualTo(2);
            assertThat(store.read(MergingTest::kept)).isEqualTo(store.read(MergingTest::anew));
            store.remove("second", new Known(graph(article("second", START.plusDays(9))), "", ""), MERGING);
            assertThat(store.read(MergingTest::kept)).isEqualTo(store.read(MergingTest::anew));
        }
    }

    @Test
    void whoComesWhereNothingElseIsBringsTogetherWhatIsFarAway() {
        var day = START.plusDays(70);
        var far = entry(article("far", day), report(article("far", day), "met", "AAA", "BBB", on(day)));
        var same = entry(article("same", day), report(article("same", day), "met", "AAA", "BBB", on(day)));
        try (var store = filled(far, same)) {
            store.review(written(decision(Kind.SAME, null, id(FIRST), id(far))), MERGING);
            assertThat(events(store)).isEqualTo(1);
            store.replace(List.of(FIRST), List.of(), true, MERGING);
            assertThat(events(store)).isEqualTo(1);
            assertThat(store.read(MergingTest::kept)).isEqualTo(store.read(MergingTest::anew));
        }
    }

    @Test
    void anArticleThatComesAgainIsAsItWasDecided() {
        try (var store = filled(FIRST)) {
            store.review(written(decision(Kind.REJECT, null, id(FIRST))), MERGING);
            var rejected = Briefs.dump(store);
            store.remove("first", new Known(graph(article("first", START)), "", ""), MERGING);
            store.replace(List.of(FIRST), List.of(), true, MERGING);
            assertThat(Briefs.dump(store)).isEqualTo(rejected);
        }
    }

    @Test
    void otherWordsAreNotWhatWasDecidedOf() {
        var report = id(FIRST);
        var other = new Decision(
                Kind.REJECT,
                List.of(report),
                Decision.evidence(report, "Other words"),
                null,
                "seen",
                null,
                Signature.NONE);
        try (var store = filled(FIRST)) {
            store.review(written(other), MERGING);
            assertThat(holds(store, report, Vocabulary.TYPE, Vocabulary.REPORT)).isTrue();
            assertThat(events(store)).isEqualTo(1);
        }
    }

    @Test
    void whatTheLogHoldsAloneIsCarriedOut() throws IOException {
        var decision = decision(Kind.REJECT, null, id(FIRST));
        TreeSet<String> rejected;
        TreeSet<String> whole;
        try (var store = filled(FIRST)) {
            whole = Briefs.dump(store);
            store.review(written(decision), MERGING);
            rejected = Briefs.dump(store);
            store.review(takenBack(decision), MERGING);
        }
        var log = new ArticleLog(folder.resolve("articles"));
        var iri = Iris.review(decision.key()).getURI();
        log.append(List.of(LogLine.review(iri, ReviewWriter.quads(decision))));
        try (var store = Store.open(folder)) {
            store.catchUp(MERGING);
            assertThat(Briefs.dump(store)).isEqualTo(rejected);
        }
        log.append(List.of(LogLine.review(iri, List.of())));
        try (var store = Store.open(folder)) {
            store.catchUp(MERGING);
            assertThat(Briefs.dump(store)).isEqualTo(whole);
        }
    }

    @Test
    void aRebuildGivesTheSameStatements() throws IOException {
        TreeSet<String> before;
        try (var store = filled(FIRST, SECOND)) {
            var taken = decision(Kind.ACCEPT, null, id(SECOND));
            store.review(written(decision(Kind.REJECT, null, id(FIRST)), taken), MERGING);
            store.review(takenBack(taken), MERGING);
            before = Briefs.dump(store);
        }
        try (var rebuild = Rebuild.of(folder)) {
            rebuild.run(store -> {}, MERGING, (done, of) -> {});
        }
        try (var store = Store.open(folder)) {
            assertThat(Briefs.dump(store)).isEqualTo(before);
        }
    }

    /** What people may decide of the reports in the dataset. */
    private static final class Reviewers {

        private final Random random;

        Reviewers(int seed) {
            random = new Random(seed);
        }

        Map<Node, List<Quad>> next(DatasetGraph data) {
            var standing = ReviewReader.decisions(data);
            if (!standing.isEmpty() && random.nextInt(4) == 0) {
                return takenBack(any(standing.all()));
            }
            var ids = new TreeSet<String>();
            data.find(Node.ANY, Node.ANY, Vocabulary.QUOTE, Node.ANY)
                    .forEachRemaining(quad -> ids.add(Iris.local(quad.getSubject())));
            var reports = List.copyOf(ids);
            var kind = any(List.of(Kind.values()));
            var one = any(reports);
            var other = any(reports);
            var correction = kind == Kind.REPLACE
                    ? new Correction(
                            any(List.of("met", "bombed")),
                            "state-" + any(List.of("AAA", "BBB")),
                            "state-CCC",
                            any(List.of(Modality.values())),
                            any(List.of("2024-01", "2024-01-20")))
                    : null;
            if (kind.isLink() && one.equals(other)) {
                return Map.of();
            }
            var made = kind.isLink() ? decision(kind, null, one, other) : decision(kind, correction, one);
            return kind.isLink() && standing.contradict(made) ? Map.of() : written(made);
        }

        private <T> T any(List<T> of) {
            return of.get(random.nextInt(of.size()));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void articlesAndDecisionsInAnyOrderGiveWhatAllAtOnceGives(int seed) {
        var random = new Random(seed);
        var news = new MergingTest.News(seed, seed % 2 == 0 ? 60 : 500);
        var reviewers = new Reviewers(seed);
        var data = DatasetGraphFactory.create();
        var read = new LinkedHashMap<Node, List<Quad>>();
        for (var step = 0; step < 80; step++) {
            if (random.nextInt(2) == 0 || read.isEmpty()) {
                var entry = news.next();
                read.put(graph(entry.article()), entry.quads());
                var added = MERGING.reviewing().reviewed(data, entry.quads());
                var change = MERGING.change(data, added, List.of());
                added.forEach(data::add);
                MergingTest.apply(data, change);
            } else if (random.nextInt(6) == 0) {
                var gone = List.copyOf(read.keySet()).get(random.nextInt(read.size()));
                read.remove(gone);
                var change = MERGING.change(data, List.of(), List.of(gone));
                data.removeGraph(gone);
                MergingTest.apply(data, change);
            } else if (!data.isEmpty()) {
                var reviews = reviewers.next(data);
                MergingTest.apply(data, MERGING.reviewing().change(data, reviews, true));
            }
            var whole = DatasetGraphFactory.create();
            data.find(Vocabulary.CURATION_GRAPH, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(whole::add);
            var articles = new ArrayList<Quad>();
            read.values().forEach(articles::addAll);
            MERGING.reviewing().reviewed(whole, articles).forEach(whole::add);
            assertThat(MergingTest.kept(data))
                    .as("seed %d, step %d", seed, step)
                    .isEqualTo(MergingTest.anew(whole));
            assertThat(articles(data)).as("seed %d, step %d", seed, step).isEqualTo(articles(whole));
        }
        assertThat(ReviewReader.decisions(data).all()).hasSizeGreaterThan(2);
    }

    private static TreeSet<String> articles(DatasetGraph data) {
        var lines = new TreeSet<String>();
        data.find().forEachRemaining(quad -> {
            if (!quad.getGraph().equals(Vocabulary.EVENTS_GRAPH)) {
                lines.add(quad.toString());
            }
        });
        return lines;
    }
}
