package io.leansafety.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.rule.Rule;
import io.leansafety.run.MonthState;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.settlement.MonthSettlement;
import io.leansafety.settlement.WageFact;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A performance wage that is known once its month is closed: no entry tells it, and it is paid all the same. */
@Rule("S11b")
class LateWageTest {
    private static final YearMonth OCTOBER = MarketFacts.OCTOBER;
    private static final YearMonth NOVEMBER = MarketFacts.NOVEMBER;
    private static final PersonId WORKER = new PersonId("P1");

    @Test
    void theNextMonthPaysWhatTheClosedOneWouldPayNow() {
        SmallMarket market = closed(wage("150.00"));
        market.receive(wage("200.00"));

        assertThat(market.versionOf(OCTOBER)).isEqualTo(2);
        assertThat(paidWithNovember(market))
                .isEqualTo(paidWithNovember(closed(wage("200.00"))))
                .isEqualTo(Money.of("200.00").plus(novemberAlone()));
    }

    private static SmallMarket closed(MonthFacts october) {
        return SmallMarket.with(october).bring(OCTOBER, MonthState.CLOSED);
    }

    private static MonthFacts wage(String performance) {
        return MarketFacts.of(OCTOBER)
                .withWages(List.of(new WageFact(WORKER, null, Money.of(performance), null, null, null, Map.of())));
    }

    private static Money paidWithNovember(SmallMarket market) {
        market.receive(MarketFacts.of(NOVEMBER));
        market.bring(NOVEMBER, MonthState.CLOSED);
        return Stream.of(OCTOBER, NOVEMBER)
                .map(month -> market.months.posted(market.enterprise, month).orElseThrow())
                .map(LateWageTest::total)
                .reduce(Money.ZERO, Money::plus);
    }

    private static Money novemberAlone() {
        return paidWithNovember(closed(wage("0.00")));
    }

    private static Money total(MonthSettlement month) {
        return month.people().stream()
                .filter(person -> person.person().id().equals(WORKER))
                .findFirst()
                .orElseThrow()
                .settlement()
                .total();
    }
}
