package io.leansafety.settlement;

import io.leansafety.organization.AnyCompany;
import io.leansafety.organization.SubjectLevel;
import io.leansafety.policy.Policy;
import io.leansafety.policy.TierScheme;
import io.leansafety.value.Dice;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.SettlementPeriod;
import io.leansafety.value.SubjectId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Wages and pools of a month, each of them right. */
final class AnyWages {
    private final Dice dice;
    private final Policy policy;
    private final AnyCompany company;
    private final SettlementPeriod period;
    private final List<WageFact> facts = new ArrayList<>();
    private final List<PoolFact> pools = new ArrayList<>();
    private final Set<PersonId> members = new HashSet<>();

    AnyWages(Dice dice, Policy policy, AnyCompany company, SettlementPeriod period) {
        this.dice = dice;
        this.policy = policy;
        this.company = company;
        this.period = period;
        company.subjects(SubjectLevel.UNIT).stream()
                .filter(unit -> dice.oneIn(2))
                .forEach(this::addPool);
        company.people().stream().filter(person -> !dice.oneIn(4)).forEach(this::addWage);
    }

    List<WageFact> facts() {
        return facts;
    }

    List<PoolFact> pools() {
        return pools;
    }

    private void addPool(SubjectId unit) {
        Map<PersonId, Money> benchmarks = new HashMap<>();
        company.people().stream()
                .filter(person ->
                        isPaidMonthly(person) && company.isAtOrBelow(company.subjectOf(person), unit) && !dice.oneIn(3))
                .forEach(person -> benchmarks.put(person, dice.pick(Money.of("800.00"), dice.amount())));
        Money sum = benchmarks.values().stream().reduce(Money.ZERO, Money::plus);
        Money usedBefore = dice.amount();
        members.addAll(benchmarks.keySet());
        pools.add(new PoolFact(
                unit,
                sum.isZero() ? Money.ZERO : dice.pick(Money.of("1000.00"), dice.amount()),
                dice.oneIn(3) ? Boolean.FALSE : Boolean.TRUE,
                benchmarks,
                dice.oneIn(2)
                        ? null
                        : new PoolFact.WageQuota(
                                usedBefore.plus(sum).plus(dice.pick(Money.ZERO, dice.amount())), usedBefore)));
    }

    private void addWage(PersonId person) {
        boolean isEntitled = isPaidMonthly(person) && !members.contains(person) && !dice.oneIn(5);
        boolean needsMinimum = policy.deductions().wageProtection().isPresent();
        Money brought = dice.amount();
        facts.add(new WageFact(
                person,
                isEntitled ? dice.pick(Money.of("1200.00"), dice.amount()) : null,
                dice.oneIn(4) ? null : dice.amount(),
                dice.oneIn(2) ? null : dice.amount(),
                dice.oneIn(2) ? null : dice.pick(brought, brought, brought.negated()),
                needsMinimum || dice.oneIn(2) ? dice.amount() : null,
                isInspectedDaily(person) ? quota() : Map.of()));
    }

    private Map<LocalDate, Money> quota() {
        Map<LocalDate, Money> quota = new HashMap<>();
        for (int i = dice.upTo(5); i > 0; i--) {
            quota.put(dice.dayOf(period), dice.amount());
        }
        return quota;
    }

    private boolean isPaidMonthly(PersonId person) {
        return company.tierOf(person)
                .flatMap(policy::findTier)
                .filter(TierScheme::isPaidMonthly)
                .isPresent();
    }

    private boolean isInspectedDaily(PersonId person) {
        return company.tierOf(person)
                .flatMap(policy::findTier)
                .filter(TierScheme::isInspectedDaily)
                .isPresent();
    }
}
