package io.leansafety.market;

import io.leansafety.inmemory.InMemoryPorts;
import io.leansafety.rule.Rule;

@Rule({"T2", "H1", "S11"})
class TradeRacesTest extends TradeRacesContract {
    private static final int ROUNDS = Integer.getInteger("lean.rounds", 1_000);

    TradeRacesTest() {
        super(new InMemoryPorts(), ROUNDS);
    }
}
