package org.entente.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entente.model.DateSource;
import org.entente.model.Modality;
import org.entente.model.Party;
import org.entente.model.When;
import org.entente.query.EventRow;
import org.entente.query.ReportRow;
import org.entente.query.Sample;

/** Made-up events of two actors, the same for the same seed. */
final class Invented {

    private static final List<String> GOOD = List.of(
            "met",
            "met",
            "visited",
            "spokeByPhone",
            "signedAgreementWith",
            "praised",
            "militaryCooperation",
            "economicCooperation",
            "agreedWith");
    private static final List<String> BAD = List.of(
            "criticized",
            "criticized",
            "sanctioned",
            "threatenedForceAgainst",
            "accused",
            "attacked",
            "mobilizedAgainst",
            "expelledDiplomatsOf",
            "rejected");
    static final YearMonth BEGIN = YearMonth.of(2015, 4);

    private final Random random;
    private final List<EventRow> rows = new ArrayList<>();
    private int reports;

    Invented(long seed) {
        random = new Random(seed);
    }

    /** How many there are in a month of which {@code mean} are expected. */
    private int poisson(double mean) {
        var left = random.nextDouble();
        var count = 0;
        for (var chance = Math.exp(-mean); left > chance; chance *= mean / count) {
            left -= chance;
            count++;
        }
        return count;
    }

    /** Months of reports of which that share is cooperation. */
    Invented months(int from, int to, double mean, double share) {
        for (var month = from; month < to; month++) {
            var count = poisson(mean);
            for (var i = 0; i < count; i++) {
                var of = random.nextDouble() < share ? GOOD : BAD;
                rows.add(row(of.get(random.nextInt(of.size())), BEGIN.plusMonths(month)));
            }
        }
        return this;
    }

    List<EventRow> rows() {
        return rows.stream().sorted(EventRow.BY_TIME).toList();
    }

    Timeline timeline() {
        return Timeline.of("KOR", "RUS", rows());
    }

    private EventRow row(String relation, YearMonth month) {
        var back = random.nextBoolean();
        var chance = random.nextInt(100);
        var modality = chance < 8
                ? Modality.PLANNED
                : chance < 11 ? Modality.HYPOTHETICAL : chance < 15 ? Modality.NEGATED : Modality.ACTUAL;
        reports++;
        return new EventRow(
                "event-" + reports,
                new Party(back ? "RUS" : "KOR", "", List.of()),
                Sample.relations().get(relation),
                new Party(back ? "KOR" : "RUS", "", List.of()),
                modality,
                chance > 92 ? "RUS" : null,
                when(month.atDay(1 + random.nextInt(month.lengthOfMonth()))),
                null,
                null,
                0.5,
                1,
                1,
                0,
                new ReportRow.Words("Words that say so, number " + reports + ".", 0, 20, "en/" + relation),
                new ReportRow.Origin(
                        "a-" + reports / 2, "https://example.org/" + reports, "News & views", null, null, "en"));
    }

    private When when(LocalDate day) {
        var chance = random.nextInt(100);
        if (chance < 70) {
            return new When(day.toString(), day, day, DateSource.STATED);
        }
        if (chance < 80) {
            return When.unstated(day);
        }
        if (chance < 96) {
            var month = YearMonth.from(day);
            return new When(month.toString(), month.atDay(1), month.atEndOfMonth(), DateSource.STATED);
        }
        return chance < 98
                ? new When(null, day, day.plusDays(40), DateSource.INFERRED)
                : new When(
                        Integer.toString(day.getYear()),
                        day.withDayOfYear(1),
                        day.withDayOfYear(day.lengthOfYear()),
                        DateSource.STATED);
    }
}
