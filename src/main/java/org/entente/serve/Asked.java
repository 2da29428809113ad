package org.entente.serve;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.entente.model.InputProblem;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks for.
 *
 * @param names the parts of the address that vary: the codes of a pair, the name of a query
 * @param parameters without the language
 * @param language of labels: a tag that the ontology has labels in
 * @param body what was sent along; empty when nothing was
 */
record Asked(List<String> names, Map<String, String> parameters, String language, byte[] body) {

    private static final int MONTH_DIGITS = "2025-12".length();

    /** Null when it is not given, or empty. */
    @Nullable
    String text(String name) {
        var value = parameters.getOrDefault(name, "");
        return value.isBlank() ? null : value;
    }

    int number(String name, int otherwise, int least, int most) {
        var value = text(name);
        if (value == null) {
            return otherwise;
        }
        try {
            var number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException none) {
            // Told below, as a number out of bounds is.
        }
        throw new InputProblem(name + "=" + value, "is no number that fits", "use " + least + " to " + most);
    }

    /** A day; of a month, its first. */
    @Nullable
    LocalDate from(String name) {
        return day(name, false);
    }

    /** A day; of a month, its last. */
    @Nullable
    LocalDate to(String name) {
        return day(name, true);
    }

    private @Nullable LocalDate day(String name, boolean isLast) {
        var value = text(name);
        if (value == null) {
            return null;
        }
        try {
            if (value.length() == MONTH_DIGITS) {
                var month = YearMonth.parse(value);
                return isLast ? month.atEndOfMonth() : month.atDay(1);
            }
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw new InputProblem(name + "=" + value, "is no day", "write it as 2025-12-21 or 2025-12");
        }
    }
}
