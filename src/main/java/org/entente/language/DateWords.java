package org.entente.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The date words of a language: {@code dates.tsv} with the columns word, kind and value. A word may be several words
 * with a space between. The kinds, with their values:
 *
 * <ul>
 *   <li>{@code month} 1 to 12, {@code weekday} 1 (Monday) to 7
 *   <li>{@code day} days from the day of publication: -1 for "yesterday"
 *   <li>{@code unit} {@code day week month year}
 *   <li>{@code number} a number in words
 *   <li>{@code past}, {@code this}, {@code next}: "last", "this", "next", before or behind what they point at
 *   <li>{@code ago} behind a number of units, {@code since} before the beginning of what lasts
 *   <li>{@code year} before a number that is a year: "in", "tahun"
 *   <li>{@code units} the same in the plural, which dates nothing without a count; {@code some} a count that is not told
 *   <li>{@code part} of a day, behind it: "night"
 *   <li>{@code beside} a unit and how many of it from the time told before: {@code day 0} for "the same day"
 *   <li>{@code filler} words that may stand within a date: "of", "the", "tanggal"
 * </ul>
 */
public record DateWords(Map<String, Entry> byWord, int longest) {

    /** What a date word is and means. */
    public record Entry(String kind, String value) {

        public int number() {
            return Integer.parseInt(value);
        }
    }

    public DateWords {
        byWord = Map.copyOf(byWord);
    }

    static DateWords read(PackFolder folder) {
        var words = new HashMap<String, Entry>();
        var longest = 1;
        for (var row : folder.table("dates.tsv")) {
            var word = row.cell(0).toLowerCase(Locale.ROOT);
            if (words.put(word, new Entry(row.cell(1), row.cell(2))) != null) {
                throw row.problem("'" + word + "' stands twice", "keep one line of it");
            }
            longest = Math.max(longest, word.split(" ", -1).length);
        }
        return new DateWords(words, longest);
    }

    /** What these words mean in a date, in lower case. */
    public Optional<Entry> find(String words) {
        return Optional.ofNullable(byWord.get(words));
    }
}
