package org.entente.extract;

import java.util.HashMap;
import java.util.Map;
import org.entente.model.Document;

/**
 * How often each actor is named in its story: an article is one, but in a digest each paragraph is.
 */
final class Salience {

    private final boolean digest;
    private final Map<Integer, Map<String, Integer>> stories = new HashMap<>();

    Salience(Document document, boolean digest) {
        this.digest = digest;
        var mentions = document.mentions();
        var next = 0;
        for (var sentence : document.sentences()) {
            while (next < mentions.size()
                    && mentions.get(next).span().start() < sentence.span().end()) {
                var counts = stories.computeIfAbsent(story(sentence.paragraph()), story -> new HashMap<>());
                mentions.get(next++).actors().forEach(actor -> counts.merge(actor, 1, Integer::sum));
            }
        }
    }

    private int story(int paragraph) {
        return digest ? paragraph : 0;
    }

    /** One more than the number of actors whom the story of this paragraph names more often; 0 where it does not name the actor. */
    int rank(String actor, int paragraph) {
        var counts = stories.getOrDefault(story(paragraph), Map.of());
        var own = counts.get(actor);
        return own == null
                ? 0
                : 1
                        + (int) counts.values().stream()
                                .filter(count -> count > own)
                                .count();
    }
}
