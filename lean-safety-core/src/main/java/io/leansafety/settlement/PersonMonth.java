package io.leansafety.settlement;

import com.google.common.primitives.ImmutableLongArray;
import io.leansafety.assessment.DutyScore;
import io.leansafety.policy.PayoutCurve;
import io.leansafety.policy.ScoreBasis;
import io.leansafety.policy.TierScheme;
import io.leansafety.rule.Explanation;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
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

    private static final long[] NO_AMOUNTS = {};
    private static final int[] NO_SCORES = {};

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
    private final long corrections;
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
        corrections = from.corrections;
        points = held(from.points);
        charges = held(from.charges);
        rewards = held(from.rewards);
        quotas = held(from.quotas);
        dayScores = from.dayScores.isEmpty() ? NO_SCORES : from.dayScores.toArray();
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
        int duty = selfCheck == NONE ? NONE : DutyScore.of(selfCheck, points);
        int responsibility = responsibility(duty);
        int ratio = ratio(responsibility);
        long safetyPaid = ratio == NONE ? 0 : Rounding.partHalfUp(entitlement, ratio);
        long quotaBase = sum(quotas);
        long quotaPaid = quotaPaid();
        long rewarded = sum(rewards);
        long charged = sum(charges);
        long due = charged + broughtForward;
        long deducted = due <= 0 ? due : Math.min(due, limit(safetyPaid, quotaPaid, rewarded));
        return new PersonSettlement(
                this, duty, responsibility, ratio, safetyPaid, quotaBase, quotaPaid, rewarded, charged, deducted);
    }

    /**
     * Explains the figures of this month: it is settled, and each formula noted with what it was taken of. Rule S10.
     *
     * @return how each figure came about, in the order of the result; those that the person does not have are left out
     */
    public Map<Figure, Explanation> explain() {
        return explain(new Origins());
    }

    Map<Figure, Explanation> explain(Origins origins) {
        Tape tape = new Tape(origins);
        new PersonNotes(this, settle(), tape).write();
        return tape.shown(Figure.ofMonth());
    }

    /** A5: of a tier paid monthly whose person is assessed. */
    private int responsibility(int duty) {
        if (tier == null || !tier.isPaidMonthly() || exempt != NONE) {
            return NONE;
        }
        return tier.score() == ScoreBasis.DUTY_ONLY
                ? duty
                : terms.scoreRounding().mean(duty, inspection);
    }

    /** S3: curve × veto, of an exempt person exempt ratio × veto; in millionths, which both are exact in. */
    private int ratio(int responsibility) {
        if (tier == null || !tier.isPaidMonthly()) {
            return NONE;
        }
        long base = exempt == NONE ? tier.curve().millionthsAt(responsibility) : exempt;
        return (int) (base * veto / 100);
    }

    /** S4: rounded for each day, then summed. */
    private long quotaPaid() {
        if (tier == null) {
            return 0;
        }
        long paid = 0;
        for (int day = 0; day < quotas.length; day++) {
            paid += dayPaid(tier.quotaCurve(), day);
        }
        return paid;
    }

    /** S4: what is paid of the quota wage of a day. */
    long dayPaid(PayoutCurve curve, int day) {
        return Rounding.partHalfUp(quotas[day], curve.millionthsAt(dayScores[day]));
    }

    /** S6: what the sources hold, and no more than wage protection leaves. */
    private long limit(long safetyPaid, long quotaPaid, long rewarded) {
        long limit = terms.limited() ? sources(quotaPaid, rewarded) : Long.MAX_VALUE;
        if (terms.isProtected()) {
            long wages = monthWages(safetyPaid, quotaPaid, rewarded);
            limit = Math.min(limit, protectedShare(wages));
            limit = Math.min(limit, aboveMinimum(wages));
        }
        return limit;
    }

    /** S6: the wages that the policy lets charges be deducted from. */
    long sources(long quotaPaid, long rewarded) {
        return (terms.performanceCounts() ? performance : 0)
                + (terms.quotaCounts() ? quotaPaid : 0)
                + (terms.rewardsCount() ? rewarded : 0);
    }

    /** S6: the greatest share of the month's wages; of a limit rounded down. */
    long protectedShare(long wages) {
        return Rounding.partDown(wages, terms.maxShareMillionths());
    }

    /** S6: what the month's wages hold above the minimum wage. */
    long aboveMinimum(long wages) {
        return Math.max(0, wages - minimumWage);
    }

    /** S6: performance, rewards, safety wage and quota wage paid, and other wages. */
    long monthWages(long safetyPaid, long quotaPaid, long rewarded) {
        return performance + rewarded + safetyPaid + quotaPaid + other;
    }

    static long sum(long[] amounts) {
        long sum = 0;
        for (long amount : amounts) {
            sum += amount;
        }
        return sum;
    }

    int selfCheck() {
        return selfCheck;
    }

    int inspection() {
        return inspection;
    }

    /** In millionths, {@link #NONE} for somebody who is not exempt. */
    int exemptRatio() {
        return exempt;
    }

    /** In hundredths. */
    int veto() {
        return veto;
    }

    long otherFen() {
        return other;
    }

    /** The points deducted, in hundredths; as all lists here read, never written. */
    long[] points() {
        return points;
    }

    long[] charges() {
        return charges;
    }

    long[] rewards() {
        return rewards;
    }

    long[] quotas() {
        return quotas;
    }

    int[] dayScores() {
        return dayScores;
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

    long correctionsFen() {
        return corrections;
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

    /** {@return what closed months are corrected by, below 0 for what is given back (rule S11b)} */
    public Money corrections() {
        return Money.ofFen(corrections);
    }

    /** {@return the minimum wage given, 0 for none} */
    public Money minimumWage() {
        return Money.ofFen(minimumWage);
    }

    /** Most people have none of most: an empty array for each would be a quarter of what is held of them. */
    private static long[] held(ImmutableLongArray amounts) {
        return amounts.isEmpty() ? NO_AMOUNTS : amounts.toArray();
    }

    /** {@return the person's id alone: wages never reach a log} */
    @Override
    public String toString() {
        return "PersonMonth[" + person + "]";
    }
}
