package io.leansafety.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.rule.Rule;
import io.leansafety.value.Money;
import org.junit.jupiter.api.Test;

@Rule("S10")
class CellTest {
    @Test
    void amountsAreGrouped() {
        assertThat(Cell.money(Money.of("1234567.80")).text()).isEqualTo("1,234,567.80");
        assertThat(Cell.money(Money.of("-0.05")).text()).isEqualTo("-0.05");
        assertThat(Cell.money(Money.of("-1000")).text()).isEqualTo("-1,000.00");
    }
}
