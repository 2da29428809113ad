package org.entente.curate;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.model.Digest;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decided of a report, or of two.
 *
 * @param reports ids such as {@code report-0a1b2c}, in order; two for a link
 * @param evidence of a decision on one report, {@link #evidence}: the decision holds as long as the words are the same
 * @param correction what the report is to say, for {@link Kind#REPLACE} alone
 * @param seen what the reports said when it was decided, for people to read
 * @param event through which the reports were named, null where they were named themselves
 */
public record Decision(
        Kind kind,
        List<String> reports,
        @Nullable String evidence,
        @Nullable Correction correction,
        String seen,
        @Nullable String event,
        Signature signature) {

    /** Whose decision it is. */
    public record Signature(@Nullable String by, @Nullable LocalDate on, @Nullable String note) {

        public static final Signature NONE = new Signature(null, null, null);
    }

    /** What can be decided. */
    public enum Kind {
        /** The report is right. */
        ACCEPT(false),
        /** The report is wrong, and counts no more. */
        REJECT(false),
        /** The report is to say something else. */
        REPLACE(false),
        /** The two reports are of one event. */
        SAME(true),
        /** The two reports are not of one event. */
        DIFFERENT(true);

        private final boolean link;

        Kind(boolean link) {
            this.link = link;
        }

        /** Whether it is about two reports. */
        public boolean isLink() {
            return link;
        }

        /** The name on the command line, in sheets and in the graph. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> named(String text) {
            return Arrays.stream(values())
                    .filter(kind -> kind.text().equals(text))
                    .findFirst();
        }
    }

    public Decision {
        reports = reports.stream().sorted().toList();
        if (reports.size() != (kind.isLink() ? 2 : 1) || (kind == Kind.REPLACE) != (correction != null)) {
            throw new IllegalArgumentException(kind + " of " + reports + " with " + correction);
        }
    }

    /** What a later decision must share to stand in place of this one: the report, or both. */
    public String key() {
        return key(reports);
    }

    public static String key(List<String> reports) {
        return String.join(" ", reports.stream().sorted().toList());
    }

    /** Whether it holds for the report with these words: where an article has changed, it may have other words. */
    public boolean isAbout(String report, String quote) {
        return evidence(report, quote).equals(evidence);
    }

    public static String evidence(String report, String quote) {
        return Digest.of(List.of(report, quote));
    }
}
