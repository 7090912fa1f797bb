package io.leansafety.cli;

import io.leansafety.value.EnterpriseId;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** What every command about runs has: a store, and whose months they are. */
// picocli sets the fields before it calls
@SuppressWarnings("NullAway.Init")
final class RunInput {
    @ArgGroup(multiplicity = "1")
    private StoreOptions store;

    @Option(names = "--enterprise", required = true, paramLabel = "ID")
    private EnterpriseId enterprise;

    /** Opens the store; makes it where there is none. */
    RunStore openOrMake(Texts texts) {
        return store.place(texts).openOrMake(enterprise, texts);
    }

    /**
     * Opens the store.
     *
     * @throws CommandFailure if there is none
     */
    RunStore open(Texts texts) {
        return store.place(texts).open(enterprise, texts);
    }
}
