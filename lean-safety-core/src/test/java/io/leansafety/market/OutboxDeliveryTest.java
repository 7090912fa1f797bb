package io.leansafety.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leansafety.rule.Rule;
import io.leansafety.run.MarketEvent;
import io.leansafety.run.MonthState;
import io.leansafety.run.MonthStep;
import io.leansafety.run.TakenException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A host is told the steps of a month, also where its deliveries meet others at the store. */
@Rule("S11")
class OutboxDeliveryTest {
    private static final String SECRET = "wages of 1200.05";

    private final SmallMarket market =
            SmallMarket.with(MarketFacts.of(MarketFacts.OCTOBER, "F1")).bring(MarketFacts.OCTOBER, MonthState.POSTED);
    private final AtomicInteger clashes = new AtomicInteger();
    private final List<MarketEvent> received = new ArrayList<>();

    @Test
    void aHostIsToldEveryStep() {
        assertThat(delivery(0).deliver(9)).isEqualTo(3);

        assertThat(received)
                .extracting(MarketEvent::step)
                .containsExactly(MonthStep.PREPARE, MonthStep.APPROVE, MonthStep.POST);
    }

    @Test
    void whoMeetsOthersWhileItNotesWhatWasReceivedLooksAgain() {
        assertThat(delivery(2).deliver(1)).isEqualTo(1);

        assertThat(received).hasSize(1);
        assertThat(market.ports.outbox().pending(9)).hasSize(2);
    }

    @Test
    void whatWasReceivedComesAgainWhereItCouldNotBeNoted() {
        assertThatThrownBy(() -> delivery(3).deliver(9)).isInstanceOf(TakenException.class);
        assertThat(delivery(0).deliver(9)).isEqualTo(3);

        assertThat(received)
                .extracting(MarketEvent::step)
                .containsExactly(MonthStep.PREPARE, MonthStep.PREPARE, MonthStep.APPROVE, MonthStep.POST);
    }

    /** Others are first so many times once an event was received. */
    private OutboxDelivery delivery(int clashing) {
        return OutboxDelivery.using(new ClashingUnits(market.ports, clashes), event -> {
            received.add(event);
            clashes.set(clashing);
        });
    }

    @Test
    void theLogSaysWhichEventWasNotReceivedAndNothingElse() {
        OutboxDelivery failing = OutboxDelivery.using(market.ports, event -> {
            throw new IllegalArgumentException(SECRET);
        });
        assertThatThrownBy(() -> failing.deliver(9)).hasMessage(SECRET);

        assertThat(CanaryLoggers.lines())
                .anyMatch(line -> line.contains("XS 2026-10 event 1 was not received"))
                .noneMatch(line -> line.contains(SECRET));
    }
}
