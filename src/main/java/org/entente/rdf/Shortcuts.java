package org.entente.rdf;

import java.util.HashSet;
import java.util.List;
import org.entente.model.Modality;
import org.entente.model.Report;

/**
 * Which reports write a shortcut triple {@code actor relation actor}: those that are actual and that the article itself
 * says; a claim only beside an unclaimed report of the same, or beside claims of the same by both parties.
 */
final class Shortcuts {

    private Shortcuts() {}

    static boolean isSupported(Report report, List<Report> all) {
        if (report.modality() != Modality.ACTUAL) {
            return false;
        }
        if (report.claimedBy() == null) {
            return true;
        }
        var claimants = new HashSet<String>();
        for (var other : all) {
            if (other.modality() == Modality.ACTUAL && saysTheSame(report, other)) {
                if (other.claimedBy() == null) {
                    return true;
                }
                claimants.add(other.claimedBy());
            }
        }
        return claimants.containsAll(
                List.of(report.source().actor(), report.target().actor()));
    }

    private static boolean saysTheSame(Report one, Report other) {
        return one.relation().equals(other.relation())
                && one.source().actor().equals(other.source().actor())
                && one.target().actor().equals(other.target().actor());
    }
}
