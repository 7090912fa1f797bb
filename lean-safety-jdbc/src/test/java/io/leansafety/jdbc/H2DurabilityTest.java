package io.leansafety.jdbc;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;

class H2DurabilityTest extends DurabilityContract {
    @TempDir
    Path folder = Path.of("");

    @Override
    DataSource good() {
        return at(0);
    }

    @Override
    DataSource risky() {
        return at(500);
    }

    private DataSource at(int delay) {
        return H2Server.at("jdbc:h2:file:" + folder.resolve("market") + ";WRITE_DELAY=" + delay, "sa", "");
    }

    @Override
    String said() {
        return "WRITE_DELAY is 500, should be 0";
    }
}
