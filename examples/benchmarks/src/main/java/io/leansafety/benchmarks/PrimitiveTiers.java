package io.leansafety.benchmarks;

import io.leansafety.policy.PayoutCurve;
import io.leansafety.policy.PayoutCurve.Band;
import io.leansafety.policy.PayoutCurve.Bands;
import io.leansafety.policy.PayoutCurve.FullAtOrAbove;
import io.leansafety.policy.PayoutCurve.Linear;
import io.leansafety.policy.ScoreBasis;
import io.leansafety.policy.TierScheme;
import java.util.List;

/** The tiers in bare numbers, as a hand-written loop would hold them. Rules O3 and S2. */
final class PrimitiveTiers {
    static final byte FULL = 0;
    static final byte PROPORTIONAL = 1;
    static final byte LINEAR = 2;
    static final byte BANDS = 3;

    final boolean[] paidMonthly;
    final boolean[] dutyOnly;
    final byte[] curve;
    final int[] threshold;
    final long[] perPoint;
    final int[][] bandFrom;
    final int[][] bandRatio;

    PrimitiveTiers(List<TierScheme> from) {
        int tiers = from.size();
        paidMonthly = new boolean[tiers];
        dutyOnly = new boolean[tiers];
        curve = new byte[tiers];
        threshold = new int[tiers];
        perPoint = new long[tiers];
        bandFrom = new int[tiers][];
        bandRatio = new int[tiers][];
        for (int tier = 0; tier < tiers; tier++) {
            paidMonthly[tier] = from.get(tier).isPaidMonthly();
            dutyOnly[tier] = from.get(tier).score() == ScoreBasis.DUTY_ONLY;
            take(tier, from.get(tier).curve());
        }
    }

    private void take(int tier, PayoutCurve from) {
        curve[tier] = PROPORTIONAL;
        if (from instanceof FullAtOrAbove full) {
            curve[tier] = FULL;
            threshold[tier] = full.threshold().hundredths();
        } else if (from instanceof Linear linear) {
            curve[tier] = LINEAR;
            threshold[tier] = linear.threshold().hundredths();
            perPoint[tier] = linear.perPoint().millionths();
        } else if (from instanceof Bands bands) {
            curve[tier] = BANDS;
            List<Band> steps = bands.bands();
            bandFrom[tier] =
                    steps.stream().mapToInt(band -> band.from().hundredths()).toArray();
            bandRatio[tier] = steps.stream()
                    .mapToInt(band -> (int) band.ratio().millionths())
                    .toArray();
        }
    }

    /** {@return the ratio in millionths that the tier's curve gives for a score in hundredths} */
    long ratio(int tier, int score) {
        return switch (curve[tier]) {
            case FULL -> score >= threshold[tier] ? 1_000_000 : score * 100L;
            case LINEAR ->
                score >= threshold[tier]
                        ? 1_000_000
                        : Math.max(0, 1_000_000 - perPoint[tier] * (threshold[tier] - score) / 100);
            case BANDS -> band(tier, score);
            default -> score * 100L;
        };
    }

    private long band(int tier, int score) {
        int step = 0;
        while (score < bandFrom[tier][step]) {
            step++;
        }
        return bandRatio[tier][step];
    }
}
