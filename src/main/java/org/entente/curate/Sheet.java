package org.entente.curate;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.entente.curate.Decision.Kind;
import org.entente.curate.Decision.Signature;
import org.entente.model.InputProblem;
import org.jspecify.annotations.Nullable;

/**
 * A table of tab-separated values on which decisions are written: its columns are told by their names, those that it
 * does not know are left alone, and so are lines without a decision. Cells may be quoted as spreadsheets do.
 */
public final class Sheet {

    public static final String ID = "id";
    public static final String DECISION = "decision";
    public static final String VALUE = "value";
    public static final String NOTE = "note";
    public static final String BY = "by";
    public static final String ON = "on";

    private static final String MARK = "\uFEFF";

    /** An apostrophe that keeps a spreadsheet from running a formula. */
    private static final Pattern MASKED = Pattern.compile("^'(?='*[=+\\-@\"])");

    private static final Pattern BETWEEN_IDS = Pattern.compile("[\\s,;]+");
    private static final Pattern BETWEEN_VALUES = Pattern.compile("\\s*;\\s*");

    private final String name;
    private final Signature signature;
    private final Map<String, Integer> columns = new HashMap<>();

    /**
     * @param name for messages
     * @param signature for lines that have none
     */
    public Sheet(String name, Signature signature) {
        this.name = name;
        this.signature = signature;
    }

    /**
     * Hands on what each line asks for, with the place of the line.
     *
     * @param problems takes what a line says that cannot be understood, or that the sink refuses
     * @throws InputProblem when the first line does not name the columns
     */
    public void read(List<String> lines, BiConsumer<String, Request> sink, Consumer<InputProblem> problems) {
        head(lines.isEmpty() ? "" : lines.get(0));
        for (var i = 1; i < lines.size(); i++) {
            var cells = cells(lines.get(i));
            var what = cell(cells, DECISION);
            if (what != null) {
                var where = name + ":" + (i + 1);
                try {
                    sink.accept(where, request(where, what, cells));
                } catch (InputProblem problem) {
                    problems.accept(problem);
                }
            }
        }
    }

    private void head(String line) {
        var names = cells(line.startsWith(MARK) ? line.substring(MARK.length()) : line);
        for (var i = 0; i < names.size(); i++) {
            columns.putIfAbsent(names.get(i).strip(), i);
        }
        if (!columns.containsKey(ID) || !columns.containsKey(DECISION)) {
            throw new InputProblem(
                    name + ":1",
                    "no columns '" + ID + "' and '" + DECISION + "' between tabs",
                    "begin with what review --format tsv prints");
        }
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\t", -1)).map(Sheet::plain).toList();
    }

    private static String plain(String cell) {
        var text = MASKED.matcher(cell.strip()).replaceFirst("");
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1).replace("\"\"", "\"").strip()
                : text;
    }

    private @Nullable String cell(List<String> cells, String column) {
        var at = columns.getOrDefault(column, cells.size());
        return at < cells.size() && !cells.get(at).isEmpty() ? cells.get(at) : null;
    }

    private Request request(String where, String what, List<String> cells) {
        var id = cell(cells, ID);
        if (id == null) {
            throw new InputProblem(where, "a decision without an id", "name an event or a report");
        }
        var isLink = Kind.named(what).map(Kind::isLink).orElse(what.equals(Request.UNDO));
        var ids = new ArrayList<>(List.of(id));
        Map<String, String> values = Map.of();
        var value = cell(cells, VALUE);
        if (value != null && isLink) {
            ids.addAll(Arrays.asList(BETWEEN_IDS.split(value)));
        } else if (value != null) {
            values = values(where, value);
        }
        return new Request(what, ids, values, signature(where, cells));
    }

    private static Map<String, String> values(String where, String text) {
        var values = new TreeMap<String, String>();
        for (var part : BETWEEN_VALUES.split(text)) {
            var mark = part.indexOf('=');
            if (mark < 1) {
                throw new InputProblem(
                        where, "'" + part + "' gives no value", "write relation=met; source=KOR; date=2025-12");
            }
            values.put(part.substring(0, mark).strip(), part.substring(mark + 1).strip());
        }
        return values;
    }

    private Signature signature(String where, List<String> cells) {
        var by = cell(cells, BY);
        var on = cell(cells, ON);
        var note = cell(cells, NOTE);
        return new Signature(
                by == null ? signature.by() : by,
                on == null ? signature.on() : day(where, on),
                note == null ? signature.note() : note);
    }

    /** The day of that ISO date. */
    public static LocalDate day(String where, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new InputProblem(where, "'" + text + "' is no day", "write it as 2025-12-21");
        }
    }
}
