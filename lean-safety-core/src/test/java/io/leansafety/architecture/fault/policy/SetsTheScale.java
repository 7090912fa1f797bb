package io.leansafety.architecture.fault.policy;

import java.math.BigDecimal;

/** Rounds where only values may. */
final class SetsTheScale {
    private SetsTheScale() {}

    static BigDecimal scaled(BigDecimal amount) {
        return amount.setScale(2);
    }
}
