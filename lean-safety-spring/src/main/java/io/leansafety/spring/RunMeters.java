package io.leansafety.spring;

import com.google.common.base.Ascii;
import io.leansafety.run.PostedRun;
import io.leansafety.run.RunStep;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;

/**
 * Counts the steps that months took, and the people that each posted run settled.
 *
 * @param registry where
 */
record RunMeters(MeterRegistry registry) implements RunCounts {
    static final String RUNS = "lean-safety.runs";
    static final String PEOPLE = "lean-safety.people";

    @Override
    public void taken(RunStep step) {
        registry.counter(RUNS, "step", Ascii.toLowerCase(step.step().name())).increment();
    }

    @Override
    public void posted(PostedRun run) {
        DistributionSummary.builder(PEOPLE)
                .baseUnit("people")
                .register(registry)
                .record(people(run));
    }

    /** Of the month itself: those of an earlier one that it corrects were settled before. */
    private static int people(PostedRun run) {
        return run.figuresOf(run.period().month())
                .map(figures -> figures.people().size())
                .orElse(0);
    }
}
