package io.leansafety.benchmarks;

import static io.leansafety.benchmarks.DecimalSettlement.whole;

import java.math.BigDecimal;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What {@link JodaMonth} gives: the same nine figures as a {@code PersonSettlement}, and the rest as differences. */
record JodaSettlement(
        JodaMonth month,
        @Nullable BigDecimal duty,
        @Nullable BigDecimal responsibility,
        @Nullable BigDecimal ratio,
        Money safetyPaid,
        Money quotaBase,
        Money quotaPaid,
        Money rewards,
        Money charges,
        Money deducted) {
    private long safetyWithheld() {
        return ratio == null ? 0 : fen(month.entitlement().minus(safetyPaid));
    }

    private Money carriedForward() {
        return charges.plus(month.broughtForward()).minus(deducted);
    }

    private Money total() {
        return safetyPaid
                .plus(quotaPaid)
                .plus(month.performance())
                .plus(rewards)
                .minus(deducted);
    }

    /** {@return all figures} */
    Figures figures() {
        return new Figures(
                whole(duty, 2),
                whole(month.inspection(), 2),
                whole(responsibility, 2),
                whole(ratio, 6),
                fen(safetyPaid),
                safetyWithheld(),
                fen(quotaBase),
                fen(quotaPaid),
                fen(rewards),
                fen(charges),
                fen(deducted),
                fen(carriedForward()),
                0,
                fen(total()));
    }

    private static long fen(Money amount) {
        return amount.getAmountMinorLong();
    }
}
