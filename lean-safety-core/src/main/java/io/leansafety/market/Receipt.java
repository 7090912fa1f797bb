package io.leansafety.market;

/**
 * What came of a step at a desk.
 *
 * @param <D> the type of the dossier
 * @param dossier the dossier as it stood after the step
 * @param isReplay whether the step had been taken before, so that nothing was done now (rule S11)
 */
public record Receipt<D>(D dossier, boolean isReplay) implements AnyReceipt {}
