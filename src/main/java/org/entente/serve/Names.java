package org.entente.serve;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.entente.actors.Gazetteer;
import org.entente.actors.Name;
import org.entente.model.Actor;

/** Names of actors as people begin to type them: without case and accents. */
final class Names {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Names() {}

    /**
     * A name.
     *
     * @param folded with a space before every word
     * @param code of the actor that it counts for: of a person, whom the person acts for or last acted for
     */
    record Known(String folded, String text, String code, boolean isWeak) {}

    /** @param rank 0 for the whole name, 1 for its beginning, 2 for the beginning of a later word */
    record Match(String code, String text, int rank, boolean isWeak) {}

    static List<Known> of(Gazetteer gazetteer) {
        var found = new ArrayList<Known>();
        var codes = new HashMap<String, String>();
        gazetteer.actors().forEach(actor -> {
            var code = counted(gazetteer, actor);
            codes.put(actor.code(), code);
            if (!code.isEmpty()) {
                found.add(new Known(folded(actor.code()), actor.code(), code, false));
                actor.labels().values().forEach(label -> found.add(new Known(folded(label), label, code, false)));
            }
        });
        gazetteer.names().stream()
                .filter(name -> name.kind() != Name.Kind.PLACE && name.kind() != Name.Kind.OTHER)
                .forEach(name -> {
                    var code = codes.getOrDefault(name.owner(), "");
                    if (!code.isEmpty()) {
                        found.add(new Known(folded(name.text()), name.text(), code, name.weak()));
                    }
                });
        return List.copyOf(found);
    }

    private static String counted(Gazetteer gazetteer, Actor actor) {
        if (actor.kind() != Actor.Kind.PERSON) {
            return gazetteer.actsFor(actor.code());
        }
        var held = gazetteer.tenures(actor.code());
        return held.isEmpty() ? "" : gazetteer.actsFor(held.get(held.size() - 1).actor());
    }

    static String folded(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return (" " + BETWEEN_WORDS.matcher(plain).replaceAll(" ").strip());
    }

    /** The best name of each actor that begins so, the best actor first. */
    static List<Match> matches(List<Known> names, String typed, ToIntFunction<String> weight) {
        var wanted = folded(typed);
        var best = new HashMap<String, Match>();
        if (wanted.isBlank()) {
            return List.of();
        }
        for (var name : names) {
            var at = name.folded().indexOf(wanted);
            if (at < 0) {
                continue;
            }
            var rank = name.folded().equals(wanted) ? 0 : at == 0 ? 1 : 2;
            best.merge(name.code(), new Match(name.code(), name.text(), rank, name.isWeak()), Names::better);
        }
        return sorted(best, weight);
    }

    private static final Comparator<Match> WITHIN = Comparator.comparing(Match::isWeak)
            .thenComparing(Match::rank)
            .thenComparing((Match match) -> match.text().length())
            .thenComparing(Match::text);

    private static Match better(Match one, Match other) {
        return WITHIN.compare(one, other) <= 0 ? one : other;
    }

    private static List<Match> sorted(Map<String, Match> best, ToIntFunction<String> weight) {
        return best.values().stream()
                .sorted(Comparator.comparing(Match::isWeak)
                        .thenComparing((Match match) -> match.rank() > 0)
                        .thenComparing((Match match) -> -weight.applyAsInt(match.code()))
                        .thenComparing(WITHIN)
                        .thenComparing(Match::code))
                .toList();
    }
}
