package io.leansafety.checklist;

/** For how long the count of a duty clause is required; made of settlement months. Section C; rule V5. */
public enum ClausePeriod {
    /** A settlement month. */
    MONTH(1),
    /** A quarter of the year. */
    QUARTER(3),
    /** Half a year. */
    HALF_YEAR(6),
    /** A year. */
    YEAR(12);

    private final int months;

    ClausePeriod(int months) {
        this.months = months;
    }

    /** {@return how many settlement months it has} */
    public int months() {
        return months;
    }
}
