package io.leansafety.architecture.fault.ledger;

/** Writes other digits elsewhere. */
final class SpeaksTheLocalLanguage {
    private SpeaksTheLocalLanguage() {}

    @SuppressWarnings("StringCaseLocaleUsage")
    static String shout(String word) {
        return word.toUpperCase();
    }
}
