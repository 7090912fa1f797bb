package io.leansafety.policy;

/** How often the safety wage is paid out. Rules O3 and S3. */
public enum PayoutCadence {
    /** With every month. */
    MONTH,
    /** Once a year (rule S8). */
    YEAR,
    /** Never: the tier is assessed only. */
    NONE
}
