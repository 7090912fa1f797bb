package io.leansafety.trading;

/** A step with a tendered rectification. {@link TenderLife} says when it may be taken, and by whom. Rule T2. */
public enum TenderStep {
    /** 提出书面申请. */
    APPLY,
    /** Agrees to it. */
    APPROVE,
    /** Does not agree to it. */
    REJECT,
    /** Asks for bids until a day. */
    OPEN,
    /** Offers to do it. */
    BID,
    /** Takes an offer back. */
    UNBID,
    /** Gives it to a bidder. */
    AWARD,
    /** Says that nobody bid. */
    FAIL,
    /** Says that it is done. */
    RECTIFY,
    /** 现场验收合格. */
    ACCEPT,
    /** Says that it is not up to the standard. */
    RETURN,
    /** Takes the tender back. */
    WITHDRAW
}
