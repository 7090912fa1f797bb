package io.leansafety.benchmarks;

/**
 * The practical limit: the person step as one would write it by hand for speed alone, one loop from columns of bare
 * numbers into columns of bare numbers. It allocates nothing, can explain nothing, and trusts that no amount comes near
 * {@code Long.MAX_VALUE}. It stores the same nine figures as a {@code PersonSettlement}; the rest are differences.
 */
final class PrimitiveLoop {
    /** What a person takes up in the columns that are written: three scores and ratios, six amounts. */
    static final int RESULT_BYTES = 3 * Integer.BYTES + 6 * Long.BYTES;

    private static final int NONE = SamplePerson.NONE;

    private final PrimitiveColumns in;
    private final PrimitiveTiers tiers = new PrimitiveTiers(SampleTiers.all());
    private final int[] duty;
    private final int[] responsibility;
    private final int[] ratio;
    private final long[] safetyPaid;
    private final long[] quotaBase;
    private final long[] quotaPaid;
    private final long[] rewards;
    private final long[] charges;
    private final long[] deducted;

    PrimitiveLoop(PrimitiveColumns in) {
        this.in = in;
        duty = new int[in.people];
        responsibility = new int[in.people];
        ratio = new int[in.people];
        safetyPaid = new long[in.people];
        quotaBase = new long[in.people];
        quotaPaid = new long[in.people];
        rewards = new long[in.people];
        charges = new long[in.people];
        deducted = new long[in.people];
    }

    /** Settles everybody. The four cursors run through what there may be several of. */
    void run() {
        int point = 0;
        int day = 0;
        int reward = 0;
        int charge = 0;
        for (int i = 0; i < in.people; i++) {
            int score = in.selfCheck[i];
            for (int end = in.pointsEnd[i]; point < end; point++) {
                score -= in.points[point];
            }
            score = in.selfCheck[i] == NONE ? NONE : Math.max(0, score);
            long safety = safety(i, score);
            long base = 0;
            long quota = 0;
            for (int end = in.daysEnd[i]; day < end; day++) {
                base += in.quotas[day];
                quota += (in.quotas[day] * in.dayScores[day] + 5_000) / 10_000;
            }
            long rewarded = 0;
            for (int end = in.rewardsEnd[i]; reward < end; reward++) {
                rewarded += in.rewards[reward];
            }
            long charged = 0;
            for (int end = in.chargesEnd[i]; charge < end; charge++) {
                charged += in.charges[charge];
            }
            long due = charged + in.broughtForward[i];
            duty[i] = score;
            safetyPaid[i] = safety;
            quotaBase[i] = base;
            quotaPaid[i] = quota;
            rewards[i] = rewarded;
            charges[i] = charged;
            deducted[i] = due <= 0 ? due : Math.min(due, limit(i, safety, quota, rewarded));
        }
    }

    private long safety(int i, int dutyScore) {
        int tier = in.tier[i];
        if (!tiers.paidMonthly[tier]) {
            responsibility[i] = NONE;
            ratio[i] = NONE;
            return 0;
        }
        long part = in.exempt[i];
        int score = NONE;
        if (part == NONE) {
            score = tiers.dutyOnly[tier] ? dutyScore : (dutyScore + in.inspection[i] + 1) / 2;
            part = tiers.ratio(tier, score);
        }
        part = part * in.veto[i] / 100;
        responsibility[i] = score;
        ratio[i] = (int) part;
        return (in.entitlement[i] * part + 500_000) / 1_000_000;
    }

    private long limit(int i, long safety, long quota, long rewarded) {
        long sources = in.performance[i] + quota + rewarded;
        long wages = sources + safety + in.other[i];
        long share = wages * SampleTiers.MAX_SHARE_MILLIONTHS / 1_000_000;
        return Math.min(sources, Math.min(share, Math.max(0, wages - in.minimum[i])));
    }

    /** {@return all figures of a person, as of the last run} */
    Figures figures(int i) {
        long left = charges[i] + in.broughtForward[i] - deducted[i];
        return new Figures(
                duty[i],
                in.inspection[i],
                responsibility[i],
                ratio[i],
                safetyPaid[i],
                ratio[i] == NONE ? 0 : in.entitlement[i] - safetyPaid[i],
                quotaBase[i],
                quotaPaid[i],
                rewards[i],
                charges[i],
                deducted[i],
                left,
                0,
                safetyPaid[i] + quotaPaid[i] + in.performance[i] + rewards[i] - deducted[i]);
    }
}
