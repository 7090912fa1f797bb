package io.leansafety.jdbc;

import io.leansafety.market.IsolationContract;
import io.leansafety.market.MonthRacesContract;
import io.leansafety.market.PolicyDuringARunContract;
import io.leansafety.market.SlipRacesContract;
import io.leansafety.market.TradeRacesContract;
import org.junit.jupiter.api.Nested;

/** What holds at the desks when many come at once, and for other enterprises, on one database. */
@SuppressWarnings("ClassCanBeStatic") // the engine makes the inner classes
abstract class DeskContracts {
    /** 1,000 with -Psoak. */
    private static final int ROUNDS = Boolean.getBoolean("lean.soak") ? 1_000 : 20;

    private final TestDatabase database;

    DeskContracts(TestDatabase database) {
        this.database = database;
    }

    @Nested
    class MonthRacesTest extends MonthRacesContract {
        MonthRacesTest() {
            super(database.empty(), ROUNDS);
        }
    }

    @Nested
    class TradeRacesTest extends TradeRacesContract {
        TradeRacesTest() {
            super(database.empty(), ROUNDS);
        }
    }

    @Nested
    class SlipRacesTest extends SlipRacesContract {
        SlipRacesTest() {
            super(database.empty(), ROUNDS);
        }
    }

    @Nested
    class IsolationTest extends IsolationContract {
        IsolationTest() {
            super(database.empty());
        }
    }

    @Nested
    class PolicyDuringARunTest extends PolicyDuringARunContract {
        PolicyDuringARunTest() {
            super(database.empty());
        }
    }
}
