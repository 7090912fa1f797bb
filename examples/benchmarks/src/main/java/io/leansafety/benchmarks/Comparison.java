package io.leansafety.benchmarks;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * The person step beside its peers in one table. The variants take turns, a fork each per round, so that a machine that
 * slows down slows all of them.
 */
final class Comparison {
    private static final int MEASURED_RESULTS = 2_000;
    private static final String HEAD = "%-28s %10s %10s %10s %12s %12s%n";
    private static final String ROW = "%-28s %10.1f %10.1f %10.2f %12.0f %12.0f%n";

    private final int rounds;
    private final PrintWriter progress;

    Comparison(int rounds, PrintWriter progress) {
        this.rounds = rounds;
        this.progress = progress;
    }

    /**
     * Compares all figures, then times all variants.
     *
     * @return the table
     * @throws IllegalStateException if a variant gives other figures than the loop
     * @throws RunnerException if a benchmark fails
     */
    String run() throws RunnerException {
        List<SamplePerson> people = SamplePeople.of(PersonStepBenchmark.PEOPLE, PersonStepBenchmark.SEED);
        Variants.ALL.forEach(variant -> Variants.requireSameFigures(variant, people));
        List<RunResult> runs = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            progress.printf("round %d of %d: about a minute%n", round, rounds);
            progress.flush();
            runs.addAll(new Runner(options()).run());
        }
        return table(timings(runs), people.subList(0, MEASURED_RESULTS));
    }

    private static Options options() {
        return new OptionsBuilder()
                .include(PersonStepBenchmark.class.getName() + "\\.")
                .forks(1)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
    }

    private static Map<String, Timing> timings(List<RunResult> runs) {
        Map<String, List<RunResult>> forks = runs.stream().collect(groupingBy(Comparison::method));
        return forks.entrySet().stream().collect(toMap(Map.Entry::getKey, fork -> Timing.of(fork.getValue())));
    }

    private static String method(RunResult run) {
        String name = run.getParams().getBenchmark();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String table(Map<String, Timing> timings, List<SamplePerson> people) {
        Timing limit = timing(timings, Variants.PRIMITIVE_LOOP);
        StringBuilder table = new StringBuilder();
        line(table, HEAD, "", "median", "fastest", "x loop", "allocated", "result");
        line(table, HEAD, "one person's month", "ns", "ns", "", "bytes", "bytes (JOL)");
        for (Variant variant : Variants.ALL) {
            Timing timing = timing(timings, variant);
            double times = timing.median() / limit.median();
            double result = variant.resultBytes(people);
            line(table, ROW, variant.label(), timing.median(), timing.fastest(), times, timing.bytes(), result);
        }
        return table + goals(limit, timing(timings, Variants.PERSON_STEP), timing(timings, Variants.BIG_DECIMAL));
    }

    private static String goals(Timing limit, Timing step, Timing decimal) {
        StringBuilder goals = new StringBuilder();
        line(goals, "%n%.2f times the loop (goal: at most 2.5)%n", step.median() / limit.median());
        line(goals, "%.2f times as fast as BigDecimal (goal: at least 5)%n", decimal.median() / step.median());
        return goals.toString();
    }

    private static Timing timing(Map<String, Timing> timings, Variant variant) {
        Timing timing = timings.get(variant.benchmark());
        if (timing == null) {
            throw new IllegalStateException("nothing was timed for " + variant.label());
        }
        return timing;
    }

    private static void line(StringBuilder to, String format, Object... values) {
        to.append(String.format(Locale.ROOT, format, values));
    }
}
