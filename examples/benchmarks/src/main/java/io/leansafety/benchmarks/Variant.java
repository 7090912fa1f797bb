package io.leansafety.benchmarks;

import java.util.List;

/** A way of writing the person step; all give the same figures. */
sealed interface Variant permits LoopVariant, StepVariant {
    /** {@return the method of {@link PersonStepBenchmark} that times it} */
    String benchmark();

    /** {@return what the table calls it} */
    String label();

    /**
     * Settles people this way.
     *
     * @param people who
     * @return their figures
     */
    Figures.Source settle(List<SamplePerson> people);

    /**
     * Returns how large a result is, on average.
     *
     * @param people whose results
     * @return bytes per person
     */
    double resultBytes(List<SamplePerson> people);

    /**
     * Settles people this way and returns the checksum over all their figures.
     *
     * @param people who
     * @return the checksum
     */
    default long checksum(List<SamplePerson> people) {
        return Figures.checksum(people.size(), settle(people));
    }
}
