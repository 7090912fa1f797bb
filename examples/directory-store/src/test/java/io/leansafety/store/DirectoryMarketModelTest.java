package io.leansafety.store;

import io.leansafety.model.MarketModelContract;
import io.leansafety.model.ModelStore;
import io.leansafety.rule.Rule;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

@Rule({"S5", "S9", "S11", "S11b", "A9"})
class DirectoryMarketModelTest extends MarketModelContract {
    @TempDir
    private Path directory;

    @Override
    protected ModelStore store() {
        return DirectoryModelStore.below(directory);
    }
}
