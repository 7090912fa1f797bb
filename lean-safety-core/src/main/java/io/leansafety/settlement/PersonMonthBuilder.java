package io.leansafety.settlement;

import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import io.leansafety.policy.ScoreBasis;
import io.leansafety.policy.TierScheme;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.Ratio;
import io.leansafety.value.Score;
import io.leansafety.value.ValueOutOfRangeException;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link PersonMonth}; what is not set is absent or 0. A host that gathers its facts itself calls the person
 * step through this.
 */
public final class PersonMonthBuilder {
    private static final int HUNDREDTHS_TO_MILLIONTHS = 10_000;

    final PersonId person;
    final SettlementTerms terms;

    @Nullable
    TierScheme tier;

    int selfCheck = PersonMonth.NONE;
    int inspection = PersonMonth.NONE;
    int exempt = PersonMonth.NONE;
    int veto = 100;
    long entitlement;
    long performance;
    long other;
    long broughtForward;
    long minimumWage;
    long corrections;
    ImmutableLongArray points = ImmutableLongArray.of();
    ImmutableLongArray charges = ImmutableLongArray.of();
    ImmutableLongArray rewards = ImmutableLongArray.of();
    ImmutableLongArray quotas = ImmutableLongArray.of();
    ImmutableIntArray dayScores = ImmutableIntArray.of();

    PersonMonthBuilder(PersonId person, SettlementTerms terms) {
        this.person = person;
        this.terms = terms;
    }

    /**
     * Sets the tier.
     *
     * @param scheme how the person is assessed and paid
     * @return this
     */
    public PersonMonthBuilder tier(TierScheme scheme) {
        tier = scheme;
        return this;
    }

    /**
     * Sets the duty assessment.
     *
     * @param score the self-check score
     * @param deductedHundredths the points deducted, in hundredths each
     * @return this
     */
    public PersonMonthBuilder duty(Score score, long... deductedHundredths) {
        selfCheck = score.hundredths();
        points = ImmutableLongArray.copyOf(deductedHundredths);
        return this;
    }

    /**
     * Sets the month's inspection score.
     *
     * @param score the score
     * @return this
     */
    public PersonMonthBuilder inspection(Score score) {
        inspection = score.hundredths();
        return this;
    }

    /**
     * Exempts the person from assessment.
     *
     * @param ratio the ratio of the safety wage paid all the same, 0 to 1, at most four decimals
     * @return this
     * @throws IllegalArgumentException if the ratio is above 1 or finer
     */
    public PersonMonthBuilder exempt(Ratio ratio) {
        require(ratio.compareTo(Ratio.ONE) <= 0 && ratio.fitsDecimals(4), "an exempt ratio", ratio);
        exempt = (int) ratio.millionths();
        return this;
    }

    /**
     * Sets the lowest veto that reaches the person.
     *
     * @param ratio 0 to 1, at most two decimals
     * @return this
     * @throws IllegalArgumentException if the ratio is above 1 or finer
     */
    public PersonMonthBuilder veto(Ratio ratio) {
        require(ratio.compareTo(Ratio.ONE) <= 0 && ratio.fitsDecimals(2), "a veto", ratio);
        veto = (int) (ratio.millionths() / HUNDREDTHS_TO_MILLIONTHS);
        return this;
    }

    /**
     * Sets the safety wage entitled to.
     *
     * @param amount the entitlement
     * @return this
     */
    public PersonMonthBuilder entitlement(Money amount) {
        entitlement = amount.fen();
        return this;
    }

    /**
     * Sets the wages.
     *
     * @param performanceWage the performance wage
     * @param otherWages wages that only count for wage protection
     * @return this
     */
    public PersonMonthBuilder wages(Money performanceWage, Money otherWages) {
        performance = performanceWage.fen();
        other = otherWages.fen();
        return this;
    }

    /**
     * Sets the minimum wage.
     *
     * @param amount the minimum wage
     * @return this
     */
    public PersonMonthBuilder minimumWage(Money amount) {
        minimumWage = amount.fen();
        return this;
    }

