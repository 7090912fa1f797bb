package io.leansafety.settlement;

import io.leansafety.value.Money;
import java.util.List;
import java.util.function.Function;

/**
 * The sums of everybody's figures.
 *
 * @param safetyWagePaid safety wages paid
 * @param safetyWageWithheld entitlements less what is paid
 * @param quotaWagePaid quota wages paid
 * @param rewards rewards
 * @param charges charges
 * @param broughtForward brought forward from the month before
 * @param deducted deducted
 * @param carriedForward carried forward to the next month
 * @param writtenOff written off
 * @param corrections what closed months are corrected by
 * @param total totals
 */
public record MonthTotals(
        Money safetyWagePaid,
        Money safetyWageWithheld,
        Money quotaWagePaid,
        Money rewards,
        Money charges,
        Money broughtForward,
        Money deducted,
        Money carriedForward,
        Money writtenOff,
        Money corrections,
        Money total) {
    static MonthTotals of(List<PersonResult> people) {
        return new MonthTotals(
                sum(people, PersonSettlement::safetyWagePaid),
                sum(people, PersonSettlement::safetyWageWithheld),
                sum(people, PersonSettlement::quotaWagePaid),
                sum(people, PersonSettlement::rewards),
                sum(people, PersonSettlement::charges),
                sum(people, settlement -> settlement.month().broughtForward()),
                sum(people, PersonSettlement::deducted),
                sum(people, PersonSettlement::carriedForward),
                sum(people, PersonSettlement::writtenOff),
                sum(people, settlement -> settlement.month().corrections()),
                sum(people, PersonSettlement::total));
    }

    private static Money sum(List<PersonResult> people, Function<PersonSettlement, Money> figure) {
        return people.stream().map(PersonResult::settlement).map(figure).reduce(Money.ZERO, Money::plus);
    }
}
