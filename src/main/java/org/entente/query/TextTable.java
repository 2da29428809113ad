package org.entente.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.exec.RowSet;
import org.entente.rdf.Vocabulary;

/** An answer as columns of text for people: IRIs of the graph short, literals bare, control characters as spaces. */
public final class TextTable {

    private TextTable() {}

    static String of(RowSet rows) {
        var names = rows.getResultVars().stream()
                .map(variable -> variable.getVarName())
                .toList();
        var lines = new ArrayList<List<String>>();
        while (rows.hasNext()) {
            var row = rows.next();
            lines.add(rows.getResultVars().stream()
                    .map(variable -> row.contains(variable) ? text(row.get(variable)) : "")
                    .toList());
        }
        return of(names, lines);
    }

    /** The table with its head; cells in the order of the names. */
    public static String of(List<String> names, List<List<String>> lines) {
        var widths = new int[names.size()];
        for (var i = 0; i < widths.length; i++) {
            widths[i] = width(names.get(i));
            for (var line : lines) {
                widths[i] = Math.max(widths[i], width(clean(line.get(i))));
            }
        }
        var out = new StringBuilder();
        line(out, names, widths);
        lines.forEach(line -> line(out, line, widths));
        return out.toString();
    }

    private static void line(StringBuilder out, List<String> cells, int[] widths) {
        var line = new StringBuilder();
        for (var i = 0; i < widths.length; i++) {
            var cell = clean(cells.get(i));
            line.append(cell).append(" ".repeat(widths[i] - width(cell) + 2));
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String clean(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+", " ");
    }

    private static String text(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        if (!node.isURI()) {
            return node.toString();
        }
        var uri = node.getURI();
        for (var base : List.of(Vocabulary.DIP, Vocabulary.ID, Vocabulary.GRAPH)) {
            if (uri.startsWith(base)) {
                return uri.substring(base.length());
            }
        }
        return uri;
    }
}
