package org.entente.timeline;

/**
 * How wide a text is at most: measured by DejaVu Sans, than which the sans-serif fonts that viewers choose are narrower.
 * Fonts of this machine are not asked, so that the same timeline gives the same picture everywhere.
 */
final class TextWidth {

    /** Advance widths of the characters from space to tilde, in thousandths of the size of the font. */
    private static final int[] ASCII = {
        318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, 636, 636, 636, 636, 636, 636,
        636, 636, 636, 636, 337, 337, 838, 838, 838, 531, 1000, 684, 686, 698, 770, 632, 575, 775, 752, 295, 295, 656,
        557, 863, 748, 787, 603, 787, 695, 635, 611, 732, 684, 989, 685, 611, 685, 390, 337, 390, 838, 500, 500, 613,
        635, 550, 635, 615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612, 635, 635, 411, 521, 392, 634, 592, 818,
        592, 592, 525, 636, 337, 636, 838
    };

    private static final int OTHER = 1050;
    private static final double THOUSAND = 1000;
    private static final String ELLIPSIS = "\u2026";

    private TextWidth() {}

    /** Pixels that the text takes at most in a font of that size. */
    static double of(String text, double size) {
        return text.codePoints()
                        .map(c -> c >= ' ' && c - ' ' < ASCII.length ? ASCII[c - ' '] : OTHER)
                        .sum()
                * size
                / THOUSAND;
    }

    /** The text, or as much of its beginning as fits, with an ellipsis. */
    static String cut(String text, double size, double width) {
        if (of(text, size) <= width) {
            return text;
        }
        var end = text.length();
        while (end > 0 && of(text.substring(0, end) + ELLIPSIS, size) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).strip() + ELLIPSIS;
    }
}
