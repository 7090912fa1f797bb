package io.leansafety.market;

/** From when on a version that is published holds: whoever publishes it says so. Rule V6. */
public enum Effect {
    /** From today on. */
    IMMEDIATE,
    /** From the first day of the settlement month behind the one that contains today, by the policy in force today. */
    NEXT_PERIOD,
    /** From a given day on, be it past: facts dated from then on that have not settled go by it. */
    BY_FACT_DATE
}
