package io.leansafety.checklist;

/** Within what time a location has to be inspected once (覆盖周期). Section C. */
public enum CoverageCycle {
    /** So many days, counted from the first day of the version. */
    DAYS,
    /** A settlement month. */
    MONTH,
    /** A quarter of settlement months. */
    QUARTER
}
