package io.leansafety.settlement;

import io.leansafety.assessment.AnnualScore;
import io.leansafety.policy.PayoutCurve;
import io.leansafety.rule.Explanation;
import io.leansafety.rule.Explanation.Term;
import io.leansafety.rule.Operator;
import io.leansafety.rule.RuleId;
import io.leansafety.rule.Unit;
import io.leansafety.value.Fraction;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.Ratio;
import io.leansafety.value.Rounding;
import io.leansafety.value.Score;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
    private static final Term WHOLE_YEAR = new Term("months-of-year", RuleId.S8);

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
        return settle(null);
    }

    /**
     * Explains the figures of this year: it is settled again, and each formula noted. Rule S10.
     *
     * @return how each figure came about
     */
    public Map<Figure, Explanation> explain() {
        return explain(new Origins());
    }

    Map<Figure, Explanation> explain(Origins origins) {
        Tape tape = new Tape(origins);
        settle(tape);
        return tape.shown(Figure.ofYear());
    }

    private LeaderSettlement settle(@Nullable Tape tape) {
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
        if (tape != null) {
            noteScores(tape, duty, inspection, responsibility);
            notePayout(tape, ratio, payout);
        }
        return new LeaderSettlement(person, duty, inspection, responsibility, gradeRatio, ratio, payout);
    }

    private void noteScores(Tape tape, Score duty, Score inspection, Score responsibility) {
        noteMean(tape, Figure.ANNUAL_DUTY_SCORE, duty, quarters);
        noteMean(tape, Figure.ANNUAL_INSPECTION_SCORE, inspection, months);
        tape.note(
                Figure.ANNUAL_RESPONSIBILITY_SCORE,
                responsibility.hundredths(),
                Operator.MEAN,
                Figure.ANNUAL_DUTY_SCORE,
                Figure.ANNUAL_INSPECTION_SCORE);
        tape.rounded(Figure.ANNUAL_RESPONSIBILITY_SCORE, rounding);
    }

    private void noteMean(Tape tape, Figure figure, Score mean, List<Score> scores) {
        long[] hundredths = scores.stream().mapToLong(Score::hundredths).toArray();
        tape.noteAll(figure, mean.hundredths(), Operator.MEAN, tape.each(figure, hundredths));
        tape.rounded(figure, rounding);
    }

    private void notePayout(Tape tape, Ratio ratio, Money payout) {
        tape.given(Figure.GRADE_RATIO, gradeRatio.millionths());
        tape.given(Figure.VETO, veto.millionths());
        tape.given(Figure.ANNUAL_BASE, base.fen());
        tape.given(Figure.MONTHS_SERVED, monthsServed);
        tape.noteCurve(curve, Figure.ANNUAL_RESPONSIBILITY_SCORE);
        tape.note(Figure.ANNUAL_RATIO, ratio.millionths(), Operator.PRODUCT, Figure.CURVE_RATIO, Figure.VETO);
        tape.exact(
                Figure.YEAR_SERVED,
                Fraction.of(monthsServed, MONTHS_OF_YEAR),
                Operator.QUOTIENT.of(tape.of(Figure.MONTHS_SERVED), WHOLE_YEAR.given(Unit.COUNT, MONTHS_OF_YEAR)));
        tape.note(
                Figure.PAYOUT,
                payout.fen(),
                Operator.PRODUCT,
                Figure.ANNUAL_BASE,
                Figure.GRADE_RATIO,
                Figure.ANNUAL_RATIO,
                Figure.YEAR_SERVED);
        tape.rounded(Figure.PAYOUT, Rounding.HALF_UP);
    }

    /** {@return the person's id alone: wages and scores never reach a log} */
    @Override
    public String toString() {
        return "LeaderYear[" + person + "]";
    }
}
