package org.entente.extract;

import java.util.List;
import org.entente.model.Article;
import org.entente.model.Report;

/** All that the extractor saw in an article: the events, and what it refused with the reason. */
public record Extraction(Article article, List<Candidate> candidates) {

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
