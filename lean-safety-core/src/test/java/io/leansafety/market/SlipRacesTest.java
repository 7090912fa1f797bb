package io.leansafety.market;

import io.leansafety.inmemory.InMemoryPorts;
import io.leansafety.rule.Rule;

@Rule({"T5", "S5", "S11"})
class SlipRacesTest extends SlipRacesContract {
    private static final int ROUNDS = Integer.getInteger("lean.rounds", 1_000);

    SlipRacesTest() {
        super(new InMemoryPorts(), ROUNDS);
    }
}
