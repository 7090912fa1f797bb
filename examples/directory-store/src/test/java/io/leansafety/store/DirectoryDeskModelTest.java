package io.leansafety.store;

import io.leansafety.model.DeskModelContract;
import io.leansafety.model.ModelStore;
import io.leansafety.rule.Rule;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

@Rule({"A9", "H1", "H2", "O4", "P5", "P6", "P7", "S5", "T1", "T2", "T5", "T7"})
class DirectoryDeskModelTest extends DeskModelContract {
    @TempDir
    private Path directory;

    @Override
    protected ModelStore store() {
        return DirectoryModelStore.below(directory);
    }
}
