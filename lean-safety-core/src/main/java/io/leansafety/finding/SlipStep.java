package io.leansafety.finding;

/** A step with a finding and its slip or notice. {@link SlipLife} says when it may be taken, and by whom. Rules P7 and T5. */
public enum SlipStep {
    /** Writes down what was found. */
    RECORD,
    /** Decides a finding that is decided case by case (一事一案). */
    DECIDE,
    /** Gives the slip or notice, with a number. */
    ISSUE,
    /** Accepts it. */
    CONFIRM,
    /** Counts it as accepted, since nobody objected in time. */
    LAPSE,
    /** Objects to it. */
    APPEAL,
    /** Decides an objection as it was. */
    UPHOLD,
    /** Decides an objection otherwise. */
    REVISE,
    /** Takes it back. */
    REVOKE
}
