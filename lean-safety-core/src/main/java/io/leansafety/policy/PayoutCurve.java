package io.leansafety.policy;

import io.leansafety.rule.Explanation;
import io.leansafety.rule.Explanation.Term;
import io.leansafety.rule.Formula;
import io.leansafety.rule.Operator;
import io.leansafety.rule.RuleId;
import io.leansafety.rule.Unit;
import io.leansafety.value.Ratio;
import io.leansafety.value.Score;
import java.util.ArrayList;
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

    /**
     * Returns how the ratio for a score comes about. Rule S10.
     *
     * @param term what the ratio is called
     * @param score how the score came about
     * @return the ratio's explanation
     */
    default Explanation explain(Term term, Explanation score) {
        int hundredths = (int) score.result().times(Score.MAX_HUNDREDTHS / 100).wholePart();
        return term.of(Unit.RATIO, millionthsAt(hundredths), formula(score));
    }

    /**
     * Returns the formula of the curve.
     *
     * @param score how the score came about
     * @return the formula of the ratio
     */
    Formula formula(Explanation score);

    private static Explanation bound(String name, Score score) {
        return new Term(name, RuleId.S2).given(Unit.SCORE, score.hundredths());
    }

    private static Explanation ratio(String name, Ratio ratio) {
        return new Term(name, RuleId.S2).given(Unit.RATIO, ratio.millionths());
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

        @Override
        public Formula formula(Explanation score) {
            return Operator.FULL_AT_OR_ABOVE.of(score, bound("threshold", threshold));
        }
    }

    /** {@code score / 100}, whatever the score. */
    record Proportional() implements PayoutCurve {
        @Override
        public long millionthsAt(int scoreHundredths) {
            return proportional(scoreHundredths);
        }

        @Override
        public Formula formula(Explanation score) {
            return Operator.PROPORTIONAL.of(score);
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

        @Override
        public Formula formula(Explanation score) {
            return Operator.LINEAR.of(score, bound("threshold", threshold), ratio("per-point", perPoint));
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

        @Override
        public Formula formula(Explanation score) {
            List<Explanation> inputs = new ArrayList<>();
            inputs.add(score);
            for (Band band : bands) {
                inputs.add(bound("band-from", band.from()));
                inputs.add(ratio("band-ratio", band.ratio()));
            }
            return new Formula(Operator.BANDS, inputs);
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
