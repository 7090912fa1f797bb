package io.leansafety.settlement;

import io.leansafety.organization.MarketSubject;
import io.leansafety.organization.Person;
import io.leansafety.organization.SubjectLevel;
import io.leansafety.policy.Policy;
import io.leansafety.policy.TierScheme;
import io.leansafety.rule.Explanation;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.Recorder;
import io.leansafety.rule.RuleId;
import io.leansafety.value.Allocation;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.ValueOutOfRangeException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Computes entitlements as post benchmark + share of the unit's special fund. Rule S1; X52 三(三)3(1). */
final class PoolResolver {
    private final Policy policy;
    private final References references;
    private final Problems problems;
    private final Place list;
    private final Map<PersonId, Money> entitlements = new HashMap<>();
    private final Set<PersonId> members = new HashSet<>();
    private final Map<PersonId, Explanation> explanations = new HashMap<>();
    private final @Nullable Recorder recorder;

    PoolResolver(Policy policy, References references, Place list, @Nullable Recorder recorder) {
        this.recorder = recorder;
        this.policy = policy;
        this.references = references;
        this.problems = references.problems();
        this.list = list;
    }

    void resolve(List<PoolFact> pools) {
        Set<MarketSubject> units = new HashSet<>();
        for (int i = 0; i < pools.size(); i++) {
            PoolFact pool = pools.get(i);
            Place here = list.index(i);
            Place field = here.field("unit");
            Optional<MarketSubject> unit = references.subject(pool.unit(), field);
            if (unit.isPresent() && unit.get().level() != SubjectLevel.UNIT) {
                problems.error(
                        "pool-of-no-unit",
                        RuleId.S1,
                        field,
                        "subject",
                        unit.get(),
                        "level",
                        unit.get().level());
                unit = Optional.empty();
            }
            if (unit.isPresent() && !units.add(unit.get())) {
                problems.error("second-pool", RuleId.S1, field, "unit", unit.get());
            }
            resolve(pool, unit, here);
        }
    }

    boolean hasBenchmark(PersonId person) {
        return members.contains(person);
    }

    Optional<Money> entitlementOf(PersonId person) {
        return Optional.ofNullable(entitlements.get(person));
    }

    /** How an entitlement came about; empty where nothing is to be explained. */
    Optional<Explanation> explanationOf(PersonId person) {
        return Optional.ofNullable(explanations.get(person));
    }

    private void resolve(PoolFact pool, Optional<MarketSubject> unit, Place here) {
        int before = problems.errorCount();
        if (pool.goalMet() == null) {
            problems.missing(here.field("goalMet"));
        }
        if (pool.specialFund() == null) {
            problems.missing(here.field("specialFund"));
        }
        long fund = references.amount(pool.specialFund(), here.field("specialFund"));
        SortedMap<PersonId, Money> benchmarks = new TreeMap<>(pool.benchmarks());
        benchmarks.forEach((person, benchmark) -> {
            Place place = here.field("benchmarks").field(person.value());
            references.amount(benchmark, place);
            checkMember(person, unit, place);
        });
        try {
            Money sum = benchmarks.values().stream().reduce(Money.ZERO, Money::plus);
            checkQuota(pool, sum, here.field("wageQuota"));
            long shared = Boolean.TRUE.equals(pool.goalMet()) ? fund : 0;
            if (shared > 0 && sum.isZero()) {
                problems.errorUnlessKnown("no-benchmark", RuleId.S1, here.field("benchmarks"));
            } else if (problems.errorCount() == before) {
                allocate(benchmarks, shared);
            }
        } catch (ValueOutOfRangeException tooMuch) {
            problems.error("amounts-too-large", RuleId.V1, here.field("benchmarks"));
        }
    }

    /** The people are sorted by id, so that of equal remainders the first by id is served first. */
    private void allocate(SortedMap<PersonId, Money> benchmarks, long fund) {
        long[] weights = benchmarks.values().stream().mapToLong(Money::fen).toArray();
        long[] shares = fund == 0 ? new long[weights.length] : Allocation.byWeight(fund, weights);
        PoolNotes notes = recorder == null ? null : new PoolNotes(fund, weights);
        int i = 0;
        for (Map.Entry<PersonId, Money> benchmark : benchmarks.entrySet()) {
            entitlements.put(benchmark.getKey(), benchmark.getValue().plus(Money.ofFen(shares[i])));
            if (notes != null) {
                explanations.put(benchmark.getKey(), notes.entitlement(weights[i], shares[i]));
            }
            i++;
        }
    }

    private void checkMember(PersonId id, Optional<MarketSubject> unit, Place place) {
        Optional<Person> person = references.person(id, place);
        if (person.isEmpty()) {
            return;
        }
        Optional<TierScheme> tier = person.get().tier().flatMap(policy::findTier);
        MarketSubject subject = person.get().subject();
        boolean belongs = unit.isEmpty() || !subject.isRooted() || subject.isAtOrBelow(unit.get());
        if (person.get().tier().isEmpty()
                || tier.filter(scheme -> !scheme.isPaidMonthly()).isPresent()) {
            problems.error("benchmark-not-monthly", RuleId.S1, place, "person", id);
        } else if (!belongs) {
            problems.error("benchmark-elsewhere", RuleId.S1, place, "person", id, "unit", unit.get());
        } else if (!members.add(id)) {
            problems.error("second-benchmark", RuleId.S1, place, "person", id);
        }
    }

    private void checkQuota(PoolFact pool, Money sum, Place place) {
        PoolFact.WageQuota quota = pool.wageQuota();
        if (quota == null) {
            return;
        }
        if (quota.year() == null) {
            problems.missing(place.field("year"));
        }
        if (quota.usedBefore() == null) {
            problems.missing(place.field("usedBefore"));
        }
        long rest = references.amount(quota.year(), place.field("year"))
                - references.amount(quota.usedBefore(), place.field("usedBefore"));
        if (quota.year() != null && quota.usedBefore() != null && sum.fen() > rest) {
            problems.errorUnlessKnown(
                    "quota-exceeded",
                    RuleId.S1,
                    place,
                    "unit",
                    pool.unit() == null ? "?" : pool.unit(),
                    "sum",
                    sum,
                    "rest",
                    Money.ofFen(rest));
        }
    }
}
