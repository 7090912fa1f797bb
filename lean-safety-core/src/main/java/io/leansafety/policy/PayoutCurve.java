package io.leansafety.policy;

import io.leansafety.value.Ratio;
import io.leansafety.value.Score;
import java.util.List;

/**
 * Gives the ratio that is paid for a score (兑现比例). Rule S2; X52 三(二)3 and 三(三)3(2).
 *
 * <p>Every ratio is a whole number of ten-thousandths: {@code score / 100} has no more.
 */
public sealed interface PayoutCurve
        permits PayoutCurve.FullAtOrAbove, PayoutCurve.Proportional, PayoutCurve.Linear, PayoutCurve.Bands {
    /**
     * Returns the ratio for a score, in millionths: the one formula of the curve.
     *
     * @param scoreHundredths the score in hundredths, 0 to 10,000
     * @return the ratio in millionths
     */
    long millionthsAt(int scoreHundredths);

    /**
     * Returns the ratio for a score.
     *
     * @param score the score
     * @return the ratio
     */
    default Ratio ratioAt(Score score) {
        return Ratio.ofMillionths(millionthsAt(score.hundredths()));
    }

    private static long proportional(int scoreHundredths) {
        return scoreHundredths * (Ratio.UNIT / Score.MAX_HUNDREDTHS);
    }

    /**
     * In full from a threshold on, else {@code score / 100}; 以上 includes the threshold itself.
     *
     * @param threshold the least score that is paid in full
     */
    record FullAtOrAbove(Score threshold) implements PayoutCurve {
        @Override
        public long millionthsAt(int scoreHundredths) {
            return scoreHundredths >= threshold.hundredths() ? Ratio.UNIT : proportional(scoreHundredths);
        }
    }

    /** {@code score / 100}, whatever the score. */
    record Proportional() implements PayoutCurve {
        @Override
        public long millionthsAt(int scoreHundredths) {
            return proportional(scoreHundredths);
        }
    }

    /**
     * In full from a threshold on, and so much less for each point below, not below nothing.
     *
     * @param threshold the least score that is paid in full
     * @param perPoint what each missing point takes off the ratio, at most two decimals
     */
    record Linear(Score threshold, Ratio perPoint) implements PayoutCurve {
        /** A hundred for each point leaves nothing at the first missing hundredth; a steeper step leaves no more. */
        private static final long STEEPEST = 100 * Ratio.UNIT;

        @Override
        public long millionthsAt(int scoreHundredths) {
            int missing = threshold.hundredths() - scoreHundredths;
            return missing <= 0 ? Ratio.UNIT : Math.max(0, Ratio.UNIT - step() * missing / 100);
        }

        private long step() {
            return Math.min(perPoint.millionths(), STEEPEST);
        }
    }

    /**
     * Steps: the highest band whose lower bound the score reaches.
     *
     * @param bands the steps from the highest lower bound to 0
     */
    record Bands(List<Band> bands) implements PayoutCurve {
        public Bands {
            bands = bands.stream()
                    .sorted((one, other) -> other.from().compareTo(one.from()))
                    .toList();
        }

        @Override
        public long millionthsAt(int scoreHundredths) {
            for (int i = 0; i < bands.size(); i++) {
                if (scoreHundredths >= bands.get(i).from().hundredths()) {
                    return bands.get(i).ratio().millionths();
                }
            }
            return 0;
        }
    }

    /**
     * A step of {@link Bands}.
     *
     * @param from the least score that reaches it
     * @param ratio what it pays, 0 to 2, at most four decimals
     */
    record Band(Score from, Ratio ratio) {}
}
