package io.leansafety.settlement;

import io.leansafety.policy.ScoreBasis;
import io.leansafety.policy.TierScheme;
import io.leansafety.rule.Operator;
import io.leansafety.value.Ratio;
import io.leansafety.value.Rounding;
import java.util.List;

/**
 * Notes each formula of a person's month on a tape: the figure that the step came to, and what it was taken of. What the
 * step does not keep is asked of the step's own formulas again. Rule S10.
 */
final class PersonNotes {
    private static final int NONE = PersonMonth.NONE;

    private final PersonMonth month;
    private final PersonSettlement settled;
    private final Tape tape;

    PersonNotes(PersonMonth month, PersonSettlement settled, Tape tape) {
        this.month = month;
        this.settled = settled;
        this.tape = tape;
    }

    void write() {
        given();
        duty();
        month.tier().ifPresent(tier -> {
            responsibility(tier);
            safetyWage(tier);
            quotaWage(tier);
        });
        charges();
        new DeductionNotes(month, settled, tape).write();
        total();
    }

    private void given() {
        if (month.inspection() != NONE) {
            tape.given(Figure.INSPECTION_SCORE, month.inspection());
        }
        if (settled.hasSafetyWage()) {
            tape.given(Figure.ENTITLEMENT, month.entitlementFen());
        }
        tape.given(Figure.VETO, Ratio.UNIT / 100 * month.veto());
        tape.given(Figure.PERFORMANCE_WAGE, month.performanceFen());
        tape.given(Figure.OTHER_WAGES, month.otherFen());
        tape.given(Figure.MINIMUM_WAGE, month.minimumWage().fen());
        tape.given(Figure.BROUGHT_FORWARD, month.broughtForwardFen());
        if (month.correctionsFen() != 0) {
            tape.given(Figure.CORRECTIONS, month.correctionsFen());
        }
    }

    /** A3. */
    private void duty() {
        if (settled.duty() != NONE) {
            tape.given(Figure.SELF_CHECK, month.selfCheck());
            long points = PersonMonth.sum(month.points());
            tape.noteAll(Figure.POINTS, points, Operator.SUM, tape.each(Figure.POINTS, month.points()));
            tape.note(Figure.DUTY_SCORE, settled.duty(), Operator.EXCESS, Figure.SELF_CHECK, Figure.POINTS);
        }
    }

    /** A5. */
    private void responsibility(TierScheme tier) {
        if (settled.responsibility() == NONE) {
            return;
        }
        Figure figure = Figure.RESPONSIBILITY_SCORE;
        if (tier.score() == ScoreBasis.DUTY_ONLY) {
            tape.note(figure, settled.responsibility(), Operator.SAME, Figure.DUTY_SCORE);
        } else {
            tape.note(figure, settled.responsibility(), Operator.MEAN, Figure.DUTY_SCORE, Figure.INSPECTION_SCORE);
            tape.rounded(figure, month.terms().scoreRounding());
        }
        tape.cite(figure, tier.source());
    }

    /** S2, S2b and S3. */
    private void safetyWage(TierScheme tier) {
        if (!settled.hasSafetyWage()) {
            return;
        }
        Figure base = Figure.EXEMPT_RATIO;
        if (month.isExempt()) {
            tape.given(base, month.exemptRatio());
        } else {
            base = Figure.CURVE_RATIO;
            tape.noteCurve(tier.curve(), Figure.RESPONSIBILITY_SCORE);
            tape.cite(base, tier.source());
        }
        tape.note(Figure.PAYOUT_RATIO, settled.ratio(), Operator.PRODUCT, base, Figure.VETO);
        long paid = settled.safetyWagePaid().fen();
        tape.note(Figure.SAFETY_WAGE_PAID, paid, Operator.PRODUCT, Figure.ENTITLEMENT, Figure.PAYOUT_RATIO);
        tape.rounded(Figure.SAFETY_WAGE_PAID, Rounding.HALF_UP);
        tape.note(
                Figure.SAFETY_WAGE_WITHHELD,
                settled.safetyWageWithheld().fen(),
                Operator.DIFFERENCE,
                Figure.ENTITLEMENT,
                Figure.SAFETY_WAGE_PAID);
    }

    /** S4. */
    private void quotaWage(TierScheme tier) {
        if (!settled.hasQuotaWage()) {
            return;
        }
        for (int day = 0; day < month.quotas().length; day++) {
            long paid = month.dayPaid(tier.quotaCurve(), day);
            tape.noteDay(paid, month.quotas()[day], month.dayScores()[day], tier.quotaCurve());
        }
        tape.noteAll(Figure.QUOTA_WAGE_BASE, settled.quotaWageBase().fen(), Operator.SUM, tape.quotas());
        tape.noteAll(Figure.QUOTA_WAGE_PAID, settled.quotaWagePaid().fen(), Operator.SUM, tape.daysPaid());
    }

    /** S5. */
    private void charges() {
        tape.noteAll(Figure.REWARDS, settled.rewards().fen(), Operator.SUM, tape.each(Figure.REWARDS, month.rewards()));
        tape.noteAll(Figure.CHARGES, settled.charges().fen(), Operator.SUM, tape.each(Figure.CHARGES, month.charges()));
    }

    /** S7 and S11b. */
    private void total() {
        List<Figure> earned = tape.those(
                Figure.SAFETY_WAGE_PAID,
                Figure.QUOTA_WAGE_PAID,
                Figure.PERFORMANCE_WAGE,
                Figure.REWARDS,
                Figure.CORRECTIONS);
        tape.note(Figure.EARNED, settled.total().plus(settled.deducted()).fen(), Operator.SUM, earned);
        tape.note(Figure.TOTAL, settled.total().fen(), Operator.DIFFERENCE, Figure.EARNED, Figure.DEDUCTED);
    }
}
