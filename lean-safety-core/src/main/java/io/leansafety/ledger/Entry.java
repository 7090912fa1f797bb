package io.leansafety.ledger;

import io.leansafety.rule.RuleId;
import io.leansafety.value.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A movement: the amount leaves the debit account and enters the credit account. Rules S9 and S11b.
 *
 * @param date the day of the fact, or the last day of the period for what the month itself brings
 * @param debit what it leaves
 * @param credit what it enters
 * @param amount how much, above 0
 * @param rule the rule that moves it
 * @param reference the finding, handover, tender or person
 * @param corrects the closed month that it corrects, null for an entry of the month itself
 */
public record Entry(
        LocalDate date,
        Account debit,
        Account credit,
        Money amount,
        RuleId rule,
        String reference,
        @Nullable YearMonth corrects)
        implements Comparable<Entry> {
    private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::date)
            .thenComparing(Entry::reference)
            .thenComparing(Entry::debit)
            .thenComparing(Entry::credit)
            .thenComparing(Entry::amount)
            .thenComparing(entry -> entry.rule().id())
            .thenComparing(Entry::corrects, Comparator.nullsFirst(Comparator.naturalOrder()));

    /**
     * Creates an entry.
     *
     * @throws IllegalArgumentException unless the amount is above 0 and the accounts differ
     */
    public Entry {
        if (amount.fen() <= 0 || debit.equals(credit)) {
            throw new IllegalArgumentException(
                    "an entry must move more than 0 between two accounts, but was " + debit + " to " + credit);
        }
    }

    /**
     * Creates an entry of the month itself.
     *
     * @param date the day of the fact, or the last day of the period for what the month itself brings
     * @param debit what it leaves
     * @param credit what it enters
     * @param amount how much, above 0
     * @param rule the rule that moves it
     * @param reference the finding, handover, tender or person
     * @throws IllegalArgumentException unless the amount is above 0 and the accounts differ
     */
    public Entry(LocalDate date, Account debit, Account credit, Money amount, RuleId rule, String reference) {
        this(date, debit, credit, amount, rule, reference, null);
    }

    /** {@return the same movement the other way round} */
    public Entry reversed() {
        return new Entry(date, credit, debit, amount, rule, reference, corrects);
    }

    /** Orders by date, reference, debit, credit, amount, rule and the month corrected, none first. */
    @Override
    public int compareTo(Entry other) {
        return ORDER.compare(this, other);
    }

    /** {@return day, accounts and reference alone: an amount may be a wage, and wages never reach a log} */
    @Override
    public String toString() {
        return "Entry[" + date + " " + debit + " to " + credit + " " + reference + "]";
    }
}
