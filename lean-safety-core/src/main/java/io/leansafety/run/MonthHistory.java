package io.leansafety.run;

import io.leansafety.fingerprint.Fingerprint;
import java.util.List;
import java.util.Optional;

/**
 * A settlement month as the steps that were taken with it. Rule S11.
 *
 * @param steps the steps, in their order; none for a month with which nothing was done yet
 */
public record MonthHistory(List<RunStep> steps) {
    private static final Fingerprint ORIGIN = Fingerprint.of("lean-safety-month/1");

    public MonthHistory {
        steps = List.copyOf(steps);
    }

    /** {@return where the month stands} */
    public MonthState state() {
        return last().map(RunStep::state).orElse(MonthState.OPEN);
    }

    /** {@return the revision that the month is in, from 1; a reversal begins the next} */
    public int revision() {
        return last().map(step -> step.step() == MonthStep.REVERSE ? step.revision() + 1 : step.revision())
                .orElse(1);
    }

    /** {@return the step taken last} */
    public Optional<RunStep> last() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
    }

    /**
     * Returns when a step was taken last in the revision that the month is in.
     *
     * @param step the step
     * @return the step as it was taken, empty if it was not
     */
    public Optional<RunStep> last(MonthStep step) {
        return steps.stream()
                .filter(taken -> taken.step() == step && taken.revision() == revision())
                .reduce((one, later) -> later);
    }

    /** {@return the seal of the last step, by which the next is tied to all before} */
    public Fingerprint seal() {
        return last().map(RunStep::seal).orElse(ORIGIN);
    }

    /** {@return whether each step is as it was taken, as far as the seal in the next one tells} */
    public boolean isUnbroken() {
        Fingerprint seal = ORIGIN;
        for (int i = 0; i < steps.size(); i++) {
            RunStep step = steps.get(i);
            if (step.sequence() != i + 1 || !step.previous().equals(seal)) {
                return false;
            }
            seal = step.seal();
        }
        return true;
    }

    /** {@return the sequence of the next step} */
    public int nextSequence() {
        return steps.size() + 1;
    }
}
