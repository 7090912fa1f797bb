package io.leansafety.statement;

import io.leansafety.print.Cell;
import io.leansafety.rule.Explanation;
import io.leansafety.rule.RuleId;
import io.leansafety.settlement.ExplainedMonth;
import io.leansafety.settlement.PersonResult;
import io.leansafety.settlement.ResultLine;
import io.leansafety.value.Money;
import java.util.List;

/**
 * What a finding did to a person, with when and for what.
 *
 * @param line the line of the result
 * @param how how its amount came about
 * @param item what it was for
 */
record PersonEntry(ResultLine line, Explanation how, Item item) {
    static List<PersonEntry> of(PersonResult result, ExplainedMonth month, Matters matters) {
        return result.lines().stream()
                .map(line -> {
                    Explanation how = month.line(line);
                    return new PersonEntry(
                            line, how, matters.itemOf(how, line.finding().value()));
                })
                .toList();
    }

    /** {@return the day on which it was found} */
    String day() {
        return how.details().getOrDefault("day", "");
    }

    boolean isPoints() {
        return line.rule() == RuleId.A2B;
    }

    boolean isReward() {
        return line.rule() == RuleId.P8;
    }

    boolean isCharge() {
        return !isPoints() && !isReward();
    }

    /** {@return the amount, or the points} */
    Cell cell() {
        return isPoints() ? Cell.decimal(Cell.Kind.SCORE, line.amount()) : Cell.money(amount());
    }

    /** {@return the amount; points have none} */
    Money amount() {
        return isPoints() ? Money.ZERO : Money.ofFen(line.hundredths());
    }
}