    /**
     * Sets what was carried forward from the month before.
     *
     * @param amount the amount, negative after a correction
     * @return this
     */
    public PersonMonthBuilder broughtForward(Money amount) {
        broughtForward = amount.fen();
        return this;
    }

    /**
     * Sets what closed months are corrected by. It is paid with the month and changes no other figure of it.
     *
     * @param amount the sum of all corrections, below 0 for what is given back
     * @return this
     */
    public PersonMonthBuilder corrections(Money amount) {
        corrections = amount.fen();
        return this;
    }

    /**
     * Sets the charges of the month.
     *
     * @param fen the charges in fen
     * @return this
     */
    public PersonMonthBuilder charges(long... fen) {
        charges = ImmutableLongArray.copyOf(fen);
        return this;
    }

    /**
     * Sets the rewards of the month.
     *
     * @param fen the rewards in fen
     * @return this
     */
    public PersonMonthBuilder rewards(long... fen) {
        rewards = ImmutableLongArray.copyOf(fen);
        return this;
    }

    /**
     * Sets the days with a quota wage.
     *
     * @param quotaFen the quota wage of each day, in fen
     * @param scoreHundredths the inspection score of each day, in hundredths
     * @return this
     * @throws IllegalArgumentException if they are not as many
     */
    public PersonMonthBuilder days(long[] quotaFen, int[] scoreHundredths) {
        require(quotaFen.length == scoreHundredths.length, "the scores of the days", scoreHundredths.length);
        quotas = ImmutableLongArray.copyOf(quotaFen);
        dayScores = ImmutableIntArray.copyOf(scoreHundredths);
        return this;
    }

    /**
     * Builds the month.
     *
     * @return the month
     * @throws ValueOutOfRangeException if the amounts together are beyond what {@link Money} holds
     * @throws IllegalArgumentException if a score that the tier needs is missing, a day's score is none, or an amount
     *     other than what was brought forward or is corrected is below 0
     */
    public PersonMonth build() {
        if (tier != null && tier.isPaidMonthly() && exempt == PersonMonth.NONE) {
            boolean needsInspection = tier.score() == ScoreBasis.AVERAGE_OF_TWO;
            require(selfCheck != PersonMonth.NONE, "the self-check score", "missing");
            require(!needsInspection || inspection != PersonMonth.NONE, "the inspection score", "missing");
        }
        checkAmounts();
        magnitude();
        return new PersonMonth(this);
    }

    /** Rounding is exact from 0 up; only what was brought forward or is corrected may be below it. */
    private void checkAmounts() {
        for (long amount : new long[] {entitlement, performance, other, minimumWage}) {
            require(amount >= 0, "an amount", Money.format(amount));
        }
        quotas.forEach(quota -> require(quota >= 0, "a quota wage", Money.format(quota)));
        dayScores.forEach(score -> require(score >= 0 && score <= Score.MAX_HUNDREDTHS, "a day's score", score));
    }

    /** {@return the sum of all magnitudes, which no figure of the person's month exceeds} */
    Money magnitude() {
        Money sum = Money.ofFen(performance)
                .plus(Money.ofFen(other))
                .plus(Money.ofFen(Math.abs(broughtForward)))
                .plus(Money.ofFen(Math.abs(corrections)))
                .plus(twice(entitlement));
        for (long quota : quotas.toArray()) {
            sum = sum.plus(twice(quota));
        }
        for (ImmutableLongArray amounts : new ImmutableLongArray[] {charges, rewards}) {
            for (long amount : amounts.toArray()) {
                sum = sum.plus(Money.ofFen(amount));
            }
        }
        return sum;
    }

    /** A curve pays up to twice. */
    private static Money twice(long fen) {
        return Money.ofFen(fen).plus(Money.ofFen(fen));
    }

    private static void require(boolean holds, String what, Object was) {
        if (!holds) {
            throw new IllegalArgumentException(what + " does not fit, was " + was);
        }
    }
}
