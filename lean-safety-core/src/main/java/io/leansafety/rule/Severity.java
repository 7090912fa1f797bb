package io.leansafety.rule;

/** How much a problem matters. */
public enum Severity {
    /** Nothing is settled. */
    ERROR,
    /** It is settled, and somebody should look. */
    WARNING,
    /** It is as it should be said: an assumed setting, for one. */
    NOTE
}
