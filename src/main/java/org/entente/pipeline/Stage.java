package org.entente.pipeline;

import java.util.function.Function;

/** A named step from one value to the next. The work holds no state between calls and does no input or output. */
public record Stage<I, O>(String name, Function<I, O> work) {

    /** Does the work, and puts the name of this stage on whatever goes wrong in it. */
    O run(I input) {
        try {
            return work.apply(input);
        } catch (RuntimeException | StackOverflowError e) {
            throw new StageFailure(name, e);
        }
    }
}
