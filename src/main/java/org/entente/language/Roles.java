package org.entente.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words that stand with the names of actors: titles, institutions, honorifics. {@code roles.tsv}, whose head tells the kinds. */
public record Roles(List<Role> all) {

    /** What a word does beside a name; {@code roles.tsv} explains each. */
    public enum Kind {
        ORDER,
        LANGUAGE,
        TITLE,
        BODY,
        PLURAL,
        MEMBER,
        BEFORE,
        FORMER,
        HONORIFIC,
        PARTICLE,
        ORIGIN,
        OF,
        ARTICLE,
        POSTING,
        NOTNAME,
        REGION,
        PRIVATE
    }

    /**
     * One word or phrase.
     *
     * @param words as the text writes it; a capital there must be one in the text
     * @param head the noun that heads it, in lower case
     * @param offices offices of the gazetteer that a title means, such as {@code foreign-minister}
     * @param home the code of the one actor that has such a title; empty where others have it too
     */
    public record Role(Kind kind, String words, String head, Set<String> offices, String home) {

        public Role {
            offices = Set.copyOf(offices);
        }
    }

    public Roles {
        all = List.copyOf(all);
    }

    static Roles read(PackFolder folder) {
        var roles = new ArrayList<Role>();
        for (var row : folder.table("roles.tsv")) {
            var kind = kind(row);
            for (var words : row.cell(1).split("\\|")) {
                var last = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
                var offices = row.cell(3).replace('_', '-');
                roles.add(new Role(
                        kind,
                        words,
                        row.cell(2).isEmpty() ? last : row.cell(2),
                        offices.isEmpty() ? Set.of() : Set.of(offices.split(" ")),
                        row.cell(4)));
            }
        }
        return new Roles(roles);
    }

    private static Kind kind(PackFolder.Row row) {
        try {
            return Kind.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw row.problem("unknown kind '" + row.cell(0) + "'", "the head of roles.tsv lists the kinds");
        }
    }

    /** The words of all roles of that kind. */
    public List<String> words(Kind kind) {
        return all.stream().filter(role -> role.kind() == kind).map(Role::words).toList();
    }
}
