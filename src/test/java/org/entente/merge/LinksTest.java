package org.entente.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.entente.merge.Event.Join;
import org.entente.merge.Event.Reason;
import org.entente.merge.Links.Link;
import org.entente.model.DateSource;
import org.entente.model.Modality;
import org.entente.model.When;
import org.junit.jupiter.api.Test;

/** What people decided of reports, and the events that follow. */
final class LinksTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 14);

    private static Told met(String id, int day) {
        var on = DAY.plusDays(day);
        return told(id, "met", new When(on.toString(), on, on, DateSource.STATED));
    }

    private static Told told(String id, String relation, When when) {
        return new Told(
                id,
                new Origin("article " + id, DAY.plusDays(60), null, null, null),
                "AAA",
                relation,
                "BBB",
                Modality.ACTUAL,
                null,
                false,
                when,
                null,
                0.5);
    }

    /** Links in words: {@code a=b} for the same, {@code a/b} for different. */
    private static Links links(String... words) {
        var same = new ArrayList<Link>();
        var different = new ArrayList<Link>();
        for (var word : words) {
            var ids = word.split("[=/]");
            (word.contains("=") ? same : different).add(Link.of(ids[0], ids[1]));
        }
        return new Links(same, different);
    }

    private static List<Event> merged(Links links, Told... reports) {
        return new Merger(Clusters.kinship(), String::equals, links).merge(Arrays.asList(reports));
    }

    /** The events, each as the ids of its reports. */
    private static List<String> events(Links links, Told... reports) {
        return merged(links, reports).stream()
                .map(event -> event.reports().stream().map(Told::id).collect(Collectors.joining(" ")))
                .toList();
    }

    @Test
    void reportsThatAreDecidedToBeOneAreOneHoweverFarApart() {
        assertThat(events(Links.NONE, met("a", 0), met("b", 20))).containsExactly("a", "b");
        assertThat(events(links("a=b"), met("a", 0), met("b", 20))).containsExactly("a b");
    }

    @Test
    void theirWholeEventsAreJoined() {
        assertThat(events(links("a=c"), met("a", 0), met("b", 0), met("c", 20), met("d", 20)))
                .containsExactly("a b c d");
    }

    @Test
    void thatTheyAreOneHoldsAcrossOthersEvenOfThoseThatAreGone() {
        var links = links("a=b", "b=c");
        assertThat(events(links, met("a", 0), met("b", 20), met("c", 40))).containsExactly("a b c");
        assertThat(events(links, met("a", 0), met("c", 40))).containsExactly("a c");
    }

    @Test
    void reportsThatAreDecidedToBeDifferentAreTwoEventsOfOneDay() {
        assertThat(events(Links.NONE, met("a", 0), met("b", 0))).containsExactly("a b");
        assertThat(events(links("a/b"), met("a", 0), met("b", 0))).containsExactly("a", "b");
    }

    @Test
    void whoIsKeptApartFromOneIsKeptApartFromAllThatAreTheSame() {
        assertThat(events(links("a=c", "c/b"), met("a", 0), met("b", 0), met("c", 20)))
                .containsExactly("a c", "b");
    }

    @Test
    void ofTwoEventsThatAreJoinedTheReportLeavesThatIsKeptApart() {
        var links = links("a=c", "b/d");
        assertThat(events(links, met("a", 0), met("b", 0), met("c", 20), met("d", 20)))
                .containsExactly("a b c", "d");
        assertThat(merged(links, met("a", 0), met("b", 0), met("c", 20), met("d", 20))
                        .get(0)
                        .joins())
                .extracting(Join::reason)
                .containsExactly(Reason.FIRST, Reason.SAME_DAY, Reason.DECIDED);
    }

    @Test
    void whoLeavesTakesAlongThoseThatAreTheSame() {
        var links = links("a=c", "d=e", "d/b", "b=a");
        assertThat(events(links, met("a", 0), met("b", 0), met("c", 20), met("d", 20), met("e", 60)))
                .containsExactly("a b c", "d e");
    }

    @Test
    void reportsWithoutAnyTimeCanBeJoined() {
        var undated = new Told(
                "z",
                new Origin("article z", null, null, null, null),
                "AAA",
                "met",
                "BBB",
                Modality.ACTUAL,
                null,
                false,
                When.unstated(null),
                null,
                0.5);
        assertThat(events(Links.NONE, met("a", 0), undated)).containsExactly("a", "z");
        assertThat(events(links("a=z"), met("a", 0), undated)).containsExactly("a z");
    }

    @Test
    void aLinkOfDifferentFamiliesHasNoEffect() {
        var on = new When(DAY.toString(), DAY, DAY, DateSource.STATED);
        assertThat(events(links("a=b"), met("a", 0), told("b", "bombed", on))).containsExactly("a", "b");
    }

    @Test
    void theReasonIsTold() {
        assertThat(merged(links("a=b"), met("a", 0), met("b", 20)).get(0).joins())
                .extracting(Join::told, Join::with, Join::reason)
                .satisfies(
                        joins -> assertThat(joins.get(1).toList().subList(1, 3)).containsExactly("a", Reason.DECIDED));
    }

    @Test
    void theOrderOfReportsAndOfLinksIsOfNoAccount() {
        for (var seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var reports = new ArrayList<Told>();
            var words = new ArrayList<String>();
            for (var i = 0; i < 12; i++) {
                reports.add(met("r" + (char) ('a' + i), random.nextInt(8)));
            }
            for (var i = 0; i < 6; i++) {
                words.add("r" + (char) ('a' + random.nextInt(12))
                        + (random.nextBoolean() ? "=" : "/")
                        + "r"
                        + (char) ('a' + random.nextInt(12)));
            }
            var once = merged(links(words.toArray(String[]::new)), reports.toArray(Told[]::new));
            Collections.shuffle(reports, random);
            Collections.shuffle(words, random);
            assertThat(merged(links(words.toArray(String[]::new)), reports.toArray(Told[]::new)))
                    .as("seed %d", seed)
                    .isEqualTo(once);
        }
    }

    @Test
    void everyLinkHoldsWhateverElseIsTold() {
        for (var seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var reports = new ArrayList<Told>();
            var words = new ArrayList<String>();
            for (var i = 0; i < 12; i++) {
                reports.add(met("r" + (char) ('a' + i), random.nextInt(8)));
                words.add("r" + (char) ('a' + random.nextInt(12))
                        + (random.nextInt(3) == 0 ? "=" : "/")
                        + "r"
                        + (char) ('a' + random.nextInt(12)));
            }
            var links = links(words.toArray(String[]::new));
            var events = merged(links, reports.toArray(Told[]::new));
            assertThat(events.stream().mapToInt(event -> event.reports().size()).sum())
                    .isEqualTo(12);
            for (var one : reports) {
                for (var other : reports) {
                    var together =
                            events.stream().anyMatch(event -> event.reports().containsAll(List.of(one, other)));
                    if (links.areSame(one.id(), other.id())) {
                        assertThat(together)
                                .as("seed %d: %s = %s", seed, one, other)
                                .isTrue();
                    } else if (links.areApart(one.id(), other.id())) {
                        assertThat(together)
                                .as("seed %d: %s / %s", seed, one, other)
                                .isFalse();
                    }
                }
            }
        }
    }
}
