package io.leansafety.market;

import java.time.YearMonth;

/**
 * What came of handing in the facts of a month.
 *
 * @param month the month
 * @param version the version that they have now, from 1
 * @param isReplay whether they had been handed in before, so that nothing was done now (rule S11)
 */
public record FactsReceipt(YearMonth month, int version, boolean isReplay) implements AnyReceipt {}
