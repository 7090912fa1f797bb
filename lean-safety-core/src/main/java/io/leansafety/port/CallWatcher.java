package io.leansafety.port;

import io.leansafety.run.CallEnd;
import io.leansafety.run.DeskCall;

/**
 * Whom a host wants told of each call of a desk, to count it, time it or trace it: which, and how it came out, but nothing
 * of what was asked. {@link io.leansafety.market.LeanSafetyMarket#watchedBy} sets it on.
 *
 * <p>It is told on the thread on which the call runs, outside of the call's unit of work, and at once: a slow watcher makes
 * calls slow. Whatever it throws is in the log, and changes nothing of what comes of the call.
 */
@FunctionalInterface
public interface CallWatcher {
    /**
     * Tells that a call begins, before anything is looked at.
     *
     * @param call the call
     * @return who is told how it came out
     */
    Watch begins(DeskCall call);

    /** Who watches one call. */
    @FunctionalInterface
    interface Watch {
        /**
         * Tells that the call is over, on the thread on which it began; of calls within calls, the inner one first. Inside
         * of a transaction of the host's, what was accepted may still be rolled back with it.
         *
         * @param end how it came out
         */
        void ended(CallEnd end);
    }
}
