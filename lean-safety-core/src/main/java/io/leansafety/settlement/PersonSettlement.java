package io.leansafety.settlement;

import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.Ratio;
import io.leansafety.value.Score;
import java.util.Optional;

/**
 * A person's figures of a month. Rules A3, A5, S2 to S7.
 *
 * <p>{@code deducted + carried forward + written off = charges + brought forward}, always.
 */
public final class PersonSettlement {
    private final PersonMonth month;
    private final int duty;
    private final int responsibility;
    private final int ratio;
    private final long safetyPaid;
    private final long quotaBase;
    private final long quotaPaid;
    private final long rewards;
    private final long charges;
    private final long deducted;

    PersonSettlement(
            PersonMonth month,
            int duty,
            int responsibility,
            int ratio,
            long safetyPaid,
            long quotaBase,
            long quotaPaid,
            long rewards,
            long charges,
            long deducted) {
        this.month = month;
        this.duty = duty;
        this.responsibility = responsibility;
        this.ratio = ratio;
        this.safetyPaid = safetyPaid;
        this.quotaBase = quotaBase;
        this.quotaPaid = quotaPaid;
        this.rewards = rewards;
        this.charges = charges;
        this.deducted = deducted;
    }

    /** {@return who} */
    public PersonId person() {
        return month.person();
    }

    /** {@return what was settled} */
    public PersonMonth month() {
        return month;
    }

    /** {@return the duty score, empty where none was assessed (rule A3)} */
    public Optional<Score> dutyScore() {
        return score(duty);
    }

    /** {@return the month's inspection score, empty where none was assessed (rule A4)} */
    public Optional<Score> inspectionScore() {
        return score(month.inspection());
    }

    /** {@return the responsibility score, empty where the tier is not paid monthly, or the person exempt (rule A5)} */
    public Optional<Score> responsibilityScore() {
        return score(responsibility);
    }

    /** In hundredths, {@link PersonMonth#NONE} where none was assessed. */
    int duty() {
        return duty;
    }

    /** In hundredths, {@link PersonMonth#NONE} where there is none. */
    int responsibility() {
        return responsibility;
    }

    /** In millionths, {@link PersonMonth#NONE} where there is no monthly safety wage. */
    int ratio() {
        return ratio;
    }

    /** {@return whether there is a monthly safety wage, be it 0} */
    public boolean hasSafetyWage() {
        return ratio != PersonMonth.NONE;
    }

    /** {@return the ratio of the safety wage that is paid, empty where there is no monthly one (rules S2 and S2b)} */
    public Optional<Ratio> payoutRatio() {
        return hasSafetyWage() ? Optional.of(Ratio.ofMillionths(ratio)) : Optional.empty();
    }

    /** {@return the safety wage paid (rule S3)} */
    public Money safetyWagePaid() {
        return Money.ofFen(safetyPaid);
    }

    /** {@return the entitlement less what is paid; negative where the curve pays more than the whole (rule S3)} */
    public Money safetyWageWithheld() {
        return Money.ofFen(hasSafetyWage() ? month.entitlementFen() - safetyPaid : 0);
    }

    /** {@return whether there is a daily quota wage, be it 0} */
    public boolean hasQuotaWage() {
        return month.tier().filter(tier -> tier.isInspectedDaily()).isPresent();
    }

    /** {@return the sum of the quota wages of all days} */
    public Money quotaWageBase() {
        return Money.ofFen(quotaBase);
    }

    /** {@return what of them is paid (rule S4)} */
    public Money quotaWagePaid() {
        return Money.ofFen(quotaPaid);
    }

    /** {@return the rewards, paid in this month (rule S5)} */
    public Money rewards() {
        return Money.ofFen(rewards);
    }

    /** {@return the charges of this month, without what was brought forward (rule S5)} */
    public Money charges() {
        return Money.ofFen(charges);
    }

    /** {@return what is deducted from the wages; negative for a refund (rule S6)} */
    public Money deducted() {
        return Money.ofFen(deducted);
    }

    /** {@return what goes to the next month (rule S6)} */
    public Money carriedForward() {
        return Money.ofFen(month.terms().carriesForward() ? notDeducted() : 0);
    }

    /** {@return what is given up, where the policy carries nothing forward (rule S6)} */
    public Money writtenOff() {
        return Money.ofFen(month.terms().carriesForward() ? 0 : notDeducted());
    }

    /**
     * Returns what the market makes of the person's month, corrections of closed months included. Rules S7 and S11b.
     *
     * @return the total; negative only without a limit, or where more is given back
     */
    public Money total() {
        return Money.ofFen(
                safetyPaid + quotaPaid + month.performanceFen() + rewards - deducted + month.correctionsFen());
    }

    /** What the month's wages leave after the deduction; the minimum wage is compared with it. */
    Money wagesLeft() {
        return Money.ofFen(month.monthWages(safetyPaid, quotaPaid, rewards) - deducted);
    }

    long notDeducted() {
        return charges + month.broughtForwardFen() - deducted;
    }

    private static Optional<Score> score(int hundredths) {
        return hundredths == PersonMonth.NONE ? Optional.empty() : Optional.of(Score.ofHundredths(hundredths));
    }

    /** {@return the person's id alone: wages never reach a log} */
    @Override
    public String toString() {
        return "PersonSettlement[" + month.person() + "]";
    }
}
