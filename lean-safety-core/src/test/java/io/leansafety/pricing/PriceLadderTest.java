package io.leansafety.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.finding.FinderClass;
import io.leansafety.policy.PriceTerms.SelfUnlisted;
import io.leansafety.rule.Rule;
import io.leansafety.value.Money;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Rule("P3")
class PriceLadderTest {
    @ParameterizedTest
    @CsvSource({
        // listed, then what SUPERIOR, COMPANY, UNIT and WORKSHOP take
        "SUPERIOR=5 COMPANY=4 UNIT=3 WORKSHOP=2 SELF=1, 5, 4, 3, 2",
        "SUPERIOR=5, 5, 5, 5, 5",
        "COMPANY=4, 4, 4, 4, 4",
        "UNIT=3, 3, 3, 3, 3",
        "WORKSHOP=2, 2, 2, 2, 2",
        "SELF=1, 1, 1, 1, 1",
        "SUPERIOR=5 UNIT=3, 5, 5, 3, 3",
        "COMPANY=4 WORKSHOP=2, 4, 4, 4, 2",
        "SUPERIOR=5 WORKSHOP=2, 5, 5, 5, 2",
        "UNIT=0 SELF=9, 0, 0, 0, 0"
    })
    void aClassThatIsNotListedTakesTheNearestAboveElseBelow(
            String listed, String superior, String company, String unit, String workshop) {
        PriceLadder ladder = ladder(listed);
        assertThat(ladder.amountFor(FinderClass.SUPERIOR, SelfUnlisted.FREE)).contains(Money.of(superior));
        assertThat(ladder.amountFor(FinderClass.COMPANY, SelfUnlisted.FREE)).contains(Money.of(company));
        assertThat(ladder.amountFor(FinderClass.UNIT, SelfUnlisted.FREE)).contains(Money.of(unit));
        assertThat(ladder.amountFor(FinderClass.WORKSHOP, SelfUnlisted.FREE)).contains(Money.of(workshop));
    }

    @Test
    void selfCostsNothingUnlessListedOrClimbing() {
        assertThat(self("COMPANY=4 WORKSHOP=2", SelfUnlisted.FREE)).isEmpty();
        assertThat(self("COMPANY=4 WORKSHOP=2", SelfUnlisted.LADDER)).contains(Money.of("2"));
        assertThat(self("COMPANY=4", SelfUnlisted.LADDER)).contains(Money.of("4"));
        assertThat(self("COMPANY=4 SELF=1", SelfUnlisted.FREE)).contains(Money.of("1"));
        assertThat(self("COMPANY=4 SELF=0", SelfUnlisted.LADDER)).contains(Money.ZERO);
    }

    private static Optional<Money> self(String listed, SelfUnlisted unlisted) {
        return ladder(listed).amountFor(FinderClass.SELF, unlisted);
    }

    private static PriceLadder ladder(String listed) {
        return new PriceLadder(ItemDraft.ladder(listed));
    }
}
