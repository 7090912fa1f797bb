package io.leansafety.settlement;

import io.leansafety.assessment.DutyScore;
import io.leansafety.policy.ScoreBasis;
import io.leansafety.policy.TierScheme;
import io.leansafety.rule.Explanation;
import io.leansafety.rule.Operator;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.Ratio;
import io.leansafety.value.Rounding;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person's month, resolved: everything that {@link #settle} needs, and nothing that depends on anybody else. Rule S13.
 *
 * <p>Amounts are held as bare fen and scores as bare hundredths: the step is bound by memory, and objects would triple
 * what it reads. Each figure of the step is formed by one method here, or by the formula of another room that it calls.
 * Immutable, and safe to settle on any number of threads.
 */
public final class PersonMonth {
    /** Stands for a score, or a ratio, that there is not. */
    static final int NONE = -1;

    private final PersonId person;
    private final @Nullable TierScheme tier;
    private final SettlementTerms terms;
    private final int selfCheck;
    private final int inspection;
    private final int exempt;
    private final int veto;
    private final long entitlement;
    private final long performance;
    private final long other;
    private final long broughtForward;
    private final long minimumWage;
    private final long[] points;
    private final long[] charges;
    private final long[] rewards;
    private final long[] quotas;
    private final int[] dayScores;

    PersonMonth(PersonMonthBuilder from) {
        person = from.person;
        tier = from.tier;
        terms = from.terms;
        selfCheck = from.selfCheck;
        inspection = from.inspection;
        exempt = from.exempt;
        veto = from.veto;
        entitlement = from.entitlement;
        performance = from.performance;
        other = from.other;
        broughtForward = from.broughtForward;
        minimumWage = from.minimumWage;
        points = from.points.toArray();
        charges = from.charges.toArray();
        rewards = from.rewards.toArray();
        quotas = from.quotas.toArray();
        dayScores = from.dayScores.toArray();
    }

    /**
     * Begins the month of a person.
     *
     * @param person who
     * @param terms the policy's terms
     * @return a builder
     */
    public static PersonMonthBuilder builder(PersonId person, SettlementTerms terms) {
        return new PersonMonthBuilder(person, terms);
    }

    /** {@return who} */
    public PersonId person() {
        return person;
    }

    /** {@return how the person is assessed and paid, empty for a worker} */
    public Optional<TierScheme> tier() {
        return Optional.ofNullable(tier);
    }

    /** {@return whether the person is not assessed this month (rule O2)} */
    public boolean isExempt() {
        return exempt != NONE;
    }

    /**
     * Settles this month: scores, safety wage, quota wage, charges and what of them is deducted. The same input gives
     * the same result to the fen, wherever and however often it runs. Rules A3, A5, S2 to S7.
     *
     * @return the figures
     */
    public PersonSettlement settle() {
        return settle(null);
    }

    /**
     * Explains the figures of this month: the step is taken again, and notes each formula. Rule S10.
     *
     * @return how each figure came about; those that the person does not have are left out
     */
    public Map<Figure, Explanation> explain() {
        return explain(new Origins());
    }

    Map<Figure, Explanation> explain(Origins origins) {
        Tape tape = new Tape(origins);
        settle(tape).note(tape);
        return tape.shown(Figure.ofMonth());
    }

