package io.leansafety.settlement;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The base wages that count into people's totals, which no journal entry tells; or by how much they change, each below 0
 * where it falls. Rules S7 and S9.
 *
 * @param quota the quota wages paid, by person
 * @param performance the performance wages, by person
 */
public record BaseWages(Map<PersonId, Money> quota, Map<PersonId, Money> performance) {
    /** Nobody's. */
    public static final BaseWages NONE = new BaseWages(Map.of(), Map.of());

    public BaseWages {
        quota = ImmutableMap.copyOf(quota);
        performance = ImmutableMap.copyOf(performance);
    }

    /**
     * Returns the base wages of a month, without corrections of other months.
     *
     * @param month the month, settled
     * @return what is paid
     */
    public static BaseWages of(MonthSettlement month) {
        return new BaseWages(
                paid(month, PersonSettlement::quotaWagePaid),
                paid(month, settlement -> settlement.month().performance()));
    }

    private static Map<PersonId, Money> paid(MonthSettlement month, Function<PersonSettlement, Money> wage) {
        Map<PersonId, Money> paid = new TreeMap<>();
        month.people().stream()
                .map(PersonResult::settlement)
                .forEach(settlement -> paid.put(settlement.person(), wage.apply(settlement)));
        return withoutNothing(paid);
    }

    /**
     * Adds to these.
     *
     * @param others what changes them
     * @return the sum, person by person
     */
    public BaseWages plus(BaseWages others) {
        return new BaseWages(sum(quota, others.quota), sum(performance, others.performance));
    }

    /** By how much they change to these. */
    BaseWages minus(BaseWages others) {
        return new BaseWages(difference(quota, others.quota), difference(performance, others.performance));
    }

    boolean isEmpty() {
        return quota.isEmpty() && performance.isEmpty();
    }

    /** Everybody who has one. */
    Set<PersonId> people() {
        return Sets.union(quota.keySet(), performance.keySet());
    }

    private static Map<PersonId, Money> difference(Map<PersonId, Money> ones, Map<PersonId, Money> others) {
        return sum(ones, Maps.transformValues(others, Money::negated));
    }

    private static Map<PersonId, Money> sum(Map<PersonId, Money> ones, Map<PersonId, Money> others) {
        Map<PersonId, Money> sum = new TreeMap<>(ones);
        others.forEach((person, amount) -> sum.merge(person, amount, Money::plus));
        return withoutNothing(sum);
    }

    /** {@return how many people alone: wages never reach a log} */
    @Override
    public String toString() {
        return "BaseWages[" + people().size() + "]";
    }

    private static Map<PersonId, Money> withoutNothing(Map<PersonId, Money> wages) {
        return Maps.filterValues(wages, amount -> !amount.isZero());
    }
}
