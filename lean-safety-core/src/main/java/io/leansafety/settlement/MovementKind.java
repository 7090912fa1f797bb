package io.leansafety.settlement;

import com.google.common.collect.ImmutableSet;
import io.leansafety.ledger.Account;
import io.leansafety.ledger.AccountKind;
import io.leansafety.ledger.Entry;
import io.leansafety.rule.RuleId;
import io.leansafety.value.Money;
import java.util.Arrays;
import java.util.Optional;

/** What an entry moves, known by the kinds of its accounts and its rule; the other way round it goes back. Rule S9. */
enum MovementKind {
    /** A safety wage that is paid. */
    SAFETY_WAGE(AccountKind.SAFETY_WAGE_POOL, AccountKind.SAFETY_WAGE, RuleId.S3),
    /** A reward of a person. */
    REWARD(AccountKind.CENTER, AccountKind.PERFORMANCE_WAGE, RuleId.P8),
    /** A charge of a person. */
    CHARGE(AccountKind.OBLIGATION, AccountKind.CENTER, RuleId.P5, RuleId.P7),
    /** What of a person's charges is deducted. */
    DEDUCTION(AccountKind.PERFORMANCE_WAGE, AccountKind.OBLIGATION, RuleId.S6),
    /** What of them is given up. */
    WRITE_OFF(AccountKind.CENTER, AccountKind.OBLIGATION, RuleId.S6),
    /** What a subject pays to a center, a contractor for its people too, and what these are paid through it. */
    PRICE(
            Funds.KINDS,
            ImmutableSet.of(AccountKind.CENTER),
            RuleId.T3,
            RuleId.T4,
            RuleId.P4,
            RuleId.P5,
            RuleId.P7,
            RuleId.P8),
    /** What a subject pays to another. */
    TRADE(Funds.KINDS, Funds.KINDS, RuleId.T1, RuleId.T2, RuleId.T4, RuleId.P7);

    private final ImmutableSet<AccountKind> from;
    private final ImmutableSet<AccountKind> to;
    private final ImmutableSet<RuleId> rules;

    /** What subjects pay from. */
    private static final class Funds {
        static final ImmutableSet<AccountKind> KINDS =
                ImmutableSet.of(AccountKind.WAGE_FUND, AccountKind.PROJECT_PAYMENTS);
    }

    MovementKind(AccountKind from, AccountKind to, RuleId... rules) {
        this(ImmutableSet.of(from), ImmutableSet.of(to), rules);
    }

    MovementKind(ImmutableSet<AccountKind> from, ImmutableSet<AccountKind> to, RuleId... rules) {
        this.from = from;
        this.to = to;
        this.rules = ImmutableSet.copyOf(rules);
    }

    /** What moves between two accounts by a rule, one way or the other; empty if nothing does. */
    static Optional<MovementKind> of(Account debit, Account credit, RuleId rule) {
        return Arrays.stream(values())
                .filter(kind -> kind.rules.contains(rule))
                .filter(kind -> kind.goes(debit, credit) || kind.goes(credit, debit))
                .findFirst();
    }

    static Optional<MovementKind> of(Entry entry) {
        return of(entry.debit(), entry.credit(), entry.rule());
    }

    /** How much an entry of this kind moves, below 0 where it goes back. */
    Money signed(Entry entry) {
        return goes(entry.debit(), entry.credit())
                ? entry.amount()
                : entry.amount().negated();
    }

    private boolean goes(Account debit, Account credit) {
        boolean isOfOnePerson = this != DEDUCTION || debit.owner().equals(credit.owner());
        return isOfOnePerson && from.contains(debit.kind()) && to.contains(credit.kind());
    }
}
