package org.entente.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A virtual machine beside the one that tests. */
public final class Java {

    private Java() {}

    public static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    public static Process start(String... words) throws IOException {
        var command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
        command.addAll(List.of(words));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
