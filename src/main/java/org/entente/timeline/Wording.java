package org.entente.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.entente.model.DateSource;
import org.entente.model.Modality;
import org.entente.query.EventRow;
import org.entente.query.Phrases;
import org.entente.query.ReportRow;
import org.jspecify.annotations.Nullable;

/** What a picture says, in one language; the words stand in {@code timeline/<tag>.properties}. */
public final class Wording {

    private static final String SUBJECT = "timeline";

    private final Phrases words;
    private final UnaryOperator<String> labels;
    private final Map<String, String> known = new HashMap<>();

    private Wording(Phrases words, UnaryOperator<String> labels) {
        this.words = words;
        this.labels = labels;
    }

    /**
     * The words of that language, English where there are none.
     *
     * @param labels what actors, relations, their types and modalities are called in it
     */
    public static Wording in(String language, UnaryOperator<String> labels) {
        return new Wording(Phrases.in(SUBJECT, language), labels);
    }

    String language() {
        return words.language();
    }

    /** The words of that key with the values in place of {@code {0}} and so on. */
    String of(String key, Object... values) {
        return words.of(key, values);
    }

    /** {@code 1 report} or {@code 5 reports}. */
    String count(String key, long count) {
        return words.count(key, count);
    }

    String label(String name) {
        return known.computeIfAbsent(name, labels);
    }

    String side(Side side) {
        if (side.isEverybody()) {
            return of("everybody");
        }
        var label = label(side.name());
        return side.isMany() ? of("members", label) : label;
    }

    String title(Timeline timeline) {
        return of("title", side(timeline.one()), side(timeline.other()));
    }

    String month(YearMonth month) {
        return monthName(month.getMonthValue()) + " " + month.getYear();
    }

    private String monthName(int month) {
        return of("months").split(" ")[month - 1];
    }

    String day(LocalDate day) {
        return day.getDayOfMonth() + " " + month(YearMonth.from(day));
    }

    /** A day, month, year or stretch of time as precise as it is known; for an undated event its bound. */
    String when(EventRow row) {
        var first = row.first();
        var last = row.last();
        if (first == null || last == null) {
            return "";
        }
        if (row.isUndated() || row.when().source() == DateSource.PUBLICATION) {
            return of("undated", day(last));
        }
        var date = row.when().date();
        return date == null ? between(first, last) : stated(date);
    }

    private String between(LocalDate first, LocalDate last) {
        return first.equals(last) ? day(first) : of("between", day(first), day(last));
    }

    private String stated(String date) {
        return switch (date.split("-").length) {
            case 1 -> date;
            case 2 -> month(YearMonth.parse(date));
            default -> day(LocalDate.parse(date));
        };
    }

    /** How many reports of how many sources tell it. */
    String told(EventRow row) {
        return of("told", count("reports", row.reports()), count("sources", row.sources()));
    }

    /** Who did what to whom, and whose claim it is. */
    String event(EventRow row) {
        return label(row.source().actor()) + " "
                + label(row.relation().name()) + " "
                + label(row.target().actor());
    }

    String modality(EventRow event) {
        return modality(event.modality(), event.claimedBy());
    }

    String modality(ReportRow report) {
        return modality(report.modality(), report.claimedBy());
    }

    private String modality(Modality modality, @Nullable String claimant) {
        var label = label(modality.text());
        return claimant == null ? label : label + ", " + of("says", label(claimant));
    }
}
