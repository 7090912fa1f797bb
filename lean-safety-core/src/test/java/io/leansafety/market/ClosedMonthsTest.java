package io.leansafety.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.port.ForwardingPorts;
import io.leansafety.port.Ports;
import io.leansafety.port.ReceivedMonths;
import io.leansafety.rule.Rule;
import io.leansafety.run.MonthState;
import io.leansafety.run.MonthStep;
import io.leansafety.run.ReceivedMonth;
import io.leansafety.value.EnterpriseId;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A month is computed behind closed ones: what they were settled from is not read again for nothing. */
@Rule("S11b")
class ClosedMonthsTest {
    private static final YearMonth OCTOBER = MarketFacts.OCTOBER;
    private static final YearMonth NOVEMBER = MarketFacts.NOVEMBER;

    private final SmallMarket market =
            SmallMarket.with(MarketFacts.of(OCTOBER, "F1", "F2")).bring(OCTOBER, MonthState.CLOSED);

    /** A store that notes which months' facts were read. */
    private record Noting(Ports ports, List<YearMonth> read) implements ForwardingPorts, ReceivedMonths {
        @Override
        public ReceivedMonths receivedMonths() {
            return this;
        }

        @Override
        public void add(ReceivedMonth received) {
            ports.receivedMonths().add(received);
        }

        @Override
        public Optional<ReceivedMonth> latest(EnterpriseId enterprise, YearMonth month) {
            read.add(month);
            return ports.receivedMonths().latest(enterprise, month);
        }

        @Override
        public int version(EnterpriseId enterprise, YearMonth month) {
            return ports.receivedMonths().version(enterprise, month);
        }

        @Override
        public Optional<ReceivedMonth> newest(EnterpriseId enterprise) {
            return ports.receivedMonths().newest(enterprise);
        }
    }

    private List<YearMonth> readByPreparingNovember() {
        market.receive(MarketFacts.of(NOVEMBER));
        Noting noting = new Noting(market.ports, new ArrayList<>());
        market.over(noting).take(MonthStep.PREPARE, NOVEMBER).orElseThrow();
        return noting.read();
    }

    @Test
    void theFactsOfAClosedMonthAreNotReadWhereNothingIsNew() {
        assertThat(readByPreparingNovember()).contains(NOVEMBER).doesNotContain(OCTOBER);
    }

    @Test
    void theyAreReadWhereSomethingCameLate() {
        market.receive(MarketFacts.of(OCTOBER, "F1", "F2", "F3"));

        assertThat(readByPreparingNovember()).contains(OCTOBER);
    }
}
