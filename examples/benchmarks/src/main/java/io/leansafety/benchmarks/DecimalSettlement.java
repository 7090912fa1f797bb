package io.leansafety.benchmarks;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What {@link DecimalMonth} gives: the same nine figures as a {@code PersonSettlement}, and the rest as differences. */
record DecimalSettlement(
        DecimalMonth month,
        @Nullable BigDecimal duty,
        @Nullable BigDecimal responsibility,
        @Nullable BigDecimal ratio,
        BigDecimal safetyPaid,
        BigDecimal quotaBase,
        BigDecimal quotaPaid,
        BigDecimal rewards,
        BigDecimal charges,
        BigDecimal deducted) {
    private BigDecimal safetyWithheld() {
        return ratio == null ? BigDecimal.ZERO : month.entitlement().subtract(safetyPaid);
    }

    private BigDecimal carriedForward() {
        return charges.add(month.broughtForward()).subtract(deducted);
    }

    private BigDecimal total() {
        return safetyPaid.add(quotaPaid).add(month.performance()).add(rewards).subtract(deducted);
    }

    /** {@return all figures} */
    Figures figures() {
        return new Figures(
                whole(duty, 2),
                whole(month.inspection(), 2),
                whole(responsibility, 2),
                whole(ratio, 6),
                whole(safetyPaid, 2),
                whole(safetyWithheld(), 2),
                whole(quotaBase, 2),
                whole(quotaPaid, 2),
                whole(rewards, 2),
                whole(charges, 2),
                whole(deducted, 2),
                whole(carriedForward(), 2),
                0,
                whole(total(), 2));
    }

    /** {@return a number as a whole one of its smallest unit; one that is finer throws} */
    static long whole(@Nullable BigDecimal number, int decimals) {
        return number == null
                ? SamplePerson.NONE
                : number.movePointRight(decimals).longValueExact();
    }
}
