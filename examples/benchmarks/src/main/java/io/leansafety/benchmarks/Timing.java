package io.leansafety.benchmarks;

import java.util.Collection;
import java.util.stream.Stream;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * How long a variant takes and what it allocates, per person, over all iterations of all forks.
 *
 * @param median the median of the iterations in nanoseconds, which a neighbor's load moves little
 * @param fastest the fastest iteration in nanoseconds
 * @param bytes what a call allocates
 */
record Timing(double median, double fastest, double bytes) {
    private static final String BYTES = "gc.alloc.rate.norm";

    static Timing of(Collection<RunResult> forks) {
        double[] nanos = iterations(forks)
                .mapToDouble(iteration -> iteration.getPrimaryResult().getScore())
                .sorted()
                .toArray();
        double bytes = iterations(forks).mapToDouble(Timing::bytes).average().orElseThrow();
        return new Timing(median(nanos), nanos[0], bytes);
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static double bytes(IterationResult iteration) {
        Result<?> bytes = iteration.getSecondaryResults().get(BYTES);
        if (bytes == null) {
            throw new IllegalStateException("no allocation was measured");
        }
        return bytes.getScore();
    }

    private static Stream<IterationResult> iterations(Collection<RunResult> forks) {
        return forks.stream()
                .flatMap(run -> run.getBenchmarkResults().stream())
                .flatMap(fork -> fork.getIterationResults().stream());
    }
}
