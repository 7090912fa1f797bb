package io.leansafety.cli;

import io.leansafety.market.LeanSafetyMarket;
import io.leansafety.market.MonthsDesk;
import io.leansafety.policy.Policy;
import io.leansafety.port.Ports;
import io.leansafety.run.MonthHistory;
import io.leansafety.value.EnterpriseId;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A store that a command holds, and the enterprise that it works for.
 *
 * @param ports the store
 * @param enterprise the enterprise
 * @param closing gives the store back
 */
record RunStore(Ports ports, EnterpriseId enterprise, Runnable closing) implements AutoCloseable {
    LeanSafetyMarket market() {
        return LeanSafetyMarket.using(ports, Clock.system(ZoneId.systemDefault()));
    }

    MonthsDesk months() {
        return market().months();
    }

    MonthHistory history(YearMonth month) {
        return months().history(enterprise, month);
    }

    /**
     * Publishes a policy unless the enterprise has it, within the unit of work that is open, if there is one.
     *
     * @return whether it was published now
     * @throws CommandFailure if it has another one of that id and first day
     */
    boolean publish(Policy policy, Texts texts) {
        Optional<Policy> known = ports.policies().of(enterprise).stream()
                .filter(other -> other.id().equals(policy.id())
                        && other.validity().from().equals(policy.validity().from()))
                .findFirst();
        if (known.isPresent() && !known.get().equals(policy)) {
            throw CommandFailure.usage(texts.of(
                    "store.other-policy", policy.id(), policy.validity().from()));
        }
        return known.isEmpty()
                && ports.transactions().inOne(() -> {
                    ports.policies().publish(enterprise, policy);
                    return true;
                });
    }

    @Override
    public void close() {
        closing.run();
    }
}
