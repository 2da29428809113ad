package org.entente.extract;

import java.util.List;
import org.entente.model.Article;
import org.entente.model.Report;

/**
 * All that the extractor saw in an article or a part of it: the events, and what it refused with the reason.
 *
 * @param after what the part that follows needs to know
 */
public record Extraction(Article article, List<Candidate> candidates, Setting after) {

    public Extraction {
        candidates = List.copyOf(candidates);
    }

    /** Those that are events, each with an id that is the same for the same article and words. */
    public List<Report> reports() {
        return candidates.stream()
                .filter(Candidate::isEvent)
                .map(candidate -> candidate.report(article))
                .toList();
    }
}
