package io.leansafety.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.rule.Fault;
import io.leansafety.rule.Rule;
import java.io.IOException;
import org.junit.jupiter.api.Test;

@Rule({"S5", "S9", "S11", "S11b", "A9"})
@Fault("RB-S10")
class MarketModelTest extends MarketModelContract {
    @Override
    protected ModelStore store() {
        return new MemoryStore();
    }

    /** A small part, for {@code ModelFaultsTest}: always the same, so that what it catches it always catches. */
    @Test
    void theSameHistoriesGoAsForetold() {
        assertThat(new Histories(false, SAME, this::store).run(4_000).stepsTaken())
                .isPositive();
        assertThat(new Histories(true, SAME, this::store).run(4_000).stepsTaken())
                .isPositive();
    }

    /** The sources of the market, which name what it answers, are here: each code of months is answered as often. */
    @Override
    void assertReached(Reach reach, int floor) throws IOException {
        super.assertReached(reach, floor);
        assertThat(MarketCodes.ofMonths())
                .contains("not-published")
                .allSatisfy(
                        code -> assertThat(reach.codes().getOrDefault(code, 0)).isGreaterThanOrEqualTo(floor));
    }
}
