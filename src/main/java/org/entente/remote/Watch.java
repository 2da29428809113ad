package org.entente.remote;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Closes the body of an answer that has begun and does not go on: reading it would wait forever. */
final class Watch implements Closeable {

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "watch");
        thread.setDaemon(true);
        return thread;
    });
    private final AtomicLong moves = new AtomicLong();
    private volatile boolean over;
    private long seen = -1;

    Watch(Closeable body, Duration patience) {
        var millis = patience.toMillis();
        clock.scheduleWithFixedDelay(() -> look(body), millis, millis, TimeUnit.MILLISECONDS);
    }

    void moved() {
        moves.incrementAndGet();
    }

    /** Whether it was closed. */
    boolean isOver() {
        return over;
    }

    private void look(Closeable body) {
        var now = moves.get();
        if (now == seen) {
            over = true;
            try {
                body.close();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        seen = now;
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
