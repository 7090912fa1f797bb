package io.leansafety.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leansafety.rule.Rule;
import io.leansafety.run.MarketEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link Outbox} keeps; whoever writes one extends this test. */
@Rule("S11")
public abstract class OutboxContract extends PortContract {
    private static final MarketEvent ONE = Stored.event(Stored.XS, 1);
    private static final MarketEvent TWO = Stored.event(Stored.YF, 1);
    private static final MarketEvent THREE = Stored.event(Stored.XS, 2);

    protected OutboxContract() {}

    @Test
    public void nothingIsPendingAtFirst() {
        assertThat(pending()).isEmpty();
    }

    @Test
    public void eventsArePendingInTheOrderInWhichTheyWereAdded() {
        addAll();

        assertThat(pending()).containsExactly(ONE, TWO, THREE);
    }

    @Test
    public void noMoreArePendingThanAreWanted() {
        addAll();

        assertThat(outbox().pending(2)).containsExactly(ONE, TWO);
        assertThat(outbox().pending(1)).containsExactly(ONE);
    }

    @Test
    public void whatWasDeliveredIsNotPendingAnyMore() {
        addAll();
        write(() -> outbox().delivered(List.of(TWO)));

        assertThat(pending()).containsExactly(ONE, THREE);
    }

    @Test
    public void whatIsNotPendingCanBeDeliveredWithoutEffect() {
        write(() -> outbox().add(ONE));
        write(() -> outbox().delivered(List.of(TWO)));
        write(() -> outbox().delivered(List.of(ONE, THREE)));
        write(() -> outbox().delivered(List.of(ONE)));
        write(() -> outbox().delivered(List.of()));

        assertThat(pending()).isEmpty();
    }

    @Test
    public void anEventOfAUnitThatFailsIsNeverTold() {
        assertThatThrownBy(() -> write(() -> {
                    outbox().add(ONE);
                    throw new IllegalArgumentException("fails");
                }))
                .hasMessage("fails");

        assertThat(pending()).isEmpty();
    }

    @Test
    public void whatAUnitDeliveredThatFailsIsPendingAgainInItsPlace() {
        addAll();
        assertThatThrownBy(() -> write(() -> {
                    outbox().delivered(List.of(ONE, TWO));
                    throw new IllegalArgumentException("fails");
                }))
                .hasMessage("fails");

        assertThat(pending()).containsExactly(ONE, TWO, THREE);
    }

    private void addAll() {
        write(() -> outbox().add(ONE));
        write(() -> {
            outbox().add(TWO);
            outbox().add(THREE);
        });
    }

    private List<MarketEvent> pending() {
        return outbox().pending(100);
    }

    private Outbox outbox() {
        return ports().outbox();
    }
}
