package io.leansafety.spring;

import com.google.common.base.Ascii;
import io.leansafety.jdbc.Database;
import io.leansafety.jdbc.LeanSafetySchema;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.util.ClassUtils;

/**
 * Makes the tables, or brings them up to date, before the ports are used: by Flyway where it is on the class path. Without
 * it, tables that are missing altogether are made in H2, whose script has no statement with a semicolon inside; anything
 * else is refused by what is missing.
 */
record SchemaInitialization(
        DataSource dataSource, Database database, LeanSafetyProperties properties, ClassLoader loader) {
    private static final String FLYWAY = "org.flywaydb.core.Flyway";

    void run() {
        if (isWanted()) {
            if (ClassUtils.isPresent(FLYWAY, loader)) {
                LeanSafetySchema.migrate(dataSource, database, properties.tablePrefix());
            } else {
                withoutFlyway(LeanSafetySchema.check(dataSource, database, properties.tablePrefix()));
            }
        }
    }

    private boolean isWanted() {
        return switch (properties.schema()) {
            case ALWAYS -> true;
            case EMBEDDED -> isEmbedded();
            case NEVER -> false;
        };
    }

    private boolean isEmbedded() {
        if (database != Database.H2) {
            return false;
        }
        try (Connection connection = dataSource.getConnection()) {
            String url = connection.getMetaData().getURL();
            return !url.startsWith("jdbc:h2:tcp:") && !url.startsWith("jdbc:h2:ssl:");
        } catch (SQLException e) {
            throw new IllegalStateException("the data source of the market gives no connection", e);
        }
    }

    private void withoutFlyway(List<String> missing) {
        if (missing.isEmpty()) {
            return;
        }
        if (database != Database.H2
                || missing.stream().noneMatch(thing -> thing.endsWith(" " + properties.tablePrefix() + "enterprise"))) {
            throw new IllegalStateException("the tables of the market are not there or not up to date, and "
                    + "lean-safety.schema="
                    + Ascii.toLowerCase(properties.schema().name())
                    + " needs org.flywaydb:flyway-core on the class path, with its module for the database; missing: "
                    + missing);
        }
        script();
    }

    private void script() {
        String script = LeanSafetySchema.print(database, properties.tablePrefix());
        try (Connection connection = dataSource.getConnection()) {
            ScriptUtils.executeSqlScript(
                    connection,
                    new EncodedResource(
                            new ByteArrayResource(script.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8));
        } catch (SQLException e) {
            throw new IllegalStateException("the data source of the market gives no connection", e);
        }
    }
}
