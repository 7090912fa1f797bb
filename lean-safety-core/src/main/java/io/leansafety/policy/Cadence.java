package io.leansafety.policy;

/** How often something is assessed. Rules O3 and A6. */
public enum Cadence {
    /** Every working day. */
    DAY,
    /** Every settlement month. */
    MONTH,
    /** Every quarter, due in its last month. */
    QUARTER
}
