package io.leansafety.settlement;

import io.leansafety.ledger.Account;
import io.leansafety.ledger.AccountKind;
import io.leansafety.ledger.Entry;
import io.leansafety.ledger.Journal;
import io.leansafety.pricing.PricedFinding;
import io.leansafety.pricing.PricedFinding.Awaiting;
import io.leansafety.rule.Problem;
import io.leansafety.value.Money;
import io.leansafety.value.Reference;
import io.leansafety.value.SettlementPeriod;
import io.leansafety.value.SubjectId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * A month settled: everybody's figures, what subjects and centers moved, and the journal of it. The same facts in any
 * order give the same figures.
 *
 * @param period the month
 * @param policy the policy's id
 * @param people everybody, by id
 * @param findings the findings that were handed in, priced
 * @param journal the balanced entries, in their order
 * @param warnings what is allowed but doubtful
 */
public record MonthSettlement(
        SettlementPeriod period,
        String policy,
        List<PersonResult> people,
        List<PricedFinding> findings,
        Journal journal,
        List<Problem> warnings) {
    /**
     * A finding that could not settle.
     *
     * @param finding the finding
     * @param reason what it waits for
     */
    public record AwaitingFinding(Reference finding, Awaiting reason) {}

    /** {@return the findings that wait for something, by id} */
    public List<AwaitingFinding> awaiting() {
        return findings.stream()
                .flatMap(
                        finding -> finding.awaiting().stream().map(reason -> new AwaitingFinding(finding.id(), reason)))
                .sorted((one, other) -> one.finding().compareTo(other.finding()))
                .toList();
    }

    /** {@return what moved through the funds of subjects, by id; those without a movement are left out} */
    public List<FundTotals> subjects() {
        return totals(Account::isFund);
    }

    /** {@return what moved through the settlement centers, by owner; those without a movement are left out} */
    public List<FundTotals> centers() {
        return totals(account -> account.kind() == AccountKind.CENTER);
    }

    /** {@return whether it corrects a closed month (rule S11b)} */
    public boolean hasCorrections() {
        return journal.entries().stream().anyMatch(entry -> entry.corrects() != null)
                || people.stream().anyMatch(person -> !person.corrections().isEmpty());
    }

    /** {@return the sums of everybody's figures} */
    public MonthTotals totals() {
        return MonthTotals.of(people);
    }

    private List<FundTotals> totals(Predicate<Account> wanted) {
        Map<SubjectId, FundTotals> totals = new TreeMap<>();
        for (Entry entry : journal.entries()) {
            if (wanted.test(entry.debit())) {
                merge(totals, entry.debit(), entry.amount(), Money.ZERO);
            }
            if (wanted.test(entry.credit())) {
                merge(totals, entry.credit(), Money.ZERO, entry.amount());
            }
        }
        return List.copyOf(totals.values());
    }

    private static void merge(Map<SubjectId, FundTotals> totals, Account account, Money paid, Money received) {
        SubjectId owner = new SubjectId(account.owner());
        totals.merge(
                owner,
                new FundTotals(owner, paid, received),
                (one, other) -> new FundTotals(
                        owner, one.paid().plus(other.paid()), one.received().plus(other.received())));
    }

    /** {@return the month alone: names and wages never reach a log} */
    @Override
    public String toString() {
        return "MonthSettlement[" + period + "]";
    }
}
