package io.leansafety.market;

/**
 * What came of publishing a policy.
 *
 * @param number the place of the policy among those of its enterprise, from 1
 * @param isReplay whether it had been published before, so that nothing was done now (rule S11)
 */
public record PolicyReceipt(int number, boolean isReplay) {}
