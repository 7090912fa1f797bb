package io.leansafety.assessment;

/** Where an entry of somebody's assessment stands. */
public enum AssessmentState {
    /** It counts. */
    GIVEN,
    /** It was taken back, and counts no more. */
    WITHDRAWN
}
