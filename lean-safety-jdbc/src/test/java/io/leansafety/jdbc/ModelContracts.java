package io.leansafety.jdbc;

import io.leansafety.model.DeskModelContract;
import io.leansafety.model.MarketModelContract;
import io.leansafety.model.ModelStore;
import io.leansafety.rule.Rule;
import org.junit.jupiter.api.Nested;

/** Random histories of the market and of its desks, on one database. */
@SuppressWarnings("ClassCanBeStatic") // the engine makes the inner classes
abstract class ModelContracts {
    private final ModelTables tables;

    ModelContracts(TestDatabase database) {
        this.tables = new ModelTables(database);
    }

    @Nested
    @Rule({"S5", "S9", "S11", "S11b", "A9"})
    class MarketModelTest extends MarketModelContract {
        @Override
        protected ModelStore store() {
            return tables.take();
        }
    }

    @Nested
    @Rule({"A9", "H1", "H2", "O4", "P5", "P6", "P7", "S5", "T1", "T2", "T5", "T7"})
    class DeskModelTest extends DeskModelContract {
        @Override
        protected ModelStore store() {
            return tables.take();
        }
    }
}
