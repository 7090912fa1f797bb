package io.leansafety.cli;

import io.leansafety.store.Damage;
import io.leansafety.store.DirectoryPorts;
import io.leansafety.store.StoreException;
import io.leansafety.value.EnterpriseId;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * A directory as a store.
 *
 * @param directory the directory
 */
record DirectoryPlace(Path directory) implements StorePlace {
    @Override
    public RunStore openOrMake(EnterpriseId enterprise, Texts texts) {
        try {
            DirectoryPorts ports = DirectoryPorts.open(directory);
            return new RunStore(ports, enterprise, ports::close);
        } catch (StoreException e) {
            throw e.damage()
                    .map(damage -> CommandFailure.refused(textOf(damage, texts), e))
                    .orElseGet(() -> CommandFailure.inUse(texts.of("store.in-use", directory), e));
        } catch (UncheckedIOException e) {
            throw CommandFailure.cannotCreate(texts.of("store.unusable", directory), e);
        }
    }

    @Override
    public RunStore open(EnterpriseId enterprise, Texts texts) {
        if (!DirectoryPorts.isStore(directory)) {
            throw CommandFailure.usage(texts.of("store.missing", directory));
        }
        return openOrMake(enterprise, texts);
    }

    private static String textOf(Damage damage, Texts texts) {
        String line = texts.of("store.damaged", damage.file(), damage.line(), damage.offset());
        return damage.isCrashPossible()
                ? texts.of("store.damaged.last", line, damage.offset(), damage.offset(), damage.file())
                : line;
    }
}
