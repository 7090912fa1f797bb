package io.leansafety.architecture.fault.value;

import io.leansafety.architecture.fault.settlement.Settled;

/** A value that knows what is made of it. */
final class SeesSettlement {
    private SeesSettlement() {}

    static Settled[] all() {
        return new Settled[0];
    }
}
