package io.leansafety.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.rule.Rule;
import java.io.IOException;
import org.junit.jupiter.api.Test;

@Rule({"A9", "H1", "H2", "O4", "P5", "P6", "P7", "S5", "T1", "T2", "T5", "T7"})
class DeskModelTest extends DeskModelContract {
    @Override
    protected ModelStore store() {
        return new MemoryStore();
    }

    /** A small part, for {@code ModelFaultsTest}: always the same, so that what it catches it always catches. */
    @Test
    void theSameHistoriesGoAsForetold() {
        assertThat(new DeskHistories(SAME, this::store).run(30_000).stepsTaken())
                .isPositive();
    }

    /** The sources of the market, which name what it answers, are here: each code of the desks is answered as often. */
    @Override
    void assertReached(DeskReach reach, int floor) throws IOException {
        super.assertReached(reach, floor);
        assertThat(MarketCodes.ofDesks())
                .contains("hazard-tendered")
                .allSatisfy(code -> assertThat(reach.codes().getOrDefault(code, 0))
                        .isGreaterThanOrEqualTo(MarketCodes.RARE.contains(code) ? 1 : floor));
    }
}
