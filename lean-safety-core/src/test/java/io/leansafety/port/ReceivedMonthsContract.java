package io.leansafety.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.rule.Rule;
import io.leansafety.run.ReceivedMonth;
import io.leansafety.value.EnterpriseId;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every {@link ReceivedMonths} keeps; whoever writes one extends this test. */
@Rule("S11")
public abstract class ReceivedMonthsContract extends PortContract {
    protected ReceivedMonthsContract() {}

    @Test
    public void aMonthBeginsWithoutFacts() {
        assertThat(latest(Stored.OCTOBER)).isNull();
        assertThat(months().version(Stored.XS, Stored.OCTOBER)).isZero();
    }

    @Test
    public void factsComeBackAsTheyWere() {
        ReceivedMonth received = Stored.received(Stored.XS, Stored.OCTOBER, 1);
        write(() -> months().add(received));

        assertThat(latest(Stored.OCTOBER)).isEqualTo(received);
    }

    @Test
    public void theLastVersionIsTheLatest() {
        for (int version = 1; version <= 11; version++) {
            add(Stored.XS, Stored.OCTOBER, version);
        }

        assertThat(latest(Stored.OCTOBER)).isEqualTo(Stored.received(Stored.XS, Stored.OCTOBER, 11));
        assertThat(months().version(Stored.XS, Stored.OCTOBER)).isEqualTo(11);
        assertThat(months().version(Stored.XS, Stored.NOVEMBER)).isZero();
        assertThat(months().version(Stored.YF, Stored.OCTOBER)).isZero();
    }

    @Test
    public void eachMonthHasVersionsOfItsOwn() {
        add(Stored.XS, Stored.OCTOBER, 1);
        add(Stored.XS, Stored.OCTOBER, 2);
        add(Stored.XS, Stored.OCTOBER.minusMonths(1), 1);

        assertThat(latest(Stored.OCTOBER)).isEqualTo(Stored.received(Stored.XS, Stored.OCTOBER, 2));
        assertThat(latest(Stored.OCTOBER.minusMonths(1)))
                .isEqualTo(Stored.received(Stored.XS, Stored.OCTOBER.minusMonths(1), 1));
        assertThat(latest(Stored.NOVEMBER)).isNull();
        assertThat(latest(Stored.OCTOBER.minusYears(1))).isNull();
    }

    @Test
    public void theLastVersionOfTheLastMonthIsTheNewest() {
        assertThat(months().newest(Stored.XS)).isEmpty();

        add(Stored.XS, Stored.NOVEMBER, 1);
        add(Stored.XS, Stored.NOVEMBER, 2);
        add(Stored.XS, Stored.OCTOBER, 1);
        add(Stored.YF, Stored.NOVEMBER.plusMonths(1), 1);

        assertThat(months().newest(Stored.XS)).contains(Stored.received(Stored.XS, Stored.NOVEMBER, 2));
    }

    @Test
    public void aVersionIsTakenOnce() {
        add(Stored.XS, Stored.OCTOBER, 1);

        assertTaken(() -> months().add(Stored.received(Stored.XS, Stored.OCTOBER, 1)));
    }

    @Test
    public void theSameVersionIsFreeInAnotherEnterprise() {
        add(Stored.XS, Stored.OCTOBER, 1);
        add(Stored.YF, Stored.OCTOBER, 1);

        assertThat(latest(Stored.OCTOBER)).isEqualTo(Stored.received(Stored.XS, Stored.OCTOBER, 1));
    }

    @Test
    public void oneOfManyThreadsIsFirst() {
        assertOneIsFirst(
                (round, runner) -> months().add(Stored.received(new EnterpriseId("E" + round), Stored.OCTOBER, 1)));
    }

    private void add(EnterpriseId enterprise, YearMonth month, int version) {
        write(() -> months().add(Stored.received(enterprise, month, version)));
    }

    private @Nullable ReceivedMonth latest(YearMonth month) {
        return months().latest(Stored.XS, month).orElse(null);
    }

    private ReceivedMonths months() {
        return ports().receivedMonths();
    }
}
