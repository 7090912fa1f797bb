package io.leansafety.statement;

import io.leansafety.ledger.Account;
import io.leansafety.ledger.AccountKind;
import io.leansafety.ledger.Entry;
import io.leansafety.settlement.PersonResult;
import io.leansafety.value.Money;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What moved in the market of a month: what was charged for which item and by which role, and who traded with whom.
 * Corrections of closed months move accounts too, and are for no item of this month.
 */
final class MarketFigures {
    private final Map<String, Charged> items = new TreeMap<>();
    private final Map<String, Charged> roles = new TreeMap<>();
    private final Map<Account, Map<Account, Traded>> trades = new TreeMap<>();
    private final Map<AccountKind, Balance> balances = new EnumMap<>(AccountKind.class);

    /** What is charged and rewarded under a heading. */
    record Charged(Item item, int lines, Money charges, Money rewards, Money paid) {
        /** {@return charges, rewards and what subjects paid together} */
        Money all() {
            return charges.plus(rewards).plus(paid);
        }

        Charged plus(Charged other) {
            return new Charged(
                    other.item,
                    lines + other.lines,
                    charges.plus(other.charges),
                    rewards.plus(other.rewards),
                    paid.plus(other.paid));
        }
    }

    /** What passed from one account to another. */
    record Traded(Account payer, Account payee, int entries, Money amount) {
        Traded plus(Traded other) {
            return new Traded(payer, payee, entries + other.entries, amount.plus(other.amount));
        }
    }

    /** What left the accounts of a kind, and what entered them. */
    record Balance(AccountKind kind, Money left, Money entered) {
        Balance plus(Balance other) {
            return new Balance(kind, left.plus(other.left), entered.plus(other.entered));
        }

        Money gained() {
            return entered.minus(left);
        }
    }

    private MarketFigures() {}

    static MarketFigures of(StatementSource source) {
        MarketFigures figures = new MarketFigures();
        for (PersonResult person : source.settlement().people()) {
            source.entriesOf(person).stream().filter(entry -> !entry.isPoints()).forEach(figures::add);
        }
        for (Entry entry : source.settlement().journal().entries()) {
            figures.add(entry);
        }
        source.subjects()
                .forEach(subject -> source.fundOf(subject)
                        .ifPresent(fund -> fund.movements().stream()
                                .filter(Movement::isPaid)
                                .filter(movement -> !movement.isCorrection())
                                .forEach(figures::addPaid)));
        return figures;
    }

    private void add(PersonEntry entry) {
        Money charge = entry.isReward() ? Money.ZERO : entry.amount();
        Money reward = entry.isReward() ? entry.amount() : Money.ZERO;
        Charged charged = new Charged(entry.item(), 1, charge, reward, Money.ZERO);
        items.merge(entry.item().code(), charged, Charged::plus);
        roles.merge(entry.line().role().map(Object::toString).orElse(""), charged, Charged::plus);
    }

    private void addPaid(Movement movement) {
        Charged paid = new Charged(movement.item(), 1, Money.ZERO, Money.ZERO, movement.amount());
        items.merge(movement.item().code(), paid, Charged::plus);
    }

    private void add(Entry entry) {
        merge(new Balance(entry.debit().kind(), entry.amount(), Money.ZERO));
        merge(new Balance(entry.credit().kind(), Money.ZERO, entry.amount()));
        if (entry.debit().isFund()) {
            trades.computeIfAbsent(entry.debit(), payer -> new TreeMap<>())
                    .merge(entry.credit(), new Traded(entry.debit(), entry.credit(), 1, entry.amount()), Traded::plus);
        }
    }

    private void merge(Balance balance) {
        balances.merge(balance.kind(), balance, Balance::plus);
    }

    /** {@return what each item brought, by its code; under an empty code what was decided} */
    Map<String, Charged> items() {
        return items;
    }

    /** {@return what was charged by each role; under an empty role what was decided} */
    Map<String, Charged> roles() {
        return roles;
    }

    /** {@return what each fund paid to whom} */
    List<Traded> trades() {
        return trades.values().stream()
                .flatMap(payees -> payees.values().stream())
                .toList();
    }

    /** {@return what each kind of account gained; over all kinds it sums to 0} */
    Collection<Balance> balances() {
        return balances.values();
    }
}
