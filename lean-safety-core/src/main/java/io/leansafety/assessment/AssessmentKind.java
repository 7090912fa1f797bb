package io.leansafety.assessment;

/** What is written down of somebody's work and of how it is assessed. Rules A1 to A4. */
public enum AssessmentKind {
    /** The self-check score of a period (自检得分), or the assessor's where the tier has none. */
    SELF_CHECK,
    /** Points off a self-check (扣减分). */
    DEDUCTION,
    /** The inspection score of a month, where it is given. */
    INSPECTION,
    /** The inspection score of a day (日考核). */
    DAILY,
    /** A visit to the site. */
    VISIT,
    /** Acts by a clause of a duty checklist. */
    DUTY_WORK;

    /** {@return whether it is work that somebody did, not how it is assessed} */
    public boolean isWork() {
        return this == VISIT || this == DUTY_WORK;
    }
}
