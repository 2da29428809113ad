package org.entente.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Forms and their dictionary forms: {@code lemmas.tsv} with the columns form, word class ({@code V N A}), lemma and
 * {@code pass} for a form that is always passive. A form that is not listed is its own lemma, or is found by the
 * endings of {@code endings.tsv}: ending, word class, replacement; an ending counts only where it leads to a listed word.
 */
public record Lemmas(Map<String, Entry> byForm) {

    /** A dictionary form, and whether the form that led to it is passive. */
    public record Entry(String lemma, boolean passive) {}

    public Lemmas {
        byForm = Map.copyOf(byForm);
    }

    static Lemmas read(PackFolder folder) {
        var forms = new HashMap<String, Entry>();
        for (var row : folder.table("lemmas.tsv")) {
            var key = key(row.cell(0), row.cell(1).isEmpty() ? '?' : row.cell(1).charAt(0));
            forms.putIfAbsent(key, new Entry(row.cell(2), row.cell(3).equals("pass")));
        }
        return new Lemmas(forms);
    }

    /** What is listed for the form as that word class, {@code V}, {@code N} or {@code A}. */
    public Optional<Entry> find(String form, char pos) {
        return Optional.ofNullable(byForm.get(key(form, pos)));
    }

    /** All forms that are listed, in lower case. */
    public Set<String> forms() {
        return byForm.keySet().stream().map(key -> key.substring(1)).collect(Collectors.toSet());
    }

    private static String key(String form, char pos) {
        return pos + form.toLowerCase(Locale.ROOT);
    }
}
