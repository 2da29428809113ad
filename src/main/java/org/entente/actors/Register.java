package org.entente.actors;

import java.util.List;

/** All that the files of {@code graphs/actors} say, in a fixed order: two registers of the same files are equal. */
record Register(
        List<Entry> entries, List<Name> names, List<Place> places, List<Tenure> tenures, List<Membership> memberships) {

    Register {
        entries = List.copyOf(entries);
        names = List.copyOf(names);
        places = List.copyOf(places);
        tenures = List.copyOf(tenures);
        memberships = List.copyOf(memberships);
    }
}
