package io.leansafety.pricing;

/** What several holders of one role pay, or are paid. Rule P5. */
public enum Sharing {
    /** Each the whole amount. */
    EACH,
    /** The amount together, split to the fen. */
    SPLIT
}
