package org.entente.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.entente.merge.Event.Reason;
import org.entente.model.DateSource;
import org.entente.model.Modality;
import org.entente.model.When;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class MergerTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 14);
    private static final String AGENCY =
            "The two presidents met on Tuesday in the old palace and spoke for three hours about grain, gas and the"
                    + " return of prisoners, while their aides drank tea in the next room and waited for the rain to end.";

    private static final Merger MERGER = new Merger(Clusters.kinship(), String::equals);

    /** A report of AAA and BBB that says what most do, to be changed where a test needs it. */
    private record Draft(
            String article,
            LocalDate published,
            String text,
            String relation,
            String source,
            Modality modality,
            @Nullable String claimedBy,
            When when,
            @Nullable String place) {

        static Draft of(String article) {
            return new Draft(article, DAY, "text " + article, "met", "AAA", Modality.ACTUAL, null, on(DAY), null);
        }

        Draft at(When time) {
            return new Draft(article, published, text, relation, source, modality, claimedBy, time, place);
        }

        Draft published(LocalDate day) {
            return new Draft(article, day, text, relation, source, modality, claimedBy, when, place);
        }

        Draft text(String words) {
            return new Draft(article, published, words, relation, source, modality, claimedBy, when, place);
        }

        Draft relation(String name) {
            return new Draft(article, published, text, name, source, modality, claimedBy, when, place);
        }

        Draft by(String actor) {
            return new Draft(article, published, text, relation, actor, modality, claimedBy, when, place);
        }

        Draft modality(Modality other) {
            return new Draft(article, published, text, relation, source, other, claimedBy, when, place);
        }

        Draft claimedBy(String actor) {
            return new Draft(article, published, text, relation, source, modality, actor, when, place);
        }

        Draft in(String name) {
            return new Draft(article, published, text, relation, source, modality, claimedBy, when, name);
        }

        Told told() {
            return new Told(
                    "report-" + article + relation + when.date() + place,
                    new Origin(article, published, null, null, Sketch.of(text)),
                    source,
                    relation,
                    source.equals("AAA") ? "BBB" : "AAA",
                    modality,
                    claimedBy,
                    false,
                    when,
                    place,
                    0.5);
        }
    }

    private static When on(LocalDate day) {
        return new When(day.toString(), day, day, DateSource.STATED);
    }

    private static When month(LocalDate day) {
        return new When(
                day.toString().substring(0, 7),
                day.withDayOfMonth(1),
                day.withDayOfMonth(day.lengthOfMonth()),
                DateSource.STATED);
    }

    private static List<Event> events(Draft... drafts) {
        return MERGER.merge(Arrays.stream(drafts).map(Draft::told).toList());
    }

    /** The articles of each event. */
    private static List<String> articles(Draft... drafts) {
        return events(drafts).stream()
                .map(event -> event.reports().stream()
                        .map(told -> told.origin().article())
                        .collect(Collectors.joining(" ")))
                .sorted()
                .toList();
    }

    @Test
    void reportsOfOneDayAreOfOneEvent() {
        assertThat(articles(Draft.of("a"), Draft.of("b"), Draft.of("c").relation("negotiatedWith")))
                .containsExactly("a b c");
    }

    @Test
    void aVisitAndACallAreNotTheMeeting() {
        assertThat(articles(
                        Draft.of("a"),
                        Draft.of("b").relation("visited"),
                        Draft.of("c").relation("spokeByPhone")))
                .containsExactly("a", "b", "c");
    }

    @Test
    void whoVisitsIsHosted() {
        assertThat(articles(
                        Draft.of("a").relation("visited"),
                        Draft.of("b").relation("hosted").by("BBB"),
                        Draft.of("c").relation("hosted")))
                .containsExactly("a b", "c");
    }

    @Test
    void theAnswerInKindIsAnEventOfItsOwn() {
        assertThat(articles(
                        Draft.of("a").relation("expelledDiplomatsOf"),
                        Draft.of("b").relation("expelledDiplomatsOf").by("BBB")))
                .containsExactly("a", "b");
    }

    @Test
    void aDayApartIsOneEventOnlyWhereNoOthersAreAround() {
        var next = Draft.of("b").at(on(DAY.plusDays(1)));
        assertThat(articles(Draft.of("a"), next)).containsExactly("a b");
        assertThat(articles(Draft.of("a"), next, Draft.of("c").at(on(DAY.plusDays(2)))))
                .containsExactly("a", "b", "c");
        assertThat(articles(Draft.of("a"), Draft.of("b").at(on(DAY.plusDays(2)))))
                .containsExactly("a", "b");
    }

    @Test
    void whatOneArticleTellsAsTwoEventsStaysTwo() {
        assertThat(articles(Draft.of("a"), Draft.of("a").at(on(DAY.plusDays(1))), Draft.of("b")))
                .containsExactly("a", "a b");
    }

    @Test
    void ofOneArticleOnlyKinOfOneDayAreOneEvent() {
        var held = Draft.of("a").relation("negotiatedWith");
        assertThat(articles(Draft.of("a"), held)).containsExactly("a a");
        assertThat(articles(Draft.of("a").at(When.unstated(DAY)), held.at(When.unstated(DAY))))
                .containsExactly("a", "a");
        assertThat(articles(Draft.of("a"), held.modality(Modality.PLANNED))).containsExactly("a", "a");
    }

    @Test
    void placesTellEventsOfOneDayApart() {
        assertThat(articles(Draft.of("a").in("Oslo"), Draft.of("b").in("Paris"), Draft.of("c")))
                .containsExactly("a", "b", "c");
        assertThat(articles(Draft.of("a").in("Oslo"), Draft.of("b").in("Oslo"), Draft.of("c")))
                .containsExactly("a b c");
    }

    @Test
    void reportsThatFitTwoEventsEquallyWellAreOfOneOfTheirOwn() {
        var told = Draft.of("late").at(month(DAY)).published(DAY.plusDays(90));
        var again = Draft.of("later").at(month(DAY)).published(DAY.plusDays(91));
        assertThat(articles(Draft.of("a").in("Oslo"), Draft.of("b").in("Paris"), Draft.of("c"), Draft.of("d")))
                .containsExactly("a", "b", "c d");
        assertThat(articles(Draft.of("a"), Draft.of("b").at(on(DAY.plusDays(9))), told, again))
                .containsExactly("a", "b", "late later");
    }

    @Test
    void aMonthFitsTheOneEventOfThatMonth() {
        var told = Draft.of("late").at(month(DAY)).published(DAY.plusDays(90));
        assertThat(articles(Draft.of("a"), told)).containsExactly("a late");
        assertThat(articles(Draft.of("a"), Draft.of("b").at(on(DAY.plusDays(9))), told))
                .containsExactly("a", "b", "late");
    }

    @Test
    void newsWithoutADateIsOfTheDaysBeforeItsPublication() {
        var fresh = Draft.of("b").at(When.unstated(DAY.plusDays(1))).published(DAY.plusDays(1));
        var late = Draft.of("c").at(When.unstated(DAY.plusDays(9))).published(DAY.plusDays(9));
        assertThat(articles(Draft.of("a"), fresh, late)).containsExactly("a b", "c");
        assertThat(events(Draft.of("a"), fresh).get(0).joins().get(1).reason()).isEqualTo(Reason.NEAR_PUBLICATION);
    }

    @Test
    void whatStaysDoneIsMeantHoweverLateItIsMentioned() {
        var late = Draft.of("b").at(When.unstated(DAY.plusYears(9))).published(DAY.plusYears(9));
        assertThat(articles(Draft.of("a").relation("severedRelationsWith"), late.relation("severedRelationsWith")))
                .containsExactly("a b");
    }

    @Test
    void aPlanThatCameTrueIsDone() {
        var event = events(Draft.of("a").modality(Modality.PLANNED).published(DAY.minusDays(5)), Draft.of("b"));
        assertThat(event).hasSize(1);
        assertThat(event.get(0).modality()).isEqualTo(Modality.ACTUAL);
    }

    @Test
    void whatIsMovedToTheNextDayIsAnotherOccasion() {
        assertThat(articles(
                        Draft.of("a").modality(Modality.PLANNED).published(DAY.minusDays(5)),
                        Draft.of("b").at(on(DAY.plusDays(1)))))
                .containsExactly("a", "b");
    }

    @Test
    void aDenialWithoutADateAnswersWhatWasToldInTheWeeksBefore() {
        var late = DAY.plusDays(12);
        var negated = Draft.of("b").at(When.unstated(late)).published(late).modality(Modality.NEGATED);
        assertThat(articles(Draft.of("a"), negated.claimedBy("AAA"))).containsExactly("a b");
        assertThat(articles(Draft.of("a"), negated)).containsExactly("a", "b");
    }

    @Test
    void claimsAndDenialsAreCountedAndRetireNothing() {
        var event = events(
                        Draft.of("a").relation("bombed"),
                        Draft.of("b").relation("bombed").claimedBy("BBB"),
                        Draft.of("c")
                                .relation("bombed")
                                .modality(Modality.NEGATED)
                                .claimedBy("AAA")
                                .published(DAY.plusDays(3)))
                .get(0);
        assertThat(event.modality()).isEqualTo(Modality.ACTUAL);
        assertThat(List.of(event.sources(), event.support(), event.claims(), event.denials()))
                .containsExactly(3, 1, 1, 1);
        assertThat(event.confidence()).isCloseTo((1 - 0.125) * 2 / 3, within(1e-6));
    }

    @Test
    void copiesOfATextAreOneSource() {
        var event = events(
                        Draft.of("a").text(AGENCY),
                        Draft.of("b")
                                .text(AGENCY.replace("three hours", "hours").replace("old ", "")),
                        Draft.of("c").text("Quite another account of how the presidents came to meet in the palace."))
                .get(0);
        assertThat(event.joins()).hasSize(3);
        assertThat(event.sources()).isEqualTo(2);
        assertThat(event.support()).isEqualTo(2);
        assertThat(event.joins().get(1).reason()).isEqualTo(Reason.COPY);
        assertThat(event.confidence()).isEqualTo(0.75);
    }

    @Test
    void anEventTakesWhatMostSourcesSay() {
        var event = events(
                        Draft.of("a").relation("consultedWith"),
                        Draft.of("b").in("Oslo"),
                        Draft.of("c"),
                        Draft.of("d").at(month(DAY)))
                .get(0);
        assertThat(event.relation()).isEqualTo("met");
        assertThat(event.place()).isEqualTo("Oslo");
        assertThat(event.when()).isEqualTo(on(DAY));
        assertThat(event.id()).isEqualTo("event-" + event.reports().get(0).id().substring("report-".length()));
    }

    @Test
    void theOrderOfReportsIsOfNoAccount() {
        var reports = new ArrayList<>(
                Clusters.read(Clusters.lines("/merge/clusters.dev.jsonl")).keySet());
        var events = MERGER.merge(reports);
        assertThat(events).hasSizeGreaterThan(50);
        var random = new Random(1);
        for (var i = 0; i < 20; i++) {
            Collections.shuffle(reports, random);
            assertThat(MERGER.merge(reports)).isEqualTo(events);
        }
    }
}
