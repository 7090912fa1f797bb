package io.leansafety.finding;

/** A step with a hazard. {@link HazardLife} says when it may be taken, and by whom. Rules H1 and H2. */
public enum HazardStep {
    /** Says that it is there. */
    FIND,
    /** Puts it on the books. */
    REGISTER,
    /** Says that it is none. */
    DISMISS,
    /** Says who rectifies it, how and by when (五到位). */
    ASSIGN,
    /** Gives more time. */
    EXTEND,
    /** Says that it is rectified. */
    RECTIFY,
    /** Says that it is not. */
    RETURN,
    /** Agrees that it is. */
    ACCEPT,
    /** Writes down where it came from (溯源). */
    TRACE,
    /** Passes it to the shift that comes, with a handover. */
    PASS,
    /** Puts it to tender. */
    TENDER,
    /** Strikes it off the books, because whoever won its tender rectified it. */
    SETTLE,
    /** Strikes it off the books. */
    CLOSE
}
