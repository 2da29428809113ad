package org.entente.timeline;

import java.util.ArrayList;
import java.util.List;

/** What is written below a picture: how the curve was made and what is not in it. */
public final class Caption {

    private Caption() {}

    static String of(Timeline timeline, Curve curve, Wording wording) {
        var nowhere = timeline.entries().stream()
                .filter(entry -> entry.event().last() == null)
                .count();
        var sentences = sentences(curve, nowhere, wording);
        if (timeline.one().candidates().size() > 1
                || timeline.other().candidates().size() > 1) {
            sentences.add(wording.of("caption.members"));
        }
        return String.join(" ", sentences);
    }

    /**
     * How a curve was made and what is not in it.
     *
     * @param nowhere how many events nothing places in time
     */
    public static String of(Curve curve, long nowhere, Wording wording) {
        return String.join(" ", sentences(curve, nowhere, wording));
    }

    private static List<String> sentences(Curve curve, long nowhere, Wording wording) {
        var sentences = new ArrayList<>(List.of(wording.of("caption.sums"), turns(curve, wording)));
        var undated = curve.months().stream().mapToInt(Month::undated).sum();
        add(sentences, wording, "caption.undated", undated);
        add(sentences, wording, "caption.unplaced", curve.unplaced() - nowhere);
        add(sentences, wording, "caption.nowhere", nowhere);
        return sentences;
    }

    private static String turns(Curve curve, Wording wording) {
        if (curve.months().size() < ChangePoints.FEWEST) {
            return wording.of("caption.tooshort");
        }
        return wording.of(curve.turningPoints().isEmpty() ? "caption.noturns" : "caption.turns");
    }

    private static void add(List<String> sentences, Wording wording, String key, long count) {
        if (count > 0) {
            sentences.add(wording.of(key, wording.count("events", count)));
        }
    }

    /** The lines of a text that is to be no wider than that. */
    static List<String> lines(String text, double size, double width) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && TextWidth.of(longer, size) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }
}
