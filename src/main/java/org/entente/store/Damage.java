package org.entente.store;

import java.util.stream.Stream;

/** Tells faults of the files of a store from faults of those who ask it. */
final class Damage {

    private static final String DATABASE = "org.apache.jena.dboe.";
    private static final String STORE = "org.apache.jena.tdb2.";

    private Damage() {}

    /** Whether the fault was found by the code that reads and writes the files. */
    static boolean isTold(Throwable fault) {
        return Stream.iterate(fault, each -> each != null, Throwable::getCause)
                .anyMatch(each -> isOfDatabase(each.getClass().getName())
                        || Stream.of(each.getStackTrace())
                                .map(StackTraceElement::getClassName)
                                .filter(name -> !name.startsWith("java."))
                                .limit(1)
                                .anyMatch(Damage::isOfDatabase));
    }

    private static boolean isOfDatabase(String name) {
        return name.startsWith(DATABASE) || name.startsWith(STORE);
    }
}
