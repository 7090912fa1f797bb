package io.leansafety.market;

import static io.leansafety.market.MarketFacts.NOVEMBER;
import static io.leansafety.market.MarketFacts.OCTOBER;
import static io.leansafety.market.PublishingMarket.company;
import static io.leansafety.market.PublishingMarket.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.rule.Outcome;
import io.leansafety.rule.Rule;
import io.leansafety.run.MonthState;
import io.leansafety.run.MonthStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever publishes says from when on; what was settled keeps the version that it was settled by. */
@Rule("V6")
class EffectTest {
    private final PublishingMarket market = PublishingMarket.open();

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2026-11-03 | IMMEDIATE    | -          | 2026-11-03
            2026-11-03 | NEXT_PERIOD  | -          | 2026-11-26
            2026-11-25 | NEXT_PERIOD  | -          | 2026-11-26
            2026-11-26 | NEXT_PERIOD  | -          | 2026-12-26
            2026-12-31 | NEXT_PERIOD  | -          | 2027-01-26
            2026-11-03 | BY_FACT_DATE | 2026-11-03 | 2026-11-03
            2026-11-03 | BY_FACT_DATE | 2021-05-01 | 2021-05-01
            2026-11-03 | BY_FACT_DATE | 2027-01-01 | 2027-01-01
            """)
    void anEffectMeansADay(LocalDate today, Effect effect, @Nullable LocalDate from, LocalDate expected) {
        assertThat(market.on(today).publish(company().facts(), effect, from))
                .isEqualTo(new PublicationReceipt(2, expected, false));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            IMMEDIATE,    2026-11-03, needless-from request from
            NEXT_PERIOD,  2026-11-26, needless-from request from
            BY_FACT_DATE, -,          missing-field request from
            -,            -,          missing-field request effect
            """)
    @SuppressWarnings("NullAway")
    void aDayIsGivenWhereTheEffectAsksForOneAndNowhereElse(
            @Nullable Effect effect, @Nullable LocalDate from, String problem) {
        assertThat(refused(publish(effect, from))).containsExactly(problem);
    }

    /** October ends on the 25th. */
    @ParameterizedTest
    @EnumSource(names = {"POSTED", "PUBLISHED", "CLOSED"})
    void nothingBeginsInOrBeforeAPostedMonth(MonthState state) {
        market.bring(OCTOBER, state);
        for (LocalDate day : List.of(LocalDate.of(2020, 9, 1), LocalDate.of(2026, 9, 26), LocalDate.of(2026, 10, 25))) {
            Outcome<PublicationReceipt> outcome = publish(Effect.BY_FACT_DATE, day);
            assertThat(refused(outcome)).containsExactly("from-in-posted-month request from");
            assertThat(SmallMarket.arguments(outcome))
                    .isEqualTo(Map.of(
                            "from", day.toString(), "month", "2026-10", "state", state.name(), "first", "2026-10-26"));
        }
        assertThat(market.publish(company().facts(), Effect.BY_FACT_DATE, LocalDate.of(2026, 10, 26))
                        .number())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(names = {"PREPARED", "APPROVED"})
    void norInOrBeforeAFrozenOne(MonthState state) {
        market.bring(OCTOBER, state);
        assertThat(refused(publish(Effect.BY_FACT_DATE, LocalDate.of(2026, 10, 25))))
                .containsExactly("month-frozen request from");
        assertThat(refused(publish(Effect.BY_FACT_DATE, LocalDate.of(2026, 9, 1))))
                .containsExactly("month-frozen request from");
        assertThat(refused(publish(Effect.BY_FACT_DATE, LocalDate.of(2026, 10, 26))))
                .isEmpty();
    }

    @Test
    void todayIsRefusedWhileItsMonthIsFrozenOrPosted() {
        market.bring(OCTOBER, MonthState.CLOSED).bring(NOVEMBER, MonthState.PREPARED);
        assertThat(refused(publish(Effect.IMMEDIATE, null))).containsExactly("month-frozen request effect");
        assertThat(refused(publish(Effect.BY_FACT_DATE, LocalDate.of(2026, 10, 25))))
                .containsExactly("from-in-posted-month request from", "month-frozen request from");
        market.small.take(MonthStep.APPROVE, NOVEMBER).orElseThrow();
        market.small.take(MonthStep.POST, NOVEMBER).orElseThrow();
        assertThat(refused(publish(Effect.IMMEDIATE, null))).containsExactly("from-in-posted-month request effect");
        assertThat(refused(publish(Effect.NEXT_PERIOD, null))).isEmpty();
    }

    private Outcome<PublicationReceipt> publish(Effect effect, @Nullable LocalDate from) {
        return market.organization.publish(
                market.by("A1"), new OrganizationDesk.Publish(company().facts(), effect, from));
    }
}
