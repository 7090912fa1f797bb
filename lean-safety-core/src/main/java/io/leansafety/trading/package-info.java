/**
 * Trades between subjects that have happened: shift handovers and tendered rectification, each priced into {@link
 * io.leansafety.trading.Transfer}s from fund to fund; and their lives until they have happened, {@link
 * io.leansafety.trading.HandoverLife} and {@link io.leansafety.trading.TenderLife}. Rules T1, T2 and T6.
 */
@NullMarked
package io.leansafety.trading;

import org.jspecify.annotations.NullMarked;
