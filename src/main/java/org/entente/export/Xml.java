package org.entente.export;

import java.io.OutputStream;
import java.util.regex.Pattern;
import org.entente.query.Plain;
import org.jspecify.annotations.Nullable;

/** XML, an element a line. */
final class Xml {

    private static final Pattern SIMPLE = Pattern.compile("[ !#-%'-;=?-~]*+");

    private final TextOut out;

    Xml(OutputStream out) {
        this.out = new TextOut(out);
        this.out.print("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /** Begins an element; attributes are name and value in turn, and one without a value is left out. */
    Xml open(String name, @Nullable Object... attributes) {
        return tag(name, ">\n", attributes);
    }

    Xml close(String name) {
        out.print("</", name, ">\n");
        return this;
    }

    /** An element without contents. */
    Xml empty(String name, @Nullable Object... attributes) {
        return tag(name, "/>\n", attributes);
    }

    /** An element that holds text alone; none without text. */
    Xml text(String name, @Nullable Object text, @Nullable Object... attributes) {
        if (text != null) {
            tag(name, ">", attributes);
            out.print(escaped(text.toString()), "</", name, ">\n");
        }
        return this;
    }

    private Xml tag(String name, String end, @Nullable Object... attributes) {
        out.print("<", name);
        for (var i = 0; i < attributes.length; i += 2) {
            var value = attributes[i + 1];
            if (value != null) {
                out.print(" " + attributes[i] + "=\"", escaped(value.toString()), "\"");
            }
        }
        out.print(end);
        return this;
    }

    private static String escaped(String text) {
        if (SIMPLE.matcher(text).matches()) {
            return text;
        }
        var out = new StringBuilder(text.length() + 16);
        Plain.text(text).codePoints().forEach(point -> {
            switch (point) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                // Else a reader makes spaces or another line end of them.
                case '\t', '\n', '\r', 0x85, 0x2028 ->
                    out.append("&#").append(point).append(';');
                default -> out.appendCodePoint(point);
            }
        });
        return out.toString();
    }
}
