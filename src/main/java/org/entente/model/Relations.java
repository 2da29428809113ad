package org.entente.model;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The relation table, in the order of its file. */
public record Relations(Map<String, Relation> byName) {

    public Relations {
        byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    }

    /** Reads the lines of {@code relations.tsv}, its head line first. */
    public static Relations of(List<String> lines) {
        var found = new LinkedHashMap<String, Relation>();
        for (var line : lines.subList(1, lines.size())) {
            var cells = line.split("\t", -1);
            var relation = new Relation(
                    cells[0],
                    cells[1],
                    cells[2],
                    cells[3].isEmpty() ? null : Double.valueOf(cells[3]),
                    cells[4].equals("yes"),
                    cells[5].isEmpty() ? null : cells[5],
                    cells[6].equals("-") ? null : cells[6],
                    cells[7]);
            found.put(relation.name(), relation);
        }
        return new Relations(found);
    }

    public Optional<Relation> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The relation of that name, which must be in the table. */
    public Relation get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no relation " + name));
    }

    public Collection<Relation> all() {
        return byName.values();
    }

    /** Whether {@code name} is {@code family} or descends from it. */
    public boolean isWithin(String name, String family) {
        return name.equals(family)
                || find(name)
                        .map(Relation::parent)
                        .map(parent -> isWithin(parent, family))
                        .orElse(false);
    }
}
