package io.leansafety.market;

import io.leansafety.inmemory.InMemoryPorts;
import io.leansafety.rule.Rule;

@Rule({"S9", "S11"})
class RacesTest extends MonthRacesContract {
    private static final int ROUNDS = Integer.getInteger("lean.rounds", 1_000);

    RacesTest() {
        super(new InMemoryPorts(), ROUNDS);
    }
}
