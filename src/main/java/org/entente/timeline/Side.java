package org.entente.timeline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.entente.query.EventRow;
import org.entente.query.EventRows;
import org.entente.query.Filter;

/**
 * One side of a timeline.
 *
 * @param name code of the actor or organization; empty for everybody else
 * @param candidates codes of all who may stand on this side at some time, the name among them; empty for everybody else
 * @param members who of them does on a day
 */
public record Side(String name, Set<String> candidates, Members members) {

    /** Tells whether an actor is a member on a day. */
    public interface Members {
        boolean contains(String actor, LocalDate day);
    }

    /** Whoever is not on the other side. */
    public static final Side EVERYBODY = new Side("", Set.of(), (actor, day) -> true);

    public Side {
        candidates = Set.copyOf(candidates);
    }

    /** One actor, at all times. */
    public static Side of(String actor) {
        return new Side(actor, Set.of(actor), (member, day) -> true);
    }

    public boolean isEverybody() {
        return candidates.isEmpty();
    }

    /** Whether it is more than one actor that may stand here. */
    public boolean isMany() {
        return candidates.size() != 1;
    }

    /** The events that the filter wants between this side and the other, by time. */
    public List<EventRow> events(EventRows events, Filter filter, Side other) {
        if (!isMany() && !other.isMany()) {
            return events.rows(filter.between(name, other.name));
        }
        var fewer = isEverybody() || !other.isEverybody() && other.candidates.size() < candidates.size() ? other : this;
        var byId = new HashMap<String, EventRow>();
        for (var actor : fewer.candidates) {
            events.each(filter.of(actor), row -> byId.put(row.id(), row));
        }
        return byId.values().stream().sorted(EventRow.BY_TIME).toList();
    }

    /** Whether the actor stands here at the time of the event, for sure: on its first day and on its last. */
    boolean holds(String actor, EventRow row) {
        if (isEverybody() || actor.equals(name)) {
            return true;
        }
        var first = row.first();
        var last = row.last();
        return candidates.contains(actor)
                && first != null
                && last != null
                && members.contains(actor, first)
                && members.contains(actor, last);
    }
}
