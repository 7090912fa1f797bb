package io.leansafety.settlement;

import io.leansafety.ledger.Account;
import io.leansafety.ledger.Entry;
import io.leansafety.rule.RuleId;
import io.leansafety.value.Money;
import io.leansafety.value.Reference;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A movement by which a closed month is corrected, as handed in; what must go back is the movement the other way round.
 * Rule S11b.
 *
 * @param date the day of the fact that moves it, required
 * @param debit what it leaves, required
 * @param credit what it enters, required
 * @param amount how much, above 0; required
 * @param rule the rule that moves it, required
 * @param reference the finding, handover, tender or person; required
 */
public record EntryFact(
        @Nullable LocalDate date,
        @Nullable Account debit,
        @Nullable Account credit,
        @Nullable Money amount,
        @Nullable RuleId rule,
        @Nullable Reference reference) {
    /**
     * Returns the movement of a journal's entry.
     *
     * @param entry the entry
     * @return the movement, without the month that the entry corrects
     */
    public static EntryFact of(Entry entry) {
        return new EntryFact(
                entry.date(),
                entry.debit(),
                entry.credit(),
                entry.amount(),
                entry.rule(),
                new Reference(entry.reference()));
    }

    /** The entry that it is, once everything that it needs is known to be there. */
    Entry resolved(YearMonth corrects) {
        return new Entry(
                Objects.requireNonNull(date),
                Objects.requireNonNull(debit),
                Objects.requireNonNull(credit),
                Objects.requireNonNull(amount),
                Objects.requireNonNull(rule),
                Objects.requireNonNull(reference).value(),
                corrects);
    }

    /** {@return the reference alone: wages never reach a log} */
    @Override
    public String toString() {
        return "EntryFact[" + reference + "]";
    }
}
