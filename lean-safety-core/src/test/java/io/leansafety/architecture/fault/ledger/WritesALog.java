package io.leansafety.architecture.fault.ledger;

/** Tells others. */
final class WritesALog {
    private WritesALog() {}

    static void say(System.Logger logger) {
        logger.log(System.Logger.Level.INFO, "paid");
    }
}
