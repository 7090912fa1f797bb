package io.leansafety.settlement;

import io.leansafety.ledger.Account;
import io.leansafety.ledger.AccountKind;
import io.leansafety.organization.MarketSubject;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.SubjectId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks movements that are handed in: whoever one pays or charges is in the month, and it is one that a settlement
 * makes. Rules S9 and S11b.
 */
record MovementCheck(References references) {
    void check(EntryFact entry, @Nullable YearMonth month, Place here) {
        requireAll(entry, here);
        account(entry.debit(), here.field("debit"));
        account(entry.credit(), here.field("credit"));
        if (entry.date() != null && month != null) {
            day(entry.date(), month.atEndOfMonth(), here.field("date"));
        }
        if (entry.amount() != null) {
            amount(entry.amount(), here.field("amount"));
        }
        if (entry.debit() != null && entry.credit() != null && entry.rule() != null) {
            kind(entry.debit(), entry.credit(), entry.rule(), here);
        }
    }

    private void requireAll(EntryFact entry, Place here) {
        require(entry.date(), here.field("date"));
        require(entry.debit(), here.field("debit"));
        require(entry.credit(), here.field("credit"));
        require(entry.amount(), here.field("amount"));
        require(entry.rule(), here.field("rule"));
        require(entry.reference(), here.field("reference"));
    }

    private void require(@Nullable Object value, Place field) {
        if (value == null) {
            problems().missing(field);
        }
    }

    private void account(@Nullable Account account, Place field) {
        if (account != null && account.kind().isOfPerson()) {
            references.person(new PersonId(account.owner()), field);
        } else if (account != null) {
            references
                    .subject(new SubjectId(account.owner()), field)
                    .filter(subject -> !has(subject, account))
                    .ifPresent(subject -> problems()
                            .error(
                                    "account-of-another-kind",
                                    ruleOf(account.kind()),
                                    field,
                                    "account",
                                    account,
                                    "level",
                                    subject.level()));
        }
    }

    private static boolean has(MarketSubject subject, Account account) {
        return account.isFund()
                ? Account.fundOf(subject).equals(account)
                : subject.level().hasCenter();
    }

    private static RuleId ruleOf(AccountKind kind) {
        return kind == AccountKind.WAGE_FUND || kind == AccountKind.PROJECT_PAYMENTS ? RuleId.T6 : RuleId.O5;
    }

    /** Wherever its policy lets a settlement month end, it is not after the calendar month. */
    private void day(LocalDate day, LocalDate last, Place field) {
        if (day.isAfter(last)) {
            problems().error("corrected-after-month", RuleId.S11B, field, "day", day, "last", last);
        }
    }

    private void amount(Money amount, Place field) {
        if (amount.isZero() || amount.isNegative()) {
            problems().error("amount-not-above-nothing", RuleId.V1, field, "was", amount);
        }
    }

    private void kind(Account debit, Account credit, RuleId rule, Place here) {
        if (debit.equals(credit)) {
            problems().error("same-account", RuleId.S9, here.field("credit"), "account", credit);
        } else if (MovementKind.of(debit, credit, rule).isEmpty() && areRight(here)) {
            problems().error("no-such-movement", RuleId.S9, here, "debit", debit, "credit", credit, "rule", rule);
        }
    }

    private boolean areRight(Place here) {
        return Stream.of("debit", "credit", "rule").noneMatch(name -> problems().isKnown(here.field(name)));
    }

    private Problems problems() {
        return references.problems();
    }
}