    private PersonSettlement settle(@Nullable Tape tape) {
        if (tape != null) {
            noteGiven(tape);
        }
        int duty = selfCheck == NONE ? NONE : DutyScore.of(selfCheck, points);
        if (tape != null && duty != NONE) {
            tape.noteAll(Figure.POINTS, sum(points), Operator.SUM, tape.each(Figure.POINTS, points));
            tape.note(Figure.DUTY_SCORE, duty, Operator.EXCESS, Figure.SELF_CHECK, Figure.POINTS);
        }
        int responsibility = responsibility(duty, tape);
        int ratio = ratio(responsibility, tape);
        long safetyPaid = ratio == NONE ? 0 : Rounding.partHalfUp(entitlement, ratio);
        if (tape != null && ratio != NONE) {
            tape.note(Figure.SAFETY_WAGE_PAID, safetyPaid, Operator.PRODUCT, Figure.ENTITLEMENT, Figure.PAYOUT_RATIO);
            tape.rounded(Figure.SAFETY_WAGE_PAID, Rounding.HALF_UP);
        }
        long quotaBase = sum(quotas);
        long quotaPaid = quotaPaid(tape);
        long rewarded = sum(rewards);
        long charged = sum(charges);
        long due = charged + broughtForward;
        if (tape != null) {
            tape.noteAll(Figure.REWARDS, rewarded, Operator.SUM, tape.each(Figure.REWARDS, rewards));
            tape.noteAll(Figure.CHARGES, charged, Operator.SUM, tape.each(Figure.CHARGES, charges));
            tape.note(Figure.DUE, due, Operator.SUM, Figure.CHARGES, Figure.BROUGHT_FORWARD);
        }
        long deducted = due <= 0 ? due : Math.min(due, limit(safetyPaid, quotaPaid, rewarded, tape));
        if (tape != null) {
            noteDeducted(deducted, due, tape);
        }
        return new PersonSettlement(
                this, duty, responsibility, ratio, safetyPaid, quotaBase, quotaPaid, rewarded, charged, deducted);
    }

    private void noteGiven(Tape tape) {
        if (selfCheck != NONE) {
            tape.given(Figure.SELF_CHECK, selfCheck);
        }
        if (inspection != NONE) {
            tape.given(Figure.INSPECTION_SCORE, inspection);
        }
        if (exempt != NONE) {
            tape.given(Figure.EXEMPT_RATIO, exempt);
        }
        tape.given(Figure.VETO, Ratio.UNIT / 100 * veto);
        if (tier != null && tier.isPaidMonthly()) {
            tape.given(Figure.ENTITLEMENT, entitlement);
        }
        tape.given(Figure.PERFORMANCE_WAGE, performance);
        tape.given(Figure.OTHER_WAGES, other);
        tape.given(Figure.MINIMUM_WAGE, minimumWage);
        tape.given(Figure.BROUGHT_FORWARD, broughtForward);
    }

    /** A refund is due in full, whatever the limit: that is never below 0. */
    private void noteDeducted(long deducted, long due, Tape tape) {
        if (due > 0 && tape.has(Figure.LIMIT)) {
            tape.note(Figure.DEDUCTED, deducted, Operator.MIN, Figure.DUE, Figure.LIMIT);
        } else {
            tape.note(Figure.DEDUCTED, deducted, Operator.SAME, Figure.DUE);
        }
    }

    /** A5: of a tier paid monthly whose person is assessed. */
    private int responsibility(int duty, @Nullable Tape tape) {
        if (tier == null || !tier.isPaidMonthly() || exempt != NONE) {
            return NONE;
        }
        boolean isDutyOnly = tier.score() == ScoreBasis.DUTY_ONLY;
        int score = isDutyOnly ? duty : terms.scoreRounding().mean(duty, inspection);
        if (tape != null && isDutyOnly) {
            tape.note(Figure.RESPONSIBILITY_SCORE, score, Operator.SAME, Figure.DUTY_SCORE);
            tape.cite(Figure.RESPONSIBILITY_SCORE, tier.source());
        } else if (tape != null) {
            tape.note(Figure.RESPONSIBILITY_SCORE, score, Operator.MEAN, Figure.DUTY_SCORE, Figure.INSPECTION_SCORE);
            tape.rounded(Figure.RESPONSIBILITY_SCORE, terms.scoreRounding());
            tape.cite(Figure.RESPONSIBILITY_SCORE, tier.source());
        }
        return score;
    }

