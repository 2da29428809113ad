package org.entente.export;

import java.io.OutputStream;

/** DOT for Graphviz: an edge for each tie; what is not said to have happened is dashed, what is denied dotted. */
final class Dot implements NetworkFormat {

    /** Characters that a label may have; pictures take no more. */
    private static final int LONGEST = 200;

    @Override
    public void write(Network network, OutputStream out) {
        var ties = Ties.of(network);
        var text = new TextOut(out);
        text.print("digraph \"Entente\" {\n");
        ties.actors()
                .forEach(actor ->
                        text.print("  ", quoted(actor.code()), " [label=", quoted(cut(actor.label())), "];\n"));
        for (var tie : ties.all()) {
            text.print("  ", quoted(tie.source()), " -> ", quoted(tie.target()));
            text.print(" [label=", quoted(cut(tie.named(network.label(tie.relation())))), " weight=" + tie.events());
            text.print(style(tie), tie.relation().symmetric() ? " dir=none" : "", "];\n");
        }
        text.print("}\n");
    }

    private static String style(Tie tie) {
        return switch (tie.modality()) {
            case ACTUAL -> "";
            case PLANNED, HYPOTHETICAL -> " style=dashed";
            case NEGATED -> " style=dotted";
        };
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String cut(String label) {
        var longest = Math.min(LONGEST, label.codePointCount(0, label.length()));
        return label.substring(0, label.offsetByCodePoints(0, longest));
    }
}
