package io.leansafety.benchmarks;

import io.leansafety.settlement.PersonMonth;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Times the person step (rule S13) over the same 100,000 people, written four ways. Each way holds only its own inputs
 * in memory, and before it is timed all its figures must be the loop's. A time is of one person.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(PersonStepBenchmark.PEOPLE)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 3,
        jvmArgs = {"-Xms1g", "-Xmx1g"})
public class PersonStepBenchmark {
    /** How many people. */
    static final int PEOPLE = 100_000;

    /** What the people are made up from. */
    static final long SEED = 2020_52;

    /** The loop's columns. */
    @State(Scope.Benchmark)
    public static class Columns {
        private final PrimitiveLoop loop = new PrimitiveLoop(new PrimitiveColumns(people(Variants.PRIMITIVE_LOOP)));
    }

    /** The library's resolved months. */
    @State(Scope.Benchmark)
    public static class Months {
        private final PersonMonth[] months =
                people(Variants.PERSON_STEP).stream().map(PersonSteps::month).toArray(PersonMonth[]::new);
    }

    /** The months of {@code BigDecimal}. */
    @State(Scope.Benchmark)
    public static class DecimalMonths {
        private final DecimalMonth[] months =
                people(Variants.BIG_DECIMAL).stream().map(DecimalMonth::of).toArray(DecimalMonth[]::new);
    }

    /** The months of Joda-Money. */
    @State(Scope.Benchmark)
    public static class JodaMonths {
        private final JodaMonth[] months =
                people(Variants.JODA_MONEY).stream().map(JodaMonth::of).toArray(JodaMonth[]::new);
    }

    private static List<SamplePerson> people(Variant variant) {
        List<SamplePerson> people = SamplePeople.of(PEOPLE, SEED);
        Variants.requireSameFigures(variant, people);
        return people;
    }

    /**
     * The practical limit.
     *
     * @param state the columns
     * @return the loop, whose output columns are written
     */
    @Benchmark
    public Object primitiveLoop(Columns state) {
        state.loop.run();
        return state.loop;
    }

    /**
     * The library.
     *
     * @param state the months
     * @param results takes each result
     */
    @Benchmark
    public void personStep(Months state, Blackhole results) {
        for (PersonMonth month : state.months) {
            results.consume(month.settle());
        }
    }

    /**
     * With {@code BigDecimal}.
     *
     * @param state the months
     * @param results takes each result
     */
    @Benchmark
    public void bigDecimal(DecimalMonths state, Blackhole results) {
        for (DecimalMonth month : state.months) {
            results.consume(month.settle());
        }
    }

    /**
     * With Joda-Money.
     *
     * @param state the months
     * @param results takes each result
     */
    @Benchmark
    public void jodaMoney(JodaMonths state, Blackhole results) {
        for (JodaMonth month : state.months) {
            results.consume(month.settle());
        }
    }
}
