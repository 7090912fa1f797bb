package io.leansafety.architecture.fault.ledger;

import java.util.Random;

/** Leaves it to chance. */
final class ThrowsDice {
    private ThrowsDice() {}

    static int thrown() {
        return new Random(1).nextInt(6);
    }
}
