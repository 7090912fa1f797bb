package io.leansafety.cli;

import io.leansafety.value.EnterpriseId;

/** Where a store is kept. */
interface StorePlace {
    /**
     * Opens the store; makes it where there is none.
     *
     * @throws CommandFailure if somebody else holds it, or it can't be read or made, or is not as it was written
     */
    RunStore openOrMake(EnterpriseId enterprise, Texts texts);

    /**
     * Opens the store that is there.
     *
     * @throws CommandFailure if there is none, or as for {@link #openOrMake}
     */
    RunStore open(EnterpriseId enterprise, Texts texts);
}
