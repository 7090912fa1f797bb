package io.leansafety.benchmarks.posting;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;

/**
 * How long something took.
 *
 * @param seconds by the clock
 * @param cpuSeconds of the processors that this JVM had, which no neighbor's load moves; the server's are not among them
 */
record Timed(double seconds, double cpuSeconds) {
    private static final double NANOS = 1e9;

    /** What is timed. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException, SQLException;
    }

    static Timed of(Work work) throws IOException, SQLException {
        long began = System.nanoTime();
        long used = cpuNanos();
        work.run();
        return new Timed((System.nanoTime() - began) / NANOS, (cpuNanos() - used) / NANOS);
    }

    private static long cpuNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
