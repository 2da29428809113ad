package org.entente.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import org.entente.model.InputProblem;
import org.entente.store.StoreFault;
import picocli.CommandLine;

/** Tells faults in a line, and turns them into exit codes. The stack is shown where the fault is ours. */
final class Faults implements CommandLine.IExecutionExceptionHandler {

    static final int REJECTED = 1;
    static final int USAGE = 2;
    static final int BUSY = 3;
    static final int BROKEN = 4;
    static final int OURS = 70;

    /** Of a process that the signal for a closed pipe ends. */
    static final int UNREAD = 141;

    @Override
    public int handleExecutionException(Exception fault, CommandLine command, CommandLine.ParseResult parsed) {
        var err = command.getErr();
        if (fault instanceof InputProblem problem) {
            err.println("entente: " + problem.getMessage());
            err.flush();
            return USAGE;
        }
        if (fault instanceof StoreFault store) {
            err.println("entente: " + store.getMessage());
            err.flush();
            return store.isBusy() ? BUSY : BROKEN;
        }
        return fault instanceof StandardOutput.Unread ? UNREAD : ours(err, fault);
    }

    static int ours(PrintWriter err, Throwable fault) {
        err.println("entente: a fault of Entente itself: " + fault);
        Arrays.stream(fault.getStackTrace()).limit(12).forEach(frame -> err.println("    at " + frame));
        err.flush();
        return OURS;
    }
}
