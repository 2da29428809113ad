package org.entente.actors;

/**
 * A person's time in an office.
 *
 * @param person code of the person
 * @param office local name of the office, such as {@code foreign-minister}
 * @param actor code of the state, organization or group that the person acts for
 * @param term when; without an end where none is known
 * @param unverified true where no source but the editors' memory stands behind it: then the name alone never means the person
 */
public record Tenure(String person, String office, String actor, Term term, boolean unverified) {

    /** This tenure, ended where the next one in the same office begins, if it has no end of its own. */
    public Tenure endedBy(Tenure next) {
        var begin = next.term.from();
        if (term.to() != null || begin == null || next.person.equals(person)) {
            return this;
        }
        return new Tenure(person, office, actor, new Term(term.from(), begin), unverified);
    }
}
