/**
 * Trades between subjects that have happened: shift handovers and tendered rectification, each priced into {@link
 * io.leansafety.trading.Transfer}s from fund to fund. Rules T1, T2 and T6.
 */
@NullMarked
package io.leansafety.trading;

import org.jspecify.annotations.NullMarked;
