package io.leansafety.market;

/** What comes of a request at any desk. */
interface AnyReceipt {
    /** Whether it had been done before, so that nothing was done now. Rule S11. */
    boolean isReplay();
}
