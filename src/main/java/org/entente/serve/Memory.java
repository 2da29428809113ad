package org.entente.serve;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Collectors;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;
import org.apache.jena.sparql.exec.QueryExec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends the queries that are at work when memory runs short: better some answers less than a server less. Sorting,
 * grouping and joins hold as much as their query finds.
 */
final class Memory implements NotificationListener, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Memory.class);

    /** What is still held after a full collection, as a share of all there may be. */
    private static final double SHORT = 0.8;

    /** A collection of everything; after others, what is dead but old still counts as held. */
    private static final String FULL = "end of major GC";

    private final Set<QueryExec> queries = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));
    private final long most = Runtime.getRuntime().maxMemory();
    private final Set<String> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getName)
            .collect(Collectors.toSet());

    /** When the last full collection that was told of ended, in milliseconds since the process began. */
    private long lastFull = -1;

    private Memory() {}

    /** Watches until it is closed. */
    static Memory watch() {
        var memory = new Memory();
        for (var collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector).addNotificationListener(memory, null, null);
        }
        return memory;
    }

    /** The same query, which will not outlast the memory. */
    QueryExec watched(QueryExec query) {
        queries.add(query);
        return query;
    }

    @Override
    public void handleNotification(Notification notification, Object handback) {
        if (!notification.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
            return;
        }
        var told = GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData());
        var collection = told.getGcInfo();
        if (collection.getEndTime() <= lastFull) {
            return;
        }
        var held = collection.getMemoryUsageAfterGc().entrySet().stream()
                .filter(pool -> pools.contains(pool.getKey()))
                .mapToLong(pool -> pool.getValue().getUsed())
                .sum();
        var isFull = told.getGcAction().equals(FULL);
        if (isFull) {
            lastFull = collection.getEndTime();
        }
        if (held > SHORT * most && !queries.isEmpty()) {
            if (isFull) {
                end();
            } else {
                System.gc();
            }
        }
    }

    private void end() {
        List<QueryExec> running;
        synchronized (queries) {
            running = List.copyOf(queries);
            queries.clear();
        }
        if (!running.isEmpty()) {
            LOG.warn("memory runs short: {} queries are ended", running.size());
            running.forEach(QueryExec::abort);
        }
    }

    @Override
    public void close() {
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            try {
                ((NotificationEmitter) collector).removeNotificationListener(this);
            } catch (ListenerNotFoundException e) {
                LOG.debug("it did not listen", e);
            }
        }
    }
}
