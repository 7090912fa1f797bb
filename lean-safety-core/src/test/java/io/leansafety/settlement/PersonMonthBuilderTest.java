package io.leansafety.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.leansafety.policy.BuiltInPolicies;
import io.leansafety.policy.Policy;
import io.leansafety.policy.TierScheme;
import io.leansafety.rule.Rule;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.Ratio;
import io.leansafety.value.Score;
import io.leansafety.value.TierId;
import io.leansafety.value.ValueOutOfRangeException;
import org.junit.jupiter.api.Test;

/** A host that gathers its facts itself is kept from building a month that could not be settled. */
@Rule("S13")
class PersonMonthBuilderTest {
    private static final Policy BUILT_IN = BuiltInPolicies.xinsheng2020No52();

    @Test
    void aMonthHoldsWhatWasSet() {
        PersonMonth month = builder()
                .tier(tier("DEPARTMENT_MANAGER"))
                .duty(Score.of("96"), 200)
                .inspection(Score.of("93"))
                .entitlement(Money.of("1200.00"))
                .wages(Money.of("4800.00"), Money.of("5.00"))
                .minimumWage(Money.of("7.00"))
                .broughtForward(Money.of("-1.00"))
                .charges(50_000, 20_000)
                .rewards(5_000)
                .build();
        PersonSettlement settled = month.settle();
        assertThat(month.entitlement()).isEqualTo(Money.of("1200.00"));
        assertThat(month.minimumWage()).isEqualTo(Money.of("7.00"));
        assertThat(settled.dutyScore()).contains(Score.of("94"));
        assertThat(settled.responsibilityScore()).contains(Score.of("93.5"));
        assertThat(settled.deducted()).isEqualTo(Money.of("699.00"));
        assertThat(settled.total()).isEqualTo(Money.of("5351.00"));
    }

    @Test
    void aScoreThatTheTierNeedsMustBeThere() {
        PersonMonthBuilder withoutScores = builder().tier(tier("DEPARTMENT_MANAGER"));
        assertThatIllegalArgumentException().isThrownBy(withoutScores::build);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withoutScores.duty(Score.of("90")).build());
        assertThat(withoutScores.inspection(Score.of("90")).build().settle().payoutRatio())
                .contains(Ratio.ONE);
        assertThat(builder()
                        .tier(tier("TEAM_LEADER"))
                        .duty(Score.of("90"))
                        .build()
                        .settle()
                        .payoutRatio())
                .contains(Ratio.ONE);
        assertThat(builder()
                        .tier(tier("DEPARTMENT_MANAGER"))
                        .exempt(Ratio.of("0.5"))
                        .build()
                        .settle()
                        .payoutRatio())
                .contains(Ratio.of("0.5"));
    }

    @Test
    void ratiosAreExactInTheStep() {
        assertThatIllegalArgumentException().isThrownBy(() -> builder().exempt(Ratio.of("1.0001")));
        assertThatIllegalArgumentException().isThrownBy(() -> builder().exempt(Ratio.of("0.00001")));
        assertThatIllegalArgumentException().isThrownBy(() -> builder().veto(Ratio.of("1.01")));
        assertThatIllegalArgumentException().isThrownBy(() -> builder().veto(Ratio.of("0.001")));
        assertThatIllegalArgumentException().isThrownBy(() -> builder().days(new long[1], new int[2]));
    }

    @Test
    @Rule("V1")
    void amountsTogetherStayWithinMoney() {
        PersonMonthBuilder most = builder().wages(Money.ofFen(Money.MAX_FEN), Money.ZERO);
        assertThat(most.build().settle().total()).isEqualTo(Money.ofFen(Money.MAX_FEN));
        assertThatExceptionOfType(ValueOutOfRangeException.class)
                .isThrownBy(() -> most.charges(1).build());
        assertThatExceptionOfType(ValueOutOfRangeException.class)
                .isThrownBy(
                        () -> builder().charges(Long.MAX_VALUE, Long.MAX_VALUE).build());
    }

    /** Wages are never negative; what is brought forward may be. */
    @Test
    @Rule("V1")
    void wagesBelowNothingAreRefused() {
        Money negative = Money.of("-0.01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().entitlement(negative).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().wages(negative, Money.ZERO).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().days(new long[] {-1}, new int[] {0}).build());
    }

    @Test
    @Rule("V2")
    void dayScoresAreScores() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().days(new long[] {1}, new int[] {-1}).build());
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> builder().days(new long[] {1}, new int[] {10_001}).build());
    }

    private static PersonMonthBuilder builder() {
        return PersonMonth.builder(new PersonId("P1"), SettlementTerms.of(BUILT_IN));
    }

    private static TierScheme tier(String id) {
        return BUILT_IN.findTier(new TierId(id)).orElseThrow();
    }
}
