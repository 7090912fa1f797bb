package io.leansafety.assessment;

/** A step with an entry of somebody's assessment. */
public enum AssessmentStep {
    /** Writes it down. */
    GIVE,
    /** Writes it down otherwise. */
    AMEND,
    /** Takes it back. */
    WITHDRAW
}
