package io.leansafety.settlement;

import io.leansafety.ledger.Account;
import io.leansafety.ledger.Entry;
import io.leansafety.rule.RuleId;
import io.leansafety.value.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is still to be posted for a closed month, so that it stands as it would be settled today. Rule S11b. */
public final class Corrections {
    /** What entries have in common that may be taken one from another: all but the amount and its direction. */
    private record Movement(LocalDate date, Account one, Account other, RuleId rule, String reference) {
        static Movement of(Entry entry) {
            boolean forth = isForth(entry);
            return new Movement(
                    entry.date(),
                    forth ? entry.debit() : entry.credit(),
                    forth ? entry.credit() : entry.debit(),
                    entry.rule(),
                    entry.reference());
        }

        static boolean isForth(Entry entry) {
            return entry.debit().compareTo(entry.credit()) < 0;
        }

        Entry moving(Money amount, YearMonth corrects) {
            return amount.isNegative()
                    ? new Entry(date, other, one, amount.negated(), rule, reference, corrects)
                    : new Entry(date, one, other, amount, rule, reference, corrects);
        }
    }

    private Corrections() {}

    /**
     * Returns the differences between what has been posted for a month and what it comes to today: what is posted and
     * the differences together are the month as it is settled afresh, movement by movement and person by person.
     *
     * @param posted all entries of the month that were posted, reversals and earlier corrections of it included, in any
     *     order; those that correct another month are passed over
     * @param baseWages the base wages that were paid for the month, earlier corrections included
     * @param fresh the month, settled by today's facts
     * @return the differences in the order of a journal; empty where there are none
     */
    public static Optional<CorrectionFact> of(Collection<Entry> posted, BaseWages baseWages, MonthSettlement fresh) {
        YearMonth month = fresh.period().month();
        List<EntryFact> entries = entries(posted, fresh, month);
        BaseWages change = BaseWages.of(fresh).minus(baseWages);
        return entries.isEmpty() && change.isEmpty()
                ? Optional.empty()
                : Optional.of(new CorrectionFact(month, entries, change));
    }

    private static List<EntryFact> entries(Collection<Entry> posted, MonthSettlement fresh, YearMonth month) {
        List<Entry> entries = new ArrayList<>();
        difference(net(posted, month), net(fresh.journal().entries(), month))
                .forEach((movement, amount) -> entries.add(movement.moving(amount, month)));
        return entries.stream().sorted().map(EntryFact::of).toList();
    }

    private static Map<Movement, Money> net(Collection<Entry> entries, YearMonth month) {
        Map<Movement, Money> net = new HashMap<>();
        for (Entry entry : entries) {
            if (entry.corrects() == null || entry.corrects().equals(month)) {
                Money amount = Movement.isForth(entry)
                        ? entry.amount()
                        : entry.amount().negated();
                net.merge(Movement.of(entry), amount, Money::plus);
            }
        }
        return net;
    }

    private static Map<Movement, Money> difference(Map<Movement, Money> from, Map<Movement, Money> to) {
        Map<Movement, Money> difference = new HashMap<>(to);
        from.forEach((movement, amount) -> difference.merge(movement, amount.negated(), Money::plus));
        difference.values().removeIf(Money::isZero);
        return difference;
    }
}
