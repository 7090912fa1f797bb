package io.leansafety.market;

import java.time.LocalDate;

/**
 * What came of publishing a version.
 *
 * @param number the place of the version among those of its kind and enterprise, from 1
 * @param from its first day
 * @param isReplay whether it had been published before, so that nothing was done now (rule S11)
 */
public record PublicationReceipt(int number, LocalDate from, boolean isReplay) implements AnyReceipt {}
