package org.entente.export;

import java.io.OutputStream;
import java.util.HashMap;
import java.util.HashSet;
import org.entente.query.Plain;

/**
 * The .net file of Pajek: an arc for each tie, its weight the number of events. Labels are in quotes that nothing can
 * escape, so quotes and backslashes in them become apostrophes and slashes; two actors of one name are told apart by code.
 */
final class Pajek implements NetworkFormat {

    @Override
    public void write(Network network, OutputStream out) {
        var ties = Ties.of(network);
        var text = new TextOut(out);
        text.print("*Vertices " + ties.actors().size() + "\n");
        var numbers = new HashMap<String, Integer>();
        var names = new HashSet<String>();
        for (var actor : ties.actors()) {
            numbers.put(actor.code(), numbers.size() + 1);
            var label = quotable(actor.label());
            if (!names.add(label)) {
                label = label + " (" + quotable(actor.code()) + ")";
                names.add(label);
            }
            text.print(numbers.size() + " \"", label, "\"\n");
        }
        text.print("*Arcs\n");
        for (var tie : ties.all()) {
            var label = quotable(tie.named(network.label(tie.relation())));
            text.print(
                    numbers.get(tie.source()) + " " + numbers.get(tie.target()) + " " + tie.events(),
                    " l \"",
                    label,
                    "\"\n");
        }
    }

    private static String quotable(String text) {
        return Plain.line(text).replace('"', '\'').replace('\\', '/');
    }
}
