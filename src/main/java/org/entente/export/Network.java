package org.entente.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.entente.model.Relation;
import org.entente.query.EventRow;
import org.entente.query.EventRows.Parties;
import org.entente.query.Plain;

/**
 * What a file shows: events, the actors who take part in them, and what all are called. Events are not kept: each walk over
 * them reads them anew.
 */
public final class Network {

    /** Hands on the events, in the same order each time. */
    public interface Events {
        void each(Consumer<EventRow> sink);

        /** Who takes part in them. */
        default Parties parties() {
            return Parties.of(this::each);
        }
    }

    private final Events events;
    private final Function<String, ActorNode> actors;
    private final UnaryOperator<String> labels;
    private final Map<String, ActorNode> known = new HashMap<>();
    private final Map<String, String> called = new HashMap<>();

    /**
     * @param actors the actor of a code
     * @param labels what a relation is called
     */
    public Network(Events events, Function<String, ActorNode> actors, UnaryOperator<String> labels) {
        this.events = events;
        this.actors = actors;
        this.labels = labels;
    }

    void each(Consumer<EventRow> sink) {
        events.each(sink);
    }

    ActorNode actor(String code) {
        return known.computeIfAbsent(code, actors);
    }

    String label(Relation relation) {
        return called.computeIfAbsent(relation.name(), name -> Plain.line(labels.apply(name)));
    }

    /** Those who take part, by code, and how many events there are. */
    Census census() {
        var parties = events.parties();
        return new Census(parties.codes().stream().map(this::actor).toList(), parties.events());
    }

    /** Who takes part, and in how many events. */
    record Census(List<ActorNode> actors, int events) {}
}
