package io.leansafety.statement;

import io.leansafety.print.Cell;
import io.leansafety.settlement.Figure;
import io.leansafety.settlement.PersonSettlement;
import io.leansafety.value.Money;
import java.util.Optional;

/** The figures of a person's month by their name in the result. */
final class PersonFigures {
    private PersonFigures() {}

    /**
     * Returns a figure.
     *
     * @param figure one of {@link Figure#ofMonth}
     * @return a number; {@link Cell#NONE} where the person has no such figure
     */
    static Cell cell(PersonSettlement person, Figure figure) {
        return switch (figure) {
            case DUTY_SCORE -> score(person.dutyScore());
            case INSPECTION_SCORE -> score(person.inspectionScore());
            case RESPONSIBILITY_SCORE -> score(person.responsibilityScore());
            case PAYOUT_RATIO -> person.payoutRatio().map(Cell::ratio).orElse(Cell.NONE);
            case ENTITLEMENT -> money(person.hasSafetyWage(), person.month().entitlement());
            case SAFETY_WAGE_PAID -> money(person.hasSafetyWage(), person.safetyWagePaid());
            case SAFETY_WAGE_WITHHELD -> money(person.hasSafetyWage(), person.safetyWageWithheld());
            case QUOTA_WAGE_BASE -> money(person.hasQuotaWage(), person.quotaWageBase());
            case QUOTA_WAGE_PAID -> money(person.hasQuotaWage(), person.quotaWagePaid());
            case CORRECTIONS ->
                money(!person.month().corrections().isZero(), person.month().corrections());
            default -> Cell.money(amount(person, figure));
        };
    }

    private static Money amount(PersonSettlement person, Figure figure) {
        return switch (figure) {
            case PERFORMANCE_WAGE -> person.month().performance();
            case REWARDS -> person.rewards();
            case CHARGES -> person.charges();
            case BROUGHT_FORWARD -> person.month().broughtForward();
            case DEDUCTED -> person.deducted();
            case CARRIED_FORWARD -> person.carriedForward();
            case WRITTEN_OFF -> person.writtenOff();
            case TOTAL -> person.total();
            default -> throw new IllegalArgumentException("a figure of a month's result is needed, but was " + figure);
        };
    }

    private static Cell score(Optional<?> score) {
        return score.map(value -> Cell.decimal(Cell.Kind.SCORE, value)).orElse(Cell.NONE);
    }

    private static Cell money(boolean isThere, Money amount) {
        return isThere ? Cell.money(amount) : Cell.NONE;
    }
}
