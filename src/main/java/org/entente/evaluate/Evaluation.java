package org.entente.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.evaluate.Said.Level;
import org.entente.model.Relations;

/**
 * The comparison of predicted events with a gold file. Within an article an event counts once, however often it is told.
 *
 * @param answered gold articles for which there is a prediction, if only of no event
 * @param byGroup scores by relation (or PLOVER type, or language), in order of name
 * @param datesRight events found whose date agrees with the gold's, of {@code datesGiven} that have one there
 * @param datesInvented events found that were given a date, of {@code datesAbsent} that have none in the gold
 * @param unscored predicted events of relations that gold files do not cover
 * @param errors one line for each event missed or wrong at the level of triples
 */
public record Evaluation(
        int articles,
        int answered,
        Map<Level, Score> scores,
        Map<String, Score> byGroup,
        int datesRight,
        int datesGiven,
        int datesInvented,
        int datesAbsent,
        int unscored,
        List<String> errors) {

    /** An event found under a key, with all the dates it is told with. */
    private record Kept(Said said, List<String> dates) {}

    /**
     * Compares article by article.
     *
     * @param gold events by id of the article
     * @param predicted likewise; an article that is missing has no events
     * @param by {@code relation}, {@code plover}, or empty for no groups
     */
    public static Evaluation of(
            Map<String, List<Said>> gold, Map<String, List<Said>> predicted, Relations relations, String by) {
        var scores = new EnumMap<Level, Score>(Level.class);
        var groups = new TreeMap<String, Score>();
        var errors = new ArrayList<String>();
        var dates = new int[4];
        var unscored = 0;
        for (var entry : gold.entrySet()) {
            var said = predicted.getOrDefault(entry.getKey(), List.of());
            for (var level : Level.values()) {
                var wanted = keys(entry.getValue(), level, relations);
                var found = keys(said, level, relations);
                scores.merge(level, compare(wanted, found), Score::plus);
                if (level == Level.TRIPLE) {
                    errors.addAll(errors(entry.getKey(), wanted, found));
                }
                if (level.text().equals(by.equals("relation") ? "triple" : by)) {
                    group(wanted, found, by, groups);
                }
                if (level == Level.PLOVER) {
                    countDates(wanted, found, dates);
                }
            }
            unscored += (int) said.stream()
                    .filter(event -> event.scored(relations) == null)
                    .count();
        }
        var answered =
                (int) gold.keySet().stream().filter(predicted::containsKey).count();
        return new Evaluation(
                gold.size(), answered, scores, groups, dates[0], dates[1], dates[2], dates[3], unscored, errors);
    }

    private static Map<String, Kept> keys(List<Said> events, Level level, Relations relations) {
        var found = new LinkedHashMap<String, Kept>();
        events.stream()
                .map(event -> event.scored(relations))
                .filter(Objects::nonNull)
                .filter(event -> level == Level.MODALITY || event.isActual())
                .filter(event -> !event.source().isEmpty() && !event.target().isEmpty())
                .forEach(event -> {
                    var kept = found.computeIfAbsent(
                            event.key(level, relations), key -> new Kept(event, new ArrayList<>()));
                    if (event.date() != null) {
                        kept.dates().add(event.date());
                    }
                });
        return found;
    }

    private static Score compare(Map<String, Kept> gold, Map<String, Kept> found) {
        var right = (int) found.keySet().stream().filter(gold::containsKey).count();
        return new Score(right, found.size() - right, gold.size() - right);
    }

    private static void group(Map<String, Kept> gold, Map<String, Kept> found, String by, Map<String, Score> groups) {
        var keys = new TreeSet<>(gold.keySet());
        keys.addAll(found.keySet());
        for (var key : keys) {
            var said = Objects.requireNonNull(gold.containsKey(key) ? gold.get(key) : found.get(key))
                    .said();
            var right = gold.containsKey(key) && found.containsKey(key);
            var score = new Score(
                    right ? 1 : 0, !right && found.containsKey(key) ? 1 : 0, !right && gold.containsKey(key) ? 1 : 0);
            groups.merge(by.equals("relation") ? said.relation() : said.plover(), score, Score::plus);
        }
    }

    private static void countDates(Map<String, Kept> gold, Map<String, Kept> found, int[] dates) {
        for (var entry : gold.entrySet()) {
            var other = found.get(entry.getKey());
            if (other == null) {
                continue;
            }
            var wanted = entry.getValue().dates();
            if (wanted.isEmpty()) {
                dates[3]++;
                dates[2] += other.dates().isEmpty() ? 0 : 1;
            } else {
                dates[1]++;
                dates[0] +=
                        wanted.stream().anyMatch(date -> other.dates().stream().anyMatch(told -> agree(date, told)))
                                ? 1
                                : 0;
            }
        }
    }

    /** At least as precise as a month (as the year, where the gold has no more), and one the beginning of the other. */
    private static boolean agree(String gold, String predicted) {
        return predicted.matches("\\d{4}(-\\d\\d){0,2}")
                && predicted.length() >= Math.min(gold.length(), 7)
                && (predicted.startsWith(gold) || gold.startsWith(predicted));
    }

    private static List<String> errors(String id, Map<String, Kept> gold, Map<String, Kept> found) {
        var lines = new ArrayList<String>();
        new TreeMap<>(gold).forEach((key, kept) -> {
            if (!found.containsKey(key)) {
                lines.add("- missed " + id + ": " + key + "   | " + kept.said().evidence());
            }
        });
        new TreeMap<>(found).forEach((key, kept) -> {
            if (!gold.containsKey(key)) {
                lines.add("+ wrong  " + id + ": " + key + "   | " + kept.said().evidence());
            }
        });
        return lines;
    }
}
