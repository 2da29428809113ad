package org.entente.export;

import org.junit.jupiter.api.Test;

/** However many events, half a gigabyte is enough: a format of ties, and one that counts articles. */
final class ExportMemoryIT {

    @Test
    void aMillionEventsAreWrittenInHalfAGigabyte() {
        Reader.run(
                System.getProperty("java.home") + "/bin/java",
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Million.class.getName(),
                ExportFormat.GEXF.name(),
                ExportFormat.ICEWS.name());
    }
}
