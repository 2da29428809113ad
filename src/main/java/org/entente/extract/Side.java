package org.entente.extract;

/** The two sides of an act, by the names that features give them. */
enum Side {
    /** Who acts. */
    S,
    /** On whom. */
    T;

    Side other() {
        return this == S ? T : S;
    }
}
