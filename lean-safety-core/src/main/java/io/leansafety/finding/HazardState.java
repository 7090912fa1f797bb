package io.leansafety.finding;

/** Where a hazard stands (隐患闭环). {@link HazardLife} says how it gets from one to another. Rule H1. */
public enum HazardState {
    /** 排查: somebody saw it. */
    FOUND,
    /** 登记: it is on the books. */
    REGISTERED,
    /** 整改: somebody has to rectify it by a day. */
    ASSIGNED,
    /** 整改完毕: said to be rectified. */
    RECTIFIED,
    /** Not up to the standard. */
    RETURNED,
    /** 验收: somebody else saw that it is rectified. */
    ACCEPTED,
    /** 销号. */
    CLOSED,
    /** 不属实: what was found is none, or is not as it was said to be. */
    DISMISSED;

    /** {@return whether it is still to be rectified} */
    public boolean isOpen() {
        return this != RECTIFIED && this != ACCEPTED && !isOver();
    }

    /** {@return whether nothing is expected of it any more} */
    public boolean isOver() {
        return this == CLOSED || this == DISMISSED;
    }
}
