package io.leansafety.architecture.fault.ledger;

/** Depends on where it runs. */
final class ReadsTheEnvironment {
    private ReadsTheEnvironment() {}

    static String home() {
        return System.getProperty("user.home", "");
    }
}
