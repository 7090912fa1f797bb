package io.leansafety.settlement;

import io.leansafety.assessment.AnnualScore;
import io.leansafety.policy.PayoutCurve;
import io.leansafety.value.Fraction;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.Ratio;
import io.leansafety.value.Rounding;
import io.leansafety.value.Score;
import java.util.List;

/**
 * A leader's year, resolved: the scores that count, and what they are paid by. Rules A7 and S8; X52 三(二)3(1).
 *
 * @param person who
 * @param quarters the duty scores that count, at least one
 * @param months the inspection scores that count, at least one
 * @param curve the tier's curve
 * @param rounding how scores are rounded
 * @param base what the ratios are taken of
 * @param gradeRatio the ratio for the principal's annual grade
 * @param veto 0 to 1, at most two decimals
 * @param monthsServed 0 to 12
 */
public record LeaderYear(
        PersonId person,
        List<Score> quarters,
        List<Score> months,
        PayoutCurve curve,
        Rounding rounding,
        Money base,
        Ratio gradeRatio,
        Ratio veto,
        int monthsServed) {
    private static final int MONTHS_OF_YEAR = 12;

    public LeaderYear {
        quarters = List.copyOf(quarters);
        months = List.copyOf(months);
    }

    /**
     * Settles the year: base × grade ratio × curve × veto × months served / 12, rounded once.
     *
     * @return the figures
     * @throws io.leansafety.value.ValueOutOfRangeException if the payout is beyond 10<sup>15</sup> yuan
     */
    public LeaderSettlement settle() {
        Score duty = AnnualScore.of(quarters, rounding);
        Score inspection = AnnualScore.of(months, rounding);
        Score responsibility = Score.ofHundredths(rounding.mean(duty.hundredths(), inspection.hundredths()));
        Ratio ratio = Ratio.ofMillionths(curve.ratioAt(responsibility).millionths() * veto.millionths() / Ratio.UNIT);
        Money payout = Fraction.of(base.fen(), 1)
                .times(gradeRatio.asFraction())
                .times(ratio.asFraction())
                .times(monthsServed)
                .dividedBy(MONTHS_OF_YEAR)
                .roundToFen();
        return new LeaderSettlement(person, duty, inspection, responsibility, gradeRatio, ratio, payout);
    }

    /** {@return the person's id alone: wages and scores never reach a log} */
    @Override
    public String toString() {
        return "LeaderYear[" + person + "]";
    }
}
