package io.leansafety.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leansafety.inmemory.InMemoryPorts;
import io.leansafety.policy.BuiltInPolicies;
import io.leansafety.port.ForwardingPorts;
import io.leansafety.port.Ports;
import io.leansafety.port.Transactions;
import io.leansafety.rule.Rule;
import io.leansafety.run.TakenException;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.PersonId;
import io.leansafety.value.RequestKey;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A database may drop the transaction of a host with all that the host did in it: no call goes on in what comes behind. */
@Rule("S11")
class LostTransactionTest {
    private static final EnterpriseId ENTERPRISE = new EnterpriseId("XS");

    private final AtomicInteger units = new AtomicInteger();
    private final LeanSafetyMarket market =
            LeanSafetyMarket.using(new Losing(new InMemoryPorts(), units), Clock.systemUTC());

    /** A host's transaction that is lost in every unit. */
    private record Losing(Ports ports, AtomicInteger units) implements ForwardingPorts, Transactions {
        @Override
        public Transactions transactions() {
            return this;
        }

        @Override
        public <T> T inOne(Supplier<T> work) {
            units.incrementAndGet();
            throw TakenException.ofTransaction("SQLSTATE 40001");
        }

        @Override
        public void whenKept(Runnable task) {
            throw new AssertionError("nothing is kept");
        }
    }

    @Test
    void whatWritesIsNotAskedAgainInAnother() {
        Context who = new Context(ENTERPRISE, new PersonId("P1"), new RequestKey("K1"));
        PoliciesDesk.Publish publish =
                new PoliciesDesk.Publish(BuiltInPolicies.xinsheng2020No52(), Effect.BY_FACT_DATE);

        assertLost(() -> market.policies().publish(who, publish));
    }

    @Test
    void whatReadsIsNotAskedAgainInAnother() {
        assertLost(() -> market.policies().published(ENTERPRISE));
        assertLost(() -> market.journal().verify(ENTERPRISE));
    }

    private void assertLost(Supplier<?> call) {
        units.set(0);
        assertThatThrownBy(call::get)
                .isInstanceOfSatisfying(
                        TakenException.class,
                        lost -> assertThat(lost.isOfTransaction()).isTrue());
        assertThat(units).hasValue(1);
    }
}
