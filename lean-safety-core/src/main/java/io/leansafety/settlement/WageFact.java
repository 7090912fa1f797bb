package io.leansafety.settlement;

import com.google.common.collect.ImmutableMap;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A person's wages of a month, as the host's payroll has them. Rules S1, S4 and S6.
 *
 * @param person whose they are, required
 * @param entitlement the safety wage entitled to; null for none, or where a pool computes it
 * @param performance the performance wage (绩效工资), null for none
 * @param other wages that only count for wage protection, null for none
 * @param broughtForward charges carried forward from the month before, null for none; negative after a correction
 * @param minimumWage the minimum wage, required with wage protection
 * @param quota the quota wage of each day, for tiers inspected daily
 */
public record WageFact(
        @Nullable PersonId person,
        @Nullable Money entitlement,
        @Nullable Money performance,
        @Nullable Money other,
        @Nullable Money broughtForward,
        @Nullable Money minimumWage,
        Map<LocalDate, Money> quota) {
    public WageFact {
        quota = ImmutableMap.copyOf(quota);
    }

    /**
     * Returns the wages of somebody who has none but what is carried forward.
     *
     * @param person whose they are
     * @param broughtForward charges carried forward from the month before
     * @return the wages
     */
    public static WageFact ofBroughtForward(PersonId person, Money broughtForward) {
        return new WageFact(person, null, null, null, broughtForward, Money.ZERO, Map.of());
    }

    /**
     * Returns these wages with what is carried forward from the month before.
     *
     * @param amount charges carried forward
     * @return the wages
     */
    public WageFact withBroughtForward(Money amount) {
        return new WageFact(person, entitlement, performance, other, amount, minimumWage, quota);
    }

    /** {@return the person's id alone: wages never reach a log} */
    @Override
    public String toString() {
        return "WageFact[" + person + "]";
    }
}
