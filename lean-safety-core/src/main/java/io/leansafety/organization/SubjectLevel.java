package io.leansafety.organization;

/** The five levels of market subjects (五级市场主体), and the two kinds that stand beside them. Rule O1. */
public enum SubjectLevel {
    /** 公司, the root. */
    COMPANY,
    /** 二级单位. */
    UNIT,
    /** 车间. */
    WORKSHOP,
    /** 班组. */
    TEAM,
    /** 岗位. */
    POST,
    /** 机关部室, under the company or a unit, with nothing below it. */
    DEPARTMENT,
    /** 外委队伍, under the company or a unit, with nothing below it; pays from its project payments. */
    CONTRACTOR;

    /**
     * Returns whether a subject of this level may hang under another.
     *
     * @param parent the parent's level
     * @return whether the parent is of a higher level, and may have something of this level below it
     */
    public boolean mayHangUnder(SubjectLevel parent) {
        if (this == DEPARTMENT || this == CONTRACTOR) {
            return parent.hasCenter();
        }
        return parent.isOfTheFive() && parent.compareTo(this) < 0;
    }

    /** {@return whether a subject of this level has a settlement center of its own (rule O5)} */
    public boolean hasCenter() {
        return this == COMPANY || this == UNIT;
    }

    private boolean isOfTheFive() {
        return this != DEPARTMENT && this != CONTRACTOR;
    }
}
