package io.leansafety.settlement;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Sets;
import io.leansafety.ledger.Account;
import io.leansafety.ledger.Entry;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.SettlementPeriod;
import io.leansafety.value.ValueOutOfRangeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Resolves the differences of closed months: what they book, and by how much they change whose figures. Rule S11b. */
final class CorrectionResolver {
    private final SettlementPeriod period;
    private final Problems problems;
    private final References references;
    private final Place root;
    private final MovementCheck movements;
    private final Set<YearMonth> months = new HashSet<>();
    private final List<Entry> entries = new ArrayList<>();
    private final ListMultimap<PersonId, PersonCorrection> people =
            MultimapBuilder.hashKeys().arrayListValues().build();
    private Money magnitude = Money.ZERO;

    CorrectionResolver(SettlementPeriod period, References references, Place root) {
        this.period = period;
        this.problems = references.problems();
        this.references = references;
        this.root = root;
        this.movements = new MovementCheck(references);
    }

    void resolve(List<CorrectionFact> corrections) {
        Map<YearMonth, CorrectionFact> byMonth = new TreeMap<>();
        for (int i = 0; i < corrections.size(); i++) {
            CorrectionFact correction = corrections.get(i);
            check(correction, root.index(i));
            if (correction.month() != null) {
                byMonth.put(correction.month(), correction);
            }
        }
        if (!problems.isDoubtful(root) && isPayable(byMonth.values())) {
            byMonth.forEach(this::add);
        }
    }

    /** Every entry of the corrections. */
    List<Entry> entries() {
        return entries;
    }

    /** By how much a person's figures of closed months change, by month. */
    List<PersonCorrection> of(PersonId person) {
        return people.get(person);
    }

    /** What all of it moves at most. */
    Money magnitude() {
        return magnitude;
    }

    private void check(CorrectionFact correction, Place here) {
        checkMonth(correction, here.field("month"));
        for (int i = 0; i < correction.entries().size(); i++) {
            movements.check(
                    correction.entries().get(i),
                    correction.month(),
                    here.field("entries").index(i));
        }
        check(correction.baseWages().quota(), here.field("quotaWages"));
        check(correction.baseWages().performance(), here.field("performanceWages"));
    }

    private void check(Map<PersonId, Money> wages, Place here) {
        new TreeMap<>(wages).keySet().forEach(person -> references.person(person, here.field(person.value())));
    }

    private void checkMonth(CorrectionFact correction, Place field) {
        YearMonth month = correction.month();
        if (month == null) {
            problems.missing(field);
        } else if (!month.isBefore(period.month())) {
            problems.error("correction-not-before", RuleId.S11B, field, "was", month, "period", period);
        } else if (!months.add(month)) {
            problems.error("duplicate-correction", RuleId.S11B, field, "month", month);
        }
    }

    /** No sum of a correction is greater than the sum of all that goes into it. */
    private boolean isPayable(Collection<CorrectionFact> corrections) {
        try {
            for (CorrectionFact correction : corrections) {
                correction.entries().forEach(entry -> enlarge(Objects.requireNonNull(entry.amount())));
                correction.baseWages().quota().values().forEach(this::enlarge);
                correction.baseWages().performance().values().forEach(this::enlarge);
            }
            return true;
        } catch (ValueOutOfRangeException tooMuch) {
            problems.error("amounts-too-large", RuleId.V1, root);
            return false;
        }
    }

    private void enlarge(Money amount) {
        magnitude = magnitude.plus(Money.ofFen(Math.abs(amount.fen())));
    }

    private void add(YearMonth month, CorrectionFact correction) {
        ListMultimap<PersonId, Entry> own =
                MultimapBuilder.treeKeys().arrayListValues().build();
        for (EntryFact fact : correction.entries()) {
            Entry entry = fact.resolved(month);
            entries.add(entry);
            addTo(own, entry);
        }
        BaseWages wages = correction.baseWages();
        for (PersonId person : Sets.union(own.keySet(), wages.people())) {
            people.put(
                    person,
                    PersonCorrection.of(
                            month,
                            own.get(person),
                            wages.quota().getOrDefault(person, Money.ZERO),
                            wages.performance().getOrDefault(person, Money.ZERO)));
        }
    }

    /** A deduction is between two accounts of one person, and is that person's once. */
    private static void addTo(ListMultimap<PersonId, Entry> own, Entry entry) {
        Account account = entry.debit().kind().isOfPerson() ? entry.debit() : entry.credit();
        if (account.kind().isOfPerson()) {
            own.put(new PersonId(account.owner()), entry);
        }
    }
}
