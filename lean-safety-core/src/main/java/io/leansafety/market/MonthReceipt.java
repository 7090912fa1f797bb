package io.leansafety.market;

import io.leansafety.run.RunStep;

/**
 * What came of a step with a month.
 *
 * @param step the step as it was taken
 * @param isReplay whether it had been taken before, so that nothing was done now (rule S11)
 */
public record MonthReceipt(RunStep step, boolean isReplay) implements AnyReceipt {}
