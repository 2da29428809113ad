package org.entente.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.exec.RowSet;

/**
 * A table for people: columns of text under a head, two spaces apart. Characters that would break a line or steer a
 * terminal are shown as spaces; files for programs are made by the other formats.
 */
public final class TextTable {

    private static final Pattern UNSHOWN =
            Pattern.compile("[\\p{Cntrl}\\u2028\\u2029\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]+");

    private TextTable() {}

    static String of(RowSet rows, Labels labels) {
        var variables = rows.getResultVars();
        var lines = new ArrayList<List<String>>();
        while (rows.hasNext()) {
            var row = rows.next();
            lines.add(variables.stream()
                    .map(variable -> row.contains(variable) ? text(row.get(variable), labels) : "")
                    .toList());
        }
        return of(variables.stream().map(variable -> variable.getVarName()).toList(), lines);
    }

    /** The table with its head; cells in the order of the names. */
    public static String of(List<String> names, List<List<String>> lines) {
        var widths = new int[names.size()];
        for (var i = 0; i < widths.length; i++) {
            widths[i] = width(names.get(i));
            for (var line : lines) {
                widths[i] = Math.max(widths[i], width(shown(line.get(i))));
            }
        }
        var out = new StringBuilder();
        line(out, names, widths);
        lines.forEach(line -> line(out, line, widths));
        return out.toString();
    }

    /** The text on one line, without characters that steer a terminal. */
    public static String shown(String text) {
        return UNSHOWN.matcher(text).replaceAll(" ");
    }

    private static void line(StringBuilder out, List<String> cells, int[] widths) {
        var line = new StringBuilder();
        for (var i = 0; i < widths.length; i++) {
            var cell = shown(cells.get(i));
            line.append(cell).append(" ".repeat(widths[i] - width(cell) + 2));
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String text(Node node, Labels labels) {
        if (!node.isLiteral()) {
            return node.isURI() ? labels.of(node) : node.toString();
        }
        return isNumber(node) ? plain(node.getLiteralLexicalForm()) : node.getLiteralLexicalForm();
    }

    private static boolean isNumber(Node node) {
        var type = node.getLiteralDatatype();
        return XSDDatatype.XSDdouble.equals(type) || XSDDatatype.XSDdecimal.equals(type);
    }

    /** {@code 7.4} for {@code 7.4e0}; what is no number, such as {@code NaN}, stays. */
    private static String plain(String number) {
        try {
            var plain = new BigDecimal(number).stripTrailingZeros();
            return plain.setScale(Math.max(1, plain.scale())).toPlainString();
        } catch (NumberFormatException none) {
            return number;
        }
    }
}
