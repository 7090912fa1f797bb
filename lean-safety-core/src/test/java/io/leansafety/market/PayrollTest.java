package io.leansafety.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.port.ForwardingPorts;
import io.leansafety.port.Ports;
import io.leansafety.port.WageFacts;
import io.leansafety.rule.Problem;
import io.leansafety.rule.Rule;
import io.leansafety.run.MonthState;
import io.leansafety.run.MonthStep;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.settlement.PersonResult;
import io.leansafety.settlement.WageFact;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.SettlementPeriod;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Wages come from the host's own payroll where none are handed in. */
@Rule({"S1", "S6", "S11", "S11b"})
class PayrollTest {
    private static final YearMonth OCTOBER = MarketFacts.OCTOBER;
    private static final YearMonth NOVEMBER = MarketFacts.NOVEMBER;
    private static final PersonId WORKER = new PersonId("P1");

    private final Payroll payroll = new Payroll();
    private final SmallMarket market = SmallMarket.open();
    private final SmallMarket withPayroll = market.over(new WithPayroll(market.ports, payroll));

    private record WithPayroll(Ports ports, WageFacts wageFacts) implements ForwardingPorts {}

    /** The performance wage of one worker, month by month; what was asked for is noted. */
    private final class Payroll implements WageFacts {
        private final List<YearMonth> asked = new ArrayList<>();
        private String october = "150.00";
        private int changes;

        void change(String performance) {
            october = performance;
            changes++;
        }

        @Override
        public List<WageFact> of(EnterpriseId enterprise, SettlementPeriod period) {
            assertThat(enterprise).isEqualTo(market.enterprise);
            asked.add(period.month());
            return List.of(wage(period.month().equals(OCTOBER) ? october : "150.00"));
        }

        @Override
        public int version(EnterpriseId enterprise, SettlementPeriod period) {
            return period.month().equals(OCTOBER) ? changes : 0;
        }
    }

    private static WageFact wage(String performance) {
        return new WageFact(WORKER, null, Money.of(performance), null, null, null, Map.of());
    }

    private static MonthFacts without(YearMonth month) {
        return MarketFacts.of(month, "F-" + month).withWages(List.of());
    }

    private static MonthFacts handedIn(YearMonth month, String performance) {
        return without(month).withWages(List.of(wage(performance)));
    }

    private static ComputedMonth october(SmallMarket market) {
        return market.months.dryRun(market.enterprise, OCTOBER).orElseThrow();
    }

    @Test
    void aMonthWithoutWagesTakesThoseOfThePayroll() {
        withPayroll.receive(without(OCTOBER));
        SmallMarket other = SmallMarket.with(handedIn(OCTOBER, "150.00"));

        assertThat(october(withPayroll).fingerprint().whole())
                .isEqualTo(october(other).fingerprint().whole());
    }

    @Test
    void wagesThatAreHandedInTakeThePlaceOfThePayrolls() {
        withPayroll.receive(handedIn(OCTOBER, "80.00"));

        assertThat(october(withPayroll).facts().wages()).containsExactly(wage("80.00"));
        assertThat(payroll.asked).isEmpty();
    }

    @Test
    void wagesThatChangeBehindThePreparationAreNotPosted() {
        withPayroll.receive(without(OCTOBER));
        withPayroll.bring(OCTOBER, MonthState.APPROVED);
        payroll.change("90.00");

        assertThat(withPayroll.take(MonthStep.POST, OCTOBER).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("moved-since-prepared"))
                .extracting(Problem::arguments)
                .asString()
                .contains("wages");
    }

    @Test
    void whatThePayrollChangesInAClosedMonthIsPaidWithTheNext() {
        withPayroll.receive(without(OCTOBER));
        withPayroll.bring(OCTOBER, MonthState.CLOSED);
        payroll.change("200.00");
        withPayroll.receive(without(NOVEMBER));
        withPayroll.bring(NOVEMBER, MonthState.CLOSED);

        assertThat(paid(withPayroll, OCTOBER, NOVEMBER)).isEqualTo(paidAtOnce("200.00"));
    }

    @Test
    void aClosedMonthIsNotAskedForAgainWhereNothingChanged() {
        withPayroll.receive(without(OCTOBER));
        withPayroll.bring(OCTOBER, MonthState.CLOSED);
        payroll.asked.clear();
        withPayroll.receive(without(NOVEMBER));
        withPayroll.take(MonthStep.PREPARE, NOVEMBER).orElseThrow();

        assertThat(payroll.asked).containsOnly(NOVEMBER);
    }

    /** The same two months where the wages had been right from the beginning. */
    private static Money paidAtOnce(String october) {
        SmallMarket right = SmallMarket.with(handedIn(OCTOBER, october)).bring(OCTOBER, MonthState.CLOSED);
        right.receive(handedIn(NOVEMBER, "150.00"));
        right.bring(NOVEMBER, MonthState.CLOSED);
        return paid(right, OCTOBER, NOVEMBER);
    }

    private static Money paid(SmallMarket market, YearMonth... months) {
        return Stream.of(months)
                .flatMap(month -> market.months.posted(market.enterprise, month).orElseThrow().people().stream())
                .filter(person -> person.person().id().equals(WORKER))
                .map(PersonResult::settlement)
                .map(settled -> settled.total())
                .reduce(Money.ZERO, Money::plus);
    }
}
