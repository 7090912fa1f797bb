package io.leansafety.policy;

/** What the responsibility score is made of. Rule A5. */
public enum ScoreBasis {
    /** The mean of duty score and inspection score; X52 三(二)3. */
    AVERAGE_OF_TWO,
    /** The duty score alone; X52 三(二)3(4)b. */
    DUTY_ONLY
}