    /** S3: curve × veto, of an exempt person exempt ratio × veto; in millionths, which both are exact in. */
    private int ratio(int responsibility, @Nullable Tape tape) {
        if (tier == null || !tier.isPaidMonthly()) {
            return NONE;
        }
        long base = exempt == NONE ? tier.curve().millionthsAt(responsibility) : exempt;
        int ratio = (int) (base * veto / 100);
        if (tape != null && exempt == NONE) {
            tape.noteCurve(base, tier.curve(), Figure.RESPONSIBILITY_SCORE);
            tape.cite(Figure.CURVE_RATIO, tier.source());
        }
        if (tape != null) {
            Figure of = exempt == NONE ? Figure.CURVE_RATIO : Figure.EXEMPT_RATIO;
            tape.note(Figure.PAYOUT_RATIO, ratio, Operator.PRODUCT, of, Figure.VETO);
        }
        return ratio;
    }

    /** S4: rounded for each day, then summed. */
    private long quotaPaid(@Nullable Tape tape) {
        if (tier == null) {
            return 0;
        }
        long paid = 0;
        for (int day = 0; day < quotas.length; day++) {
            long before = paid;
            paid += Rounding.partHalfUp(quotas[day], tier.quotaCurve().millionthsAt(dayScores[day]));
            if (tape != null) {
                tape.noteDay(paid - before, quotas[day], dayScores[day], tier.quotaCurve());
            }
        }
        if (tape != null && tier.isInspectedDaily()) {
            tape.noteAll(Figure.QUOTA_WAGE_BASE, sum(quotas), Operator.SUM, tape.quotas());
            tape.noteAll(Figure.QUOTA_WAGE_PAID, paid, Operator.SUM, tape.daysPaid());
        }
        return paid;
    }

    /** S6: what the sources hold, and no more than wage protection leaves. */
    private long limit(long safetyPaid, long quotaPaid, long rewarded, @Nullable Tape tape) {
        long limit = Long.MAX_VALUE;
        if (terms.limited()) {
            limit = (terms.performanceCounts() ? performance : 0)
                    + (terms.quotaCounts() ? quotaPaid : 0)
                    + (terms.rewardsCount() ? rewarded : 0);
        }
        long sources = limit;
        if (terms.isProtected()) {
            long wages = monthWages(safetyPaid, quotaPaid, rewarded);
            limit = Math.min(limit, Rounding.partDown(wages, terms.maxShareMillionths()));
            limit = Math.min(limit, Math.max(0, wages - minimumWage));
        }
        if (tape != null) {
            LimitNotes.write(tape, terms, sources, limit, monthWages(safetyPaid, quotaPaid, rewarded), minimumWage);
        }
        return limit;
    }

    /** S6: performance, rewards, safety wage and quota wage paid, and other wages. */
    long monthWages(long safetyPaid, long quotaPaid, long rewarded) {
        return performance + rewarded + safetyPaid + quotaPaid + other;
    }

    private static long sum(long[] amounts) {
        long sum = 0;
        for (long amount : amounts) {
            sum += amount;
        }
        return sum;
    }

    int inspection() {
        return inspection;
    }

    SettlementTerms terms() {
        return terms;
    }

    @Nullable
    TierScheme tierOrNull() {
        return tier;
    }

    long entitlementFen() {
        return entitlement;
    }

    long performanceFen() {
        return performance;
    }

    long broughtForwardFen() {
        return broughtForward;
    }

    /** {@return the safety wage that the person is entitled to} */
    public Money entitlement() {
        return Money.ofFen(entitlement);
    }

    /** {@return the performance wage} */
    public Money performance() {
        return Money.ofFen(performance);
    }

    /** {@return what was carried forward from the month before; negative after a correction} */
    public Money broughtForward() {
        return Money.ofFen(broughtForward);
    }

    /** {@return the minimum wage given, 0 for none} */
    public Money minimumWage() {
        return Money.ofFen(minimumWage);
    }

    /** {@return the person's id alone: wages never reach a log} */
    @Override
    public String toString() {
        return "PersonMonth[" + person + "]";
    }
}
