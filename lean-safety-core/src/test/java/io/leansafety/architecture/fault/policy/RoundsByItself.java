package io.leansafety.architecture.fault.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Rounds where only values may. */
final class RoundsByItself {
    private RoundsByItself() {}

    static BigDecimal rounded(BigDecimal amount) {
        return amount.divide(BigDecimal.TEN, RoundingMode.UP);
    }
}
