package io.leansafety.benchmarks;

/**
 * A made-up person's month in bare numbers, which each variant turns into inputs of its own kind.
 *
 * @param id who
 * @param tier the place of the tier in {@link SampleTiers#all}
 * @param selfCheck the self-check score in hundredths, or {@link #NONE}
 * @param points the points deducted, in hundredths
 * @param inspection the month's inspection score in hundredths, or {@link #NONE}
 * @param exempt the exempt ratio in millionths, or {@link #NONE}
 * @param veto the lowest veto in hundredths, 100 for none
 * @param wages the amounts given
 * @param charges the charges in fen
 * @param rewards the rewards in fen
 * @param quotas the quota wages of the days in fen
 * @param dayScores the inspection scores of the same days in hundredths
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, only read.
record SamplePerson(
        String id,
        int tier,
        int selfCheck,
        int[] points,
        int inspection,
        int exempt,
        int veto,
        Wages wages,
        long[] charges,
        long[] rewards,
        long[] quotas,
        int[] dayScores) {
    /** Stands for a score or a ratio that there is not. */
    static final int NONE = -1;

    /**
     * The amounts given for a month, in fen.
     *
     * @param entitlement the safety wage entitled to
     * @param performance the performance wage
     * @param other wages that only count for wage protection
     * @param broughtForward what was carried from the month before; negative after a correction
     * @param minimum the minimum wage
     */
    record Wages(long entitlement, long performance, long other, long broughtForward, long minimum) {}
}
