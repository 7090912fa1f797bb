package io.leansafety.cli;

import io.leansafety.store.DirectoryPorts;
import io.leansafety.value.EnterpriseId;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What every command about runs has: a store, and whose months they are. */
// picocli sets the fields before it calls
@SuppressWarnings("NullAway.Init")
final class RunInput {
    @Option(names = "--store", required = true, paramLabel = "DIR")
    private Path store;

    @Option(names = "--enterprise", required = true, paramLabel = "ID")
    private EnterpriseId enterprise;

    /** Opens the store; makes it where there is none. */
    RunStore openOrMake(Texts texts) {
        return RunStore.open(store, enterprise, texts);
    }

    /**
     * Opens the store.
     *
     * @throws CommandFailure if there is none
     */
    RunStore open(Texts texts) {
        if (!DirectoryPorts.isStore(store)) {
            throw CommandFailure.usage(texts.of("store.missing", store));
        }
        return openOrMake(texts);
    }
}
