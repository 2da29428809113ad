package org.entente.curate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.curate.Decision.Kind;
import org.entente.merge.Links;
import org.entente.merge.Links.Link;

/** All decisions that stand: the last one on each report, and on each two. */
public final class Decisions {

    public static final Decisions NONE = new Decisions(List.of());

    private final Map<String, Decision> byKey = new TreeMap<>();

    /**
     * @param made in the order in which they were made
     */
    public Decisions(Collection<Decision> made) {
        made.forEach(decision -> byKey.put(decision.key(), decision));
    }

    public boolean isEmpty() {
        return byKey.isEmpty();
    }

    /** In the order of their keys. */
    public List<Decision> all() {
        return List.copyOf(byKey.values());
    }

    /** The decision on just these reports. */
    public Optional<Decision> on(List<String> reports) {
        return Optional.ofNullable(byKey.get(Decision.key(reports)));
    }

    /** What is decided of the report by itself, if it still has the words of which it was decided. */
    public Optional<Decision> on(String report, String quote) {
        return on(List.of(report)).filter(decision -> decision.isAbout(report, quote));
    }

    /** The same with that decision as the last one. */
    public Decisions with(Decision last) {
        var made = new ArrayList<>(all());
        made.add(last);
        return new Decisions(made);
    }

    /** The same without the decision on these reports. */
    public Decisions without(List<String> reports) {
        var key = Decision.key(reports);
        return new Decisions(
                all().stream().filter(decision -> !decision.key().equals(key)).toList());
    }

    /** What the merger has to keep to. */
    public Links links() {
        return new Links(links(Kind.SAME), links(Kind.DIFFERENT));
    }

    private List<Link> links(Kind kind) {
        return byKey.values().stream()
                .filter(decision -> decision.kind() == kind)
                .map(decision ->
                        Link.of(decision.reports().get(0), decision.reports().get(1)))
                .toList();
    }

    /** Whether the link says the opposite of what others say together. */
    public boolean contradict(Decision link) {
        var links = without(link.reports()).links();
        var one = link.reports().get(0);
        var other = link.reports().get(1);
        return link.kind() == Kind.SAME ? links.areApart(one, other) : links.areSame(one, other);
    }
}
