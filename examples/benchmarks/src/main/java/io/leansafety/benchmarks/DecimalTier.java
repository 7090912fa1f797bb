package io.leansafety.benchmarks;

import io.leansafety.policy.PayoutCurve;
import io.leansafety.policy.PayoutCurve.Band;
import io.leansafety.policy.PayoutCurve.Bands;
import io.leansafety.policy.PayoutCurve.FullAtOrAbove;
import io.leansafety.policy.PayoutCurve.Linear;
import io.leansafety.policy.ScoreBasis;
import io.leansafety.policy.TierScheme;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A tier whose curve takes and gives a {@link BigDecimal}. Rules O3 and S2.
 *
 * @param isPaidMonthly whether a safety wage is paid with the month
 * @param isDutyOnly whether the responsibility score is the duty score alone
 * @param curve the ratio paid for a score
 */
record DecimalTier(boolean isPaidMonthly, boolean isDutyOnly, UnaryOperator<BigDecimal> curve) {
    private static final List<DecimalTier> ALL =
            SampleTiers.all().stream().map(DecimalTier::of).toList();

    /** {@return the tiers of {@link SampleTiers}, in the same places} */
    static List<DecimalTier> all() {
        return ALL;
    }

    private static DecimalTier of(TierScheme tier) {
        return new DecimalTier(tier.isPaidMonthly(), tier.score() == ScoreBasis.DUTY_ONLY, curve(tier.curve()));
    }

    /** {@return the ratio that is in proportion to a score} */
    static BigDecimal proportional(BigDecimal score) {
        return score.movePointLeft(2);
    }

    private static UnaryOperator<BigDecimal> curve(PayoutCurve curve) {
        if (curve instanceof FullAtOrAbove full) {
            BigDecimal threshold = score(full.threshold().hundredths());
            return score -> score.compareTo(threshold) >= 0 ? BigDecimal.ONE : proportional(score);
        }
        if (curve instanceof Linear linear) {
            return linear(
                    score(linear.threshold().hundredths()),
                    ratio(linear.perPoint().millionths()));
        }
        return curve instanceof Bands bands ? bands(bands.bands()) : DecimalTier::proportional;
    }

    private static UnaryOperator<BigDecimal> linear(BigDecimal threshold, BigDecimal perPoint) {
        return score -> score.compareTo(threshold) >= 0
                ? BigDecimal.ONE
                : BigDecimal.ONE
                        .subtract(perPoint.multiply(threshold.subtract(score)))
                        .max(BigDecimal.ZERO);
    }

    private static UnaryOperator<BigDecimal> bands(List<Band> bands) {
        List<DecimalBand> steps = bands.stream()
                .map(band -> new DecimalBand(
                        score(band.from().hundredths()), ratio(band.ratio().millionths())))
                .toList();
        return score -> {
            for (DecimalBand step : steps) {
                if (score.compareTo(step.from()) >= 0) {
                    return step.ratio();
                }
            }
            return BigDecimal.ZERO;
        };
    }

    private static BigDecimal score(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2);
    }

    private static BigDecimal ratio(long millionths) {
        return BigDecimal.valueOf(millionths, 6).stripTrailingZeros();
    }

    private record DecimalBand(BigDecimal from, BigDecimal ratio) {}
}
