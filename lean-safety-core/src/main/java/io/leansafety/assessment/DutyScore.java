package io.leansafety.assessment;

/** The duty score (安全履职责任考核成绩). Rule A3; X52 三(二)3. */
public final class DutyScore {
    private DutyScore() {}

    /**
     * Returns max(0, self-check − sum of all deductions).
     *
     * @param selfCheck the self-check score in hundredths
     * @param points the points deducted, in hundredths each
     * @return the duty score in hundredths
     */
    public static int of(int selfCheck, long[] points) {
        int score = selfCheck;
        for (long taken : points) {
            if (taken >= score) {
                return 0;
            }
            score -= (int) taken;
        }
        return score;
    }
}
