package org.entente.read;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates of publication as files write them. */
final class PublishedDate {

    private static final Pattern ISO = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ]\\d{2}:\\d{2}.*)?");

    private static final Pattern SLASHES = Pattern.compile("^(\\d{4})/(\\d{2})/(\\d{2})");

    private static final int BEFORE_NEWSPAPERS = 1500;

    private PublishedDate() {}

    /** The day of an ISO date or datetime, as it is written: no time zone moves it. */
    static Optional<LocalDate> iso(String written) {
        var date = ISO.matcher(written.strip());
        if (!date.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(date.group(1))).filter(day -> day.getYear() > BEFORE_NEWSPAPERS);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The day of a date as feeds and pages write it for programs: ISO, or as in mail ("Sun, 21 Dec 2025 10:00 GMT"). */
    static Optional<LocalDate> forPrograms(String written) {
        return iso(SLASHES.matcher(written.strip()).replaceFirst("$1-$2-$3")).or(() -> mail(written.strip()));
    }

    private static Optional<LocalDate> mail(String written) {
        try {
            var time = OffsetDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME);
            return Optional.of(time.toLocalDate());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
