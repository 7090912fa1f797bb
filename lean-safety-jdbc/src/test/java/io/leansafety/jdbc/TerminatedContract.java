package io.leansafety.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leansafety.port.Ports;
import io.leansafety.port.Stored;
import io.leansafety.rule.Fault;
import io.leansafety.rule.Rule;
import io.leansafety.run.TakenException;
import io.leansafety.value.RequestKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Somebody ends the session of a unit at the server. */
@Rule("S11")
@Fault("RB-C07")
@Timeout(120)
abstract class TerminatedContract {
    /** Ports with transactions of their own, over tables without a request. */
    abstract Ports ports();

    /** Ends the session of the unit that is open, and waits until it has ended. Returns whether there was one. */
    abstract boolean terminate();

    @Test
    void aUnitWhoseSessionIsEndedKeepsNothing() {
        assertThatThrownBy(() -> add("K1", () -> assertThat(terminate()).isTrue()))
                .isInstanceOf(TakenException.class);
        assertThat(isThere("K1")).isFalse();

        add("K1", () -> {});
        assertThat(isThere("K1")).isTrue();
    }

    final void add(String key, Runnable before) {
        boolean unused = ports().transactions().inOne(() -> {
            ports().outbox().add(Stored.event(Stored.XS, 1));
            before.run();
            ports().requests().add(Stored.request(Stored.XS, key));
            return true;
        });
    }

    final boolean isThere(String key) {
        return ports().requests().find(Stored.XS, new RequestKey(key)).isPresent();
    }
}
