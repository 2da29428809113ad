package org.entente.timeline;

import java.util.Locale;
import org.entente.query.TextTable;

/** A picture under way. Coordinates are pixels; text from outside is made harmless. */
final class Svg {

    private final StringBuilder out = new StringBuilder();

    /** The text for use between tags and in attributes of XML and HTML. */
    static String escape(String text) {
        var out = new StringBuilder();
        TextTable.shown(text).codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(isXml(c) ? c : 0xfffd);
            }
        });
        return out.toString();
    }

    private static boolean isXml(int c) {
        return c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE && c != 0xfffe && c != 0xffff;
    }

    /** To one decimal. */
    static String number(double value) {
        var text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    /** Markup as it is. */
    Svg raw(String markup) {
        out.append(markup).append('\n');
        return this;
    }

    Svg rect(String kind, double x, double y, double width, double height) {
        out.append("<rect class=\"").append(kind).append('"');
        attribute("x", x);
        attribute("y", y);
        attribute("width", width);
        attribute("height", height);
        return raw("/>");
    }

    Svg line(String kind, double x1, double y1, double x2, double y2) {
        out.append("<line class=\"").append(kind).append('"');
        attribute("x1", x1);
        attribute("y1", y1);
        attribute("x2", x2);
        attribute("y2", y2);
        return raw("/>");
    }

    Svg circle(String kind, double x, double y, double radius) {
        out.append("<circle class=\"").append(kind).append('"');
        attribute("cx", x);
        attribute("cy", y);
        attribute("r", radius);
        return raw("/>");
    }

    Svg path(String kind, String path) {
        return raw("<path class=\"" + kind + "\" d=\"" + path + "\"/>");
    }

    /** Text whose baseline begins, or ends with the class {@code end}, or is centered with {@code mid}, at x. */
    Svg text(String kind, double x, double y, double size, String text) {
        out.append("<text class=\"").append(kind).append('"');
        attribute("x", x);
        attribute("y", y);
        attribute("font-size", size);
        return raw(">" + escape(text) + "</text>");
    }

    private void attribute(String name, double value) {
        out.append(' ').append(name).append("=\"").append(number(value)).append('"');
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
