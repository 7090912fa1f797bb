package io.leansafety.settlement;

import io.leansafety.ledger.Account;
import io.leansafety.ledger.AccountKind;
import io.leansafety.ledger.Entry;
import io.leansafety.ledger.Journal;
import io.leansafety.organization.Person;
import io.leansafety.pricing.PersonLine;
import io.leansafety.pricing.PricedFinding;
import io.leansafety.pricing.SubjectLine;
import io.leansafety.rule.Recorder;
import io.leansafety.rule.RuleId;
import io.leansafety.trading.Transfer;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Books every movement of a month as a balanced entry; amounts of 0 are not booked. Rules S9, S11b, T3, T4 and T6. */
final class Booking {
    private final LocalDate lastDay;
    private final Map<PersonId, Person> people;
    private final List<Entry> entries = new ArrayList<>();
    private final @Nullable Recorder recorder;

    Booking(LocalDate lastDay, Map<PersonId, Person> people, @Nullable Recorder recorder) {
        this.recorder = recorder;
        this.lastDay = lastDay;
        this.people = people;
    }

    void book(PricedFinding finding) {
        Account center = Account.centerOf(finding.subject());
        String reference = finding.id().value();
        for (SubjectLine line : finding.subjectLines()) {
            Account payee = line.beneficiary().map(Account::fundOf).orElse(center);
            add(finding.foundOn(), Account.fundOf(line.payer()), payee, line.amount(), line.rule(), reference);
            note(line);
        }
        for (PersonLine line : finding.personLines()) {
            if (line.isReward()) {
                Account payee = accountOf(line.person(), AccountKind.PERFORMANCE_WAGE);
                add(finding.foundOn(), center, payee, line.amount(), line.rule(), reference);
            } else {
                Account payer = accountOf(line.person(), AccountKind.OBLIGATION);
                add(finding.foundOn(), payer, center, line.amount(), line.rule(), reference);
            }
            note(line);
        }
    }

    void book(Transfer transfer) {
        add(
                transfer.date(),
                Account.fundOf(transfer.payer()),
                Account.fundOf(transfer.payee()),
                transfer.amount(),
                transfer.rule(),
                transfer.reference().value());
        note(transfer);
    }

    /** A correction is an entry already. Rule S11b. */
    void book(Entry correction) {
        entries.add(correction);
        if (recorder != null) {
            recorder.note(correction, CorrectionNotes.of(correction));
        }
    }

    /** The entry just added explains itself as the line or transfer does that it books. */
    private void note(Object booked) {
        if (recorder != null) {
            recorder.note(entries.get(entries.size() - 1), recorder.of(booked));
        }
    }

    void book(Person person, PersonSettlement settlement) {
        PersonId id = person.id();
        Account wage = Account.of(AccountKind.PERFORMANCE_WAGE, id);
        Account obligation = Account.of(AccountKind.OBLIGATION, id);
        Money deducted = settlement.deducted();
        if (deducted.isNegative()) {
            add(lastDay, obligation, wage, deducted.negated(), RuleId.S6, id.value());
        } else {
            add(lastDay, wage, obligation, deducted, RuleId.S6, id.value());
        }
        Account center = Account.centerOf(person.subject());
        add(lastDay, center, obligation, settlement.writtenOff(), RuleId.S6, id.value());
        Account pool = Account.poolOf(person.subject());
        Account safetyWage = Account.of(AccountKind.SAFETY_WAGE, id);
        add(lastDay, pool, safetyWage, settlement.safetyWagePaid(), RuleId.S3, id.value());
    }

    Journal journal() {
        return Journal.of(entries);
    }

    /** A contractor's people pay, and are paid, through the contractor's project payments. Rule P5. */
    private Account accountOf(PersonId id, AccountKind own) {
        Person person = people.get(id);
        return person != null && person.subject().isContractor()
                ? Account.fundOf(person.subject())
                : Account.of(own, id);
    }

    private void add(LocalDate date, Account debit, Account credit, Money amount, RuleId rule, String reference) {
        if (!amount.isZero()) {
            entries.add(new Entry(date, debit, credit, amount, rule, reference));
        }
    }
}
