package io.leansafety.run;

import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.value.EnterpriseId;
import java.time.Instant;
import java.time.YearMonth;

/**
 * Something that happened in the market and that a host may want to know: a step that was taken with a month. It names
 * nobody. Rule S11.
 *
 * @param enterprise where it happened
 * @param month the month
 * @param revision the revision
 * @param sequence the place among the steps of the month; with enterprise and month it is unique, so that a receiver can
 *     tell an event that comes twice
 * @param step what was done
 * @param at when, to the millisecond
 * @param fingerprint the run's fingerprint
 */
public record MarketEvent(
        EnterpriseId enterprise,
        YearMonth month,
        int revision,
        int sequence,
        MonthStep step,
        Instant at,
        Fingerprint fingerprint) {
    /**
     * Returns the event of a step.
     *
     * @param step the step
     * @return the event
     */
    public static MarketEvent of(RunStep step) {
        return new MarketEvent(
                step.enterprise(),
                step.period().month(),
                step.revision(),
                step.sequence(),
                step.step(),
                step.at(),
                step.fingerprint().whole());
    }
}
