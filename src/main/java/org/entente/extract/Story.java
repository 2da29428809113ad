package org.entente.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Document;

/** Whom a story names, how often and where. An article is one story; in a digest each paragraph is. */
final class Story {

    private final Map<String, Integer> counts = new HashMap<>();
    private final List<Set<String>> sentences = new ArrayList<>();

    private Story() {}

    /** The story of each sentence of the document. */
    static List<Story> of(Document document, boolean digest) {
        var mentions = document.mentions();
        var stories = new ArrayList<Story>();
        var next = 0;
        var paragraph = 0;
        for (var sentence : document.sentences()) {
            var goesOn = !stories.isEmpty() && (!digest || sentence.paragraph() == paragraph);
            var story = goesOn ? stories.get(stories.size() - 1) : new Story();
            var named = new HashSet<String>();
            while (next < mentions.size()
                    && mentions.get(next).span().start() < sentence.span().end()) {
                for (var actor : mentions.get(next++).actors()) {
                    named.add(actor);
                    story.counts.merge(actor, 1, Integer::sum);
                }
            }
            story.sentences.add(named);
            stories.add(story);
            paragraph = sentence.paragraph();
        }
        return stories;
    }

    /** How often it names the actor. */
    int count(String actor) {
        return counts.getOrDefault(actor, 0);
    }

    /** One more than the number of actors whom it names more often; 0 for one that it does not name. */
    int rank(String actor) {
        var own = count(actor);
        return own == 0
                ? 0
                : 1
                        + (int) counts.values().stream()
                                .filter(count -> count > own)
                                .count();
    }

    /** How many actors it names. */
    int actors() {
        return counts.size();
    }

    /** Whether its first sentence names the actor. */
    boolean opensWith(String actor) {
        return sentences.get(0).contains(actor);
    }

    /** In how many of its sentences both are named. */
    int together(String one, String other) {
        return (int) sentences.stream()
                .filter(named -> named.contains(one) && named.contains(other))
                .count();
    }
}
