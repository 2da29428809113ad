package org.entente.model;

import java.util.List;

/** All that one article says: the unit that is written, replaced or withdrawn as a whole. */
public record Facts(Article article, List<Report> reports) {

    public Facts {
        reports = List.copyOf(reports);
    }
}
