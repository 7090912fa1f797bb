package io.leansafety.cli;

import com.zaxxer.hikari.HikariDataSource;
import io.leansafety.jdbc.Database;
import io.leansafety.jdbc.JdbcPorts;
import io.leansafety.jdbc.LeanSafetySchema;
import io.leansafety.value.EnterpriseId;
import java.util.List;
import java.util.Optional;

/** A database as a store. */
final class DatabasePlace implements StorePlace {
    private final DatabaseUrl url;
    private final Optional<String> user;
    private final Optional<String> password;

    DatabasePlace(DatabaseUrl url, Optional<String> user, Optional<String> password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    @Override
    public RunStore openOrMake(EnterpriseId enterprise, Texts texts) {
        return open(url, enterprise, texts, this::make);
    }

    @Override
    public RunStore open(EnterpriseId enterprise, Texts texts) {
        return open(url.ofWhatIsThere(), enterprise, texts, this::checkThere);
    }

    /** What is done about the tables before anything is asked of them. */
    private interface Tables {
        void in(HikariDataSource pool, Database database, Texts texts);
    }

    private RunStore open(DatabaseUrl asked, EnterpriseId enterprise, Texts texts, Tables tables) {
        DatabasePool connections = new DatabasePool(asked, texts);
        HikariDataSource pool = connections.open(user, password);
        try {
            Database database = connections.database(pool);
            tables.in(pool, database, texts);
            return new RunStore(JdbcPorts.own(pool, database), enterprise, pool::close);
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    private void make(HikariDataSource pool, Database database, Texts texts) {
        if (!LeanSafetySchema.check(pool, database).isEmpty()) {
            LeanSafetySchema.migrate(pool, database);
            checkWhole(pool, database, texts);
        }
    }

    /** What was taken away by hand does not come back by migrating. */
    private void checkWhole(HikariDataSource pool, Database database, Texts texts) {
        List<String> missing = LeanSafetySchema.check(pool, database);
        if (!missing.isEmpty()) {
            throw CommandFailure.cannotCreate(
                    texts.of("database.incomplete", url, missing.size(), missing.get(0)), null);
        }
    }

    private void checkThere(HikariDataSource pool, Database database, Texts texts) {
        List<String> missing = LeanSafetySchema.check(pool, database);
        if (!missing.isEmpty()) {
            throw CommandFailure.usage(texts.of("database.missing", url, missing.size(), missing.get(0)));
        }
    }
}
