package io.leansafety.spring;

import com.google.common.base.Ascii;
import com.google.common.collect.HashMultiset;
import io.leansafety.port.CallWatcher;
import io.leansafety.run.CallEnd;
import io.leansafety.run.DeskCall;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;

/**
 * Counts what was wrong with calls, and how often they looked again, and times them where no observation does.
 *
 * @param registry where
 * @param isTimed whether calls are timed here
 */
record MeteredCalls(MeterRegistry registry, boolean isTimed) implements CallWatcher {
    static final String PROBLEMS = "lean-safety.problems";
    static final String RETRIES = "lean-safety.retries";

    @Override
    public Watch begins(DeskCall call) {
        Timer.Sample begun = Timer.start(registry);
        return end -> {
            if (isTimed) {
                begun.stop(registry.timer(CallTags.CALL_METER, howItEnded(call, end)));
            }
            if (end.lookedAgain() > 0) {
                registry.counter(RETRIES, of(call)).increment(end.lookedAgain());
            }
            HashMultiset.create(end.problems())
                    .forEachEntry((problem, times) ->
                            registry.counter(PROBLEMS, of(problem)).increment(times));
        };
    }

    /** Tags as Iterable: the methods that take them as Tags came with Micrometer 1.16, and Boot 3.5 has 1.15. */
    private static Iterable<Tag> of(DeskCall call) {
        return Tags.of(CallTags.DESK, call.desk(), CallTags.CALL, call.name());
    }

    /** As a timer that is made of observations has them. */
    private static Iterable<Tag> howItEnded(DeskCall call, CallEnd end) {
        String error = end.thrown() == null ? "none" : end.thrown().getClass().getSimpleName();
        return Tags.of(of(call)).and(CallTags.OUTCOME, CallTags.outcome(end), "error", error);
    }

    private static Iterable<Tag> of(CallEnd.Told problem) {
        return Tags.of(
                "code",
                problem.code(),
                "severity",
                Ascii.toLowerCase(problem.severity().name()));
    }
}
