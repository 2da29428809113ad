package org.entente.model;

import org.jspecify.annotations.Nullable;

/**
 * Words that give a date, such as "Minggu (21/12)", and the time they mean.
 *
 * @param ahead what the same words mean in the mouth of one who plans, where that is another time: "on Friday" said of
 *     the days to come; null where the words leave no choice
 */
public record DateMention(Span span, When when, @Nullable When ahead, Bearing bearing) {

    /** What a date is the date of. */
    public enum Bearing {
        /** What is told around it happened then, or began then: "on Friday", "since 2014". */
        AT,
        /** It only bounds what is told: "until Friday", "the third war since partition in 1947". */
        BOUND,
        /** What the words behind it tell happened then, not what stands before: "a day after the two met". */
        NEXT
    }

    /** A time that words tell without a choice. */
    public DateMention(Span span, When when) {
        this(span, when, null, Bearing.AT);
    }
}
