package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Party;

/** Who was found to act on whom so far, in a document or a story of it. */
final class Dealings {

    private record Deed(int sentence, Party one, Party other) {

        List<Party> both() {
            return List.of(one, other);
        }
    }

    private final List<Deed> deeds = new ArrayList<>();
    private int sentence = -1;

    void begin(int number) {
        sentence = number;
    }

    void clear() {
        deeds.clear();
    }

    /** Two actors were found to act on each other. */
    void add(Party one, Party other) {
        deeds.add(new Deed(sentence, one, other));
    }

    /** The last that acted on each other; empty where that is out of reach. */
    List<Party> last() {
        var found = deeds.isEmpty() ? null : deeds.get(deeds.size() - 1);
        return found != null && isInReach(found) ? found.both() : List.of();
    }

    private boolean isInReach(Deed deed) {
        return sentence - deed.sentence() <= Discourse.REACH;
    }

    /** Who last acted on this actor: whom a denial or a refusal answers. */
    List<Party> lastActingOn(List<Party> one) {
        for (var i = deeds.size() - 1; i >= 0 && one.size() == 1; i--) {
            if (deeds.get(i).other().actor().equals(one.get(0).actor())) {
                return List.of(deeds.get(i).one());
            }
        }
        return List.of();
    }

    /** The other of the pair under discussion, when these are one of it. */
    List<Party> otherOf(List<Party> one) {
        if (one.size() != 1) {
            return List.of();
        }
        var actor = one.get(0).actor();
        for (var i = deeds.size() - 1; i >= 0; i--) {
            var deed = deeds.get(i);
            if (deed.one().actor().equals(actor)) {
                return List.of(deed.other());
            }
            if (deed.other().actor().equals(actor)) {
                return List.of(deed.one());
            }
        }
        return List.of();
    }

    /** The pair under discussion when these are none of it: between whom a third party stands. */
    List<Party> without(List<Party> third) {
        for (var i = deeds.size() - 1; i >= 0 && isInReach(deeds.get(i)); i--) {
            var both = deeds.get(i).both();
            if (both.stream().noneMatch(party -> third.stream()
                    .anyMatch(other -> other.actor().equals(party.actor())))) {
                return both;
            }
        }
        return List.of();
    }

    /** Whether these two were found to act on each other before. */
    boolean have(String one, String other) {
        return deeds.stream()
                .anyMatch(deed ->
                        deed.one().actor().equals(one) && deed.other().actor().equals(other)
                                || deed.one().actor().equals(other)
                                        && deed.other().actor().equals(one));
    }
}
