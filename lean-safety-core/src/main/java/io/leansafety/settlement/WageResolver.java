package io.leansafety.settlement;

import io.leansafety.organization.Person;
import io.leansafety.policy.Policy;
import io.leansafety.policy.TierScheme;
import io.leansafety.rule.Explanation;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.Recorder;
import io.leansafety.rule.RuleId;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.SettlementPeriod;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Resolves wages, and the entitlements that pools compute. Rules S1, S3, S4 and S6. */
final class WageResolver {
    private final Policy policy;
    private final SettlementPeriod period;
    private final References references;
    private final Problems problems;
    private final Place list;
    private final PoolResolver pools;
    private final Map<PersonId, Wages> wages = new HashMap<>();

    /** A person's wages and where they stand. */
    record Wages(WageFact fact, Place place) {}

    WageResolver(
            Policy policy, SettlementPeriod period, References references, Place root, @Nullable Recorder recorder) {
        this.policy = policy;
        this.period = period;
        this.references = references;
        this.problems = references.problems();
        this.list = root.field("wages");
        this.pools = new PoolResolver(policy, references, root.field("pools"), recorder);
    }

    void resolve(MonthFacts facts) {
        pools.resolve(facts.pools());
        Set<PersonId> seen = new HashSet<>();
        for (int i = 0; i < facts.wages().size(); i++) {
            WageFact fact = facts.wages().get(i);
            Place here = list.index(i);
            Optional<Person> person = references.person(fact.person(), here.field("person"));
            references.once(seen, fact.person(), "duplicate-wages", RuleId.S1, here.field("person"));
            checkAmounts(fact, here);
            person.ifPresent(known -> add(known, fact, here));
        }
    }

    Optional<Wages> of(PersonId person) {
        return Optional.ofNullable(wages.get(person));
    }

    /** What the safety wage is entitled to, given or computed. */
    Money entitlementOf(PersonId person) {
        return pools.entitlementOf(person)
                .or(() -> of(person).map(own -> own.fact().entitlement()))
                .orElse(Money.ZERO);
    }

    /** How an entitlement from a pool came about; empty where it was given, or nothing is to be explained. */
    Optional<Explanation> explanationOf(PersonId person) {
        return pools.explanationOf(person);
    }

    /** The quota wages by day. */
    Map<LocalDate, Money> quotasOf(PersonId person) {
        return of(person)
                .map(own -> (Map<LocalDate, Money>) new TreeMap<>(own.fact().quota()))
                .orElse(Map.of());
    }

    private void add(Person person, WageFact fact, Place here) {
        wages.putIfAbsent(person.id(), new Wages(fact, here));
        Optional<TierScheme> tier = person.tier().flatMap(policy::findTier);
        if (fact.entitlement() != null) {
            checkEntitlement(person, tier, here.field("entitlement"));
        }
        boolean isDaily = person.tier().isPresent()
                && tier.filter(scheme -> !scheme.isInspectedDaily()).isEmpty();
        if (!fact.quota().isEmpty() && !isDaily) {
            problems.error("quota-not-daily", RuleId.S4, here.field("quota"), "person", person.id());
        }
        if (policy.deductions().wageProtection().isPresent() && fact.minimumWage() == null) {
            problems.errorUnlessKnown(
                    "missing-minimum-wage", RuleId.S6, here.field("minimumWage"), "person", person.id());
        }
    }

    private void checkEntitlement(Person person, Optional<TierScheme> tier, Place field) {
        if (pools.hasBenchmark(person.id())) {
            problems.error("entitlement-given-twice", RuleId.S1, field, "person", person);
        } else if (person.tier().isEmpty()) {
            problems.error("entitlement-without-tier", RuleId.S1, field, "person", person);
        } else if (tier.isPresent() && !tier.get().isPaidMonthly()) {
            problems.error(
                    "entitlement-not-monthly",
                    RuleId.S3,
                    field,
                    "person",
                    person,
                    "tier",
                    tier.get().id());
        }
    }

    private void checkAmounts(WageFact fact, Place here) {
        references.amount(fact.entitlement(), here.field("entitlement"));
        references.amount(fact.performance(), here.field("performance"));
        references.amount(fact.other(), here.field("other"));
        references.amount(fact.minimumWage(), here.field("minimumWage"));
        new TreeMap<>(fact.quota()).forEach((day, quota) -> {
            Place field = here.field("quota").field(day.toString());
            references.amount(quota, field);
            if (!period.contains(day)) {
                problems.error("day-outside-month", RuleId.S4, field, "day", day, "period", period);
            }
        });
    }
}
