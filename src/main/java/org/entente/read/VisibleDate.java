package org.entente.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.entente.language.DateWords;
import org.entente.read.PageBlocks.Block;

/** The date that a page shows its readers, in a short line near its top: "Minggu, 21 Desember 2025, 10:15 WIB". */
final class VisibleDate {

    private static final int LONGEST_LINE = 120;

    private static final int LINES = 60;

    private static final Pattern DAY_FIRST = Pattern.compile("\\b(\\d{1,2}) (\\p{L}{3,12})\\.? (\\d{4})\\b");

    private static final Pattern MONTH_FIRST = Pattern.compile("\\b(\\p{L}{3,12})\\.? (\\d{1,2}),? (\\d{4})\\b");

    private VisibleDate() {}

    static Optional<LocalDate> in(List<Block> blocks, DateWords words) {
        for (var block : blocks.subList(0, Math.min(LINES, blocks.size()))) {
            if (block.text().length() <= LONGEST_LINE) {
                var date = first(DAY_FIRST, block.text(), words, 1, 2)
                        .or(() -> first(MONTH_FIRST, block.text(), words, 2, 1));
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> first(Pattern pattern, String line, DateWords words, int day, int month) {
        return pattern.matcher(line)
                .results()
                .flatMap(found -> date(found, words, day, month).stream())
                .findFirst();
    }

    private static Optional<LocalDate> date(MatchResult found, DateWords words, int day, int month) {
        var named = words.find(found.group(month).toLowerCase(Locale.ROOT))
                .filter(word -> word.kind().equals("month"));
        try {
            return named.map(word ->
                    LocalDate.of(Integer.parseInt(found.group(3)), word.number(), Integer.parseInt(found.group(day))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
