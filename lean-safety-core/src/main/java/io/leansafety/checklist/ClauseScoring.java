package io.leansafety.checklist;

/** How the points of a duty clause follow from what was done. Section C. */
public enum ClauseScoring {
    /** Weight × min(done / required, 1). */
    PROPORTIONAL,
    /** Weight − penalty × missing, not below 0. */
    PER_MISS
}
