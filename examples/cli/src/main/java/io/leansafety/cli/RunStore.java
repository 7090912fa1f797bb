package io.leansafety.cli;

import io.leansafety.market.LeanSafetyMarket;
import io.leansafety.market.MonthsDesk;
import io.leansafety.policy.Policy;
import io.leansafety.run.MonthHistory;
import io.leansafety.store.DirectoryPorts;
import io.leansafety.store.StoreException;
import io.leansafety.value.EnterpriseId;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A store that a command holds, and the enterprise that it works for.
 *
 * @param ports the store
 * @param enterprise the enterprise
 */
record RunStore(DirectoryPorts ports, EnterpriseId enterprise) implements AutoCloseable {
    /**
     * Opens a directory as a store.
     *
     * @throws CommandFailure if somebody else holds it, or if it is not as it was written
     */
    static RunStore open(Path directory, EnterpriseId enterprise, Texts texts) {
        try {
            return new RunStore(DirectoryPorts.open(directory), enterprise);
        } catch (StoreException e) {
            throw e.reason() == StoreException.Reason.DAMAGED
                    ? CommandFailure.refused(texts.of("store.damaged", directory, e.line()), e)
                    : CommandFailure.unreadable(texts.of("store.in-use", directory), e);
        } catch (UncheckedIOException e) {
            throw CommandFailure.cannotCreate(texts.of("store.unusable", directory), e);
        }
    }

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
     * Publishes a policy unless the enterprise has it.
     *
     * @throws CommandFailure if it has another one of that id and first day
     */
    void publish(Policy policy, Texts texts) {
        Optional<Policy> known = ports.policies().of(enterprise).stream()
                .filter(other -> other.id().equals(policy.id())
                        && other.validity().from().equals(policy.validity().from()))
                .findFirst();
        if (known.isEmpty()) {
            ports.transactions().inOne(() -> {
                ports.policies().publish(enterprise, policy);
                return true;
            });
        } else if (!known.get().equals(policy)) {
            throw CommandFailure.usage(texts.of(
                    "store.other-policy", policy.id(), policy.validity().from()));
        }
    }

    @Override
    public void close() {
        ports.close();
    }
}
