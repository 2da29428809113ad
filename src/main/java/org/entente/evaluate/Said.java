package org.entente.evaluate;

import java.util.Locale;
import org.entente.model.Relation;
import org.entente.model.Relations;
import org.jspecify.annotations.Nullable;

/**
 * An event as a gold file or a prediction says it.
 *
 * @param confidence from 0 to 1; 1 where none is told
 */
public record Said(
        String source,
        String relation,
        String target,
        String modality,
        @Nullable String date,
        String plover,
        String evidence,
        double confidence) {

    /** What has to agree for two events to count as one. */
    public enum Level {
        /** Source, relation and target, of actual events. */
        TRIPLE,
        /** Source, PLOVER type and target, of actual events. */
        PLOVER,
        /** The two actors, whichever way, of actual events. */
        PAIR,
        /** Source, relation, target and modality, of all events. */
        MODALITY;

        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    boolean isActual() {
        return modality.equals("actual");
    }

    /** This event under the relation that gold files know it by; null where they do not cover its relation. */
    @Nullable
    Said scored(Relations relations) {
        var known = relations.find(relation);
        if (known.isEmpty()) {
            return this;
        }
        var name = known.get().scoredAs();
        if (name == null) {
            return null;
        }
        var plover = relations.get(name).plover();
        return new Said(source, name, target, modality, date, plover, evidence, confidence);
    }

    /** What it agrees by at that level, as one line. */
    String key(Level level, Relations relations) {
        var from = source.toUpperCase(Locale.ROOT);
        var to = target.toUpperCase(Locale.ROOT);
        var unordered = level == Level.PAIR
                || relations.find(relation).map(Relation::symmetric).orElse(false);
        if (unordered && from.compareTo(to) > 0) {
            var swap = from;
            from = to;
            to = swap;
        }
        return switch (level) {
            case PAIR -> from + " " + to;
            case PLOVER -> from + " " + plover + " " + to;
            case TRIPLE -> from + " " + relation + " " + to;
            case MODALITY -> from + " " + relation + " " + to + " " + modality;
        };
    }
}
