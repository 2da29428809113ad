package org.entente.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.DateMention;
import org.entente.model.Document;
import org.entente.model.Modality;
import org.entente.model.Sentence;
import org.entente.model.When;

/** The time of an event: the date that stands in its own clause, nearest to the trigger. */
final class Times {

    private final Document document;
    private final Sentence sentence;
    private final Syntax syntax;
    private final List<DateMention> dates;

    Times(Document document, Sentence sentence, Syntax syntax) {
        this.document = document;
        this.sentence = sentence;
        this.syntax = syntax;
        dates = document.dates().stream()
                .filter(date -> sentence.span().contains(date.span()))
                .toList();
    }

    When of(int trigger, Modality modality) {
        var published = document.article().published();
        var clauses = clauses(trigger);
        var at = syntax.token(trigger).span().start();
        var best = When.unstated(published);
        var distance = Integer.MAX_VALUE;
        for (var date : dates) {
            var word = wordAt(date.span().start());
            var away = Math.abs(date.span().start() - at);
            if (word >= 0 && away < distance && clauses.contains(syntax.clause(word))) {
                best = date.when();
                distance = away;
            }
        }
        var tooLate = modality == Modality.ACTUAL
                && published != null
                && best.earliest() != null
                && best.earliest().isAfter(published);
        if (tooLate) {
            return When.unstated(published);
        }
        if (modality == Modality.PLANNED && best.date() == null) {
            return new When(null, null, null, best.source());
        }
        return best;
    }

    /** The clauses whose dates are the event's as well: those that it shares a subject or a noun with. */
    private Set<Integer> clauses(int trigger) {
        var found = new HashSet<Integer>();
        var at = syntax.clause(trigger);
        found.add(at);
        while (syntax.relation(at).equals("xcomp") && syntax.head(at) >= 0) {
            at = syntax.clause(syntax.head(at));
            found.add(at);
        }
        return found;
    }

    private int wordAt(int offset) {
        for (var i = 0; i < sentence.tokens().size(); i++) {
            var span = sentence.tokens().get(i).span();
            if (span.start() <= offset && offset < span.end()) {
                return i;
            }
        }
        return -1;
    }
}
