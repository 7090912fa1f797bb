package io.leansafety.cli;

import io.leansafety.market.LeanSafetyMarket;
import io.leansafety.market.MonthsDesk;
import io.leansafety.policy.Policy;
import io.leansafety.run.MonthHistory;
import io.leansafety.store.Damage;
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
            throw e.damage()
                    .map(damage -> CommandFailure.refused(textOf(damage, texts), e))
                    .orElseGet(() -> CommandFailure.inUse(texts.of("store.in-use", directory), e));
        } catch (UncheckedIOException e) {
            throw CommandFailure.cannotCreate(texts.of("store.unusable", directory), e);
        }
    }

    private static String textOf(Damage damage, Texts texts) {
        String line = texts.of("store.damaged", damage.file(), damage.line(), damage.offset());
        return damage.isCrashPossible()
                ? texts.of("store.damaged.last", line, damage.offset(), damage.offset(), damage.file())
                : line;
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
        ports.close();
    }
}
