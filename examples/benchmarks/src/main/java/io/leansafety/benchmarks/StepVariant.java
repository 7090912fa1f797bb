package io.leansafety.benchmarks;

import java.util.List;
import java.util.function.Function;

/**
 * The person step as a function from an object to an object.
 *
 * @param benchmark the method of {@link PersonStepBenchmark} that times it
 * @param label what the table calls it
 * @param resolve makes the input
 * @param step settles it
 * @param figures reads all figures of a result
 * @param <M> the input, a person's month
 * @param <R> the result
 */
record StepVariant<M, R>(
        String benchmark,
        String label,
        Function<SamplePerson, M> resolve,
        Function<M, R> step,
        Function<R, Figures> figures)
        implements Variant {
    @Override
    public Figures.Source settle(List<SamplePerson> people) {
        List<M> months = people.stream().map(resolve).toList();
        return person -> figures.apply(step.apply(months.get(person)));
    }

    @Override
    public double resultBytes(List<SamplePerson> people) {
        List<M> months = people.stream().map(resolve).toList();
        return ResultSize.of(months.toArray(), months.stream().map(step).toArray());
    }
}
