package org.entente.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.function.LongFunction;

/** A line on the terminal that tells how far a long work has come, how fast it goes and how long it will take. */
final class Progress {

    private static final long EVERY_NANOS = 200_000_000;

    private final String work;
    private final boolean shown;
    private final long start = System.nanoTime();
    private long last;
    private boolean told;

    private Progress(String work, boolean shown) {
        this.work = work;
        this.shown = shown;
    }

    /** Shown on a terminal only. */
    static Progress of(String work) {
        return new Progress(work, System.console() != null);
    }

    boolean isShown() {
        return shown;
    }

    /** So many are done of so many; of 0 where nobody knows. */
    void at(long done, long of) {
        show(nanos -> line(work, done, of, nanos));
    }

    /** So many are done, which took a part of the whole of something else; that of 0 where nobody knows. */
    void at(long done, long part, long whole) {
        show(nanos -> line(work, done, part, whole, nanos));
    }

    private void show(LongFunction<String> line) {
        var now = System.nanoTime();
        if (shown && now - last >= EVERY_NANOS) {
            last = now;
            told = true;
            System.err.print("\r" + line.apply(now - start) + "\u001b[K");
            System.err.flush();
        }
    }

    /** Clears the line: what comes after stands in its place. */
    void end() {
        if (told) {
            System.err.print("\r\u001b[K");
        }
    }

    /** {@code build: 1,200 of 5,000 (24 %), 310 a second, 00:12 left} */
    static String line(String work, long done, long of, long nanos) {
        var rate = nanos > 0 ? done * 1e9 / nanos : 0;
        var text = String.format(Locale.ROOT, "%s: %,d", work, done);
        if (of > 0) {
            text += String.format(Locale.ROOT, " of %,d (%d %%)", of, 100 * done / of);
        }
        text += String.format(Locale.ROOT, ", %.0f a second", rate);
        return of > 0 && rate > 0 ? text + ", " + clock((of - done) / rate) + " left" : text;
    }

    /** {@code build: 1,200 (24 %), 300 a second, 00:12 left} */
    static String line(String work, long done, long part, long whole, long nanos) {
        if (part <= 0 || whole < part) {
            return line(work, done, 0, nanos);
        }
        return String.format(
                Locale.ROOT,
                "%s: %,d (%d %%), %.0f a second, %s left",
                work,
                done,
                100 * part / whole,
                done * 1e9 / nanos,
                clock(nanos / 1e9 * (whole - part) / part));
    }

    private static String clock(double seconds) {
        var left = Duration.ofSeconds(Math.round(seconds));
        return left.toHours() > 0
                ? String.format(Locale.ROOT, "%d:%02d:%02d", left.toHours(), left.toMinutesPart(), left.toSecondsPart())
                : String.format(Locale.ROOT, "%02d:%02d", left.toMinutesPart(), left.toSecondsPart());
    }
}
