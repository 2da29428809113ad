package org.entente.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.entente.model.Relations;
import org.entente.model.Spelling;

/** The triggers of a language, found by lemma. The columns are told in {@code languages/README.md}. */
public record Triggers(List<Trigger> all, Map<String, List<Trigger>> byHead) {

    /** The note on a line that was written for reach. */
    private static final String WIDE = "wide";

    private static final Pattern STEP =
            Pattern.compile("subj|obj|iobj|poss|place|each|head|comp|gov|speaker|none|:[a-z-]+");
    private static final Pattern WHERE =
            Pattern.compile("subj|obj|iobj|poss|mod|prt|comp|gov|any|next|adv|:[a-z-]+|obj:[a-z-]+");

    public Triggers {
        all = List.copyOf(all);
        byHead = Map.copyOf(byHead);
    }

    static Triggers read(PackFolder folder, String tag, Relations relations, WordClasses classes) {
        var triggers = new ArrayList<Trigger>();
        // Thousands of lines have the same slots and demands, and share them.
        var slots = new HashMap<String, List<Trigger.Slot>>();
        var demands = new HashMap<String, Trigger.Demand>();
        var counts = new HashMap<String, Integer>();
        for (var row : rows(folder, relations)) {
            var relation = row.cell(0);
            if (relations.find(relation).isEmpty()) {
                throw row.problem(
                        "unknown relation '" + relation + "'",
                        Spelling.hint(relation, relations.byName().keySet()) + "use a name of ontology/relations.tsv");
            }
            var id = "%s/%s-%02d".formatted(tag, relation, counts.merge(relation, 1, Integer::sum));
            var heads = words(row, row.cell(1), classes);
            triggers.add(new Trigger(
                    id,
                    relation,
                    heads,
                    pos(row),
                    slots.computeIfAbsent(row.cell(3), cell -> slots(row, cell)),
                    slots.computeIfAbsent(row.cell(4), cell -> slots(row, cell)),
                    demands(row.cell(5), text -> demands.computeIfAbsent(text, key -> demand(row, key, classes))),
                    demands(row.cell(6), text -> demands.computeIfAbsent(text, key -> demand(row, key, classes))),
                    row.cell(7).equals(WIDE),
                    Worth.read(row, row.cell(8), heads)));
        }
        var byHead = new HashMap<String, List<Trigger>>();
        for (var trigger : triggers) {
            for (var head : trigger.heads()) {
                byHead.computeIfAbsent(head, key -> new ArrayList<>()).add(trigger);
            }
        }
        byHead.replaceAll((head, list) -> List.copyOf(list));
        return new Triggers(triggers, byHead);
    }

    /** The lines of all files: one for each PLOVER type, named after it. */
    private static List<PackFolder.Row> rows(PackFolder folder, Relations relations) {
        return relations.all().stream()
                .map(relation -> relation.plover().toLowerCase(Locale.ROOT))
                .distinct()
                .flatMap(type -> folder.table("triggers/" + type + ".tsv").stream())
                .toList();
    }

    /** The triggers that this lemma may be. */
    public List<Trigger> of(String lemma) {
        return byHead.getOrDefault(lemma, List.of());
    }

    private static Trigger.Pos pos(PackFolder.Row row) {
        return switch (row.cell(2)) {
            case "V" -> Trigger.Pos.V;
            case "N" -> Trigger.Pos.N;
            case "A" -> Trigger.Pos.A;
            default -> throw row.problem("unknown word class '" + row.cell(2) + "'", "use V, N or A");
        };
    }

    private static Set<String> words(PackFolder.Row row, String cell, WordClasses classes) {
        var words = new LinkedHashSet<String>();
        for (var word : cell.split("\\|")) {
            if (word.startsWith("@")) {
                var named = classes.words(word.substring(1));
                if (named.isEmpty()) {
                    throw row.problem("unknown or empty class " + word, "define it in classes.yml");
                }
                words.addAll(named);
            } else if (!word.isBlank()) {
                words.add(word.strip());
            }
        }
        if (words.isEmpty()) {
            throw row.problem("no word given", "name a lemma or a class");
        }
        return words;
    }

    private static List<Trigger.Slot> slots(PackFolder.Row row, String cell) {
        var slots = new ArrayList<Trigger.Slot>();
        for (var way : cell.split("\\|")) {
            var nationals = way.endsWith("*");
            var steps = Arrays.asList((nationals ? way.substring(0, way.length() - 1) : way)
                    .replace("obj:", "obj.:")
                    .split("\\."));
            for (var step : steps) {
                if (!STEP.matcher(step).matches()) {
                    throw row.problem("unknown slot '" + way + "'", "see languages/README.md for the slots");
                }
            }
            slots.add(new Trigger.Slot(steps, nationals));
        }
        return List.copyOf(slots);
    }

    private static List<Trigger.Demand> demands(String cell, Function<String, Trigger.Demand> read) {
        return Arrays.stream(cell.split(";"))
                .filter(demand -> !demand.isBlank())
                .map(read)
                .toList();
    }

    private static Trigger.Demand demand(PackFolder.Row row, String demand, WordClasses classes) {
        var equals = demand.indexOf('=');
        var where = (equals < 0 ? demand : demand.substring(0, equals)).strip();
        var places = Arrays.asList(where.split("\\|"));
        if (!places.stream().allMatch(place -> WHERE.matcher(place).matches())) {
            throw row.problem("unknown demand '" + demand + "'", "see languages/README.md for the demands");
        }
        var words = equals < 0
                ? Set.<String>of()
                : words(row, demand.substring(equals + 1).strip(), classes);
        return new Trigger.Demand(places, words);
    }
}
