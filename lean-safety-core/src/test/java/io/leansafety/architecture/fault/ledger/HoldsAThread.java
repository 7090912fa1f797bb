package io.leansafety.architecture.fault.ledger;

/** Knows who runs it. */
final class HoldsAThread {
    private HoldsAThread() {}

    static Thread me() {
        return Thread.currentThread();
    }
}
