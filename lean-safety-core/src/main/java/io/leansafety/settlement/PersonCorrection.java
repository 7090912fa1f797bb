package io.leansafety.settlement;

import io.leansafety.ledger.Entry;
import io.leansafety.value.Money;
import java.time.YearMonth;
import java.util.Collection;

/**
 * By how much a person's figures of a closed month change, each below 0 where it falls. Rule S11b.
 *
 * @param month the month that is corrected
 * @param safetyWagePaid the safety wage paid
 * @param quotaWagePaid the quota wage paid
 * @param performanceWage the performance wage
 * @param rewards the rewards
 * @param charges the charges
 * @param deducted what is deducted
 * @param writtenOff what is written off
 */
public record PersonCorrection(
        YearMonth month,
        Money safetyWagePaid,
        Money quotaWagePaid,
        Money performanceWage,
        Money rewards,
        Money charges,
        Money deducted,
        Money writtenOff) {
    static PersonCorrection of(YearMonth month, Collection<Entry> entries, Money quotaWagePaid, Money performanceWage) {
        return new PersonCorrection(
                month,
                sum(entries, MovementKind.SAFETY_WAGE),
                quotaWagePaid,
                performanceWage,
                sum(entries, MovementKind.REWARD),
                sum(entries, MovementKind.CHARGE),
                sum(entries, MovementKind.DEDUCTION),
                sum(entries, MovementKind.WRITE_OFF));
    }

    private static Money sum(Collection<Entry> entries, MovementKind wanted) {
        return entries.stream()
                .filter(entry -> MovementKind.of(entry).filter(wanted::equals).isPresent())
                .map(wanted::signed)
                .reduce(Money.ZERO, Money::plus);
    }

    /**
     * Returns what the person gets, or gives back, in the month that is settled: charges and what is written off change
     * no wage but by what is deducted.
     *
     * @return safety wage, quota wage, performance wage and rewards, less what is deducted
     */
    public Money total() {
        return paid().minus(deducted);
    }

    Money paid() {
        return safetyWagePaid.plus(quotaWagePaid).plus(performanceWage).plus(rewards);
    }

    /** {@return the month alone: wages never reach a log} */
    @Override
    public String toString() {
        return "PersonCorrection[" + month + "]";
    }
}
