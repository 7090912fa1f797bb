package io.leansafety.cli;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import io.leansafety.jdbc.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.logging.LogManager;

/**
 * Connections to a database.
 *
 * @param url where it is
 * @param texts the language
 */
record DatabasePool(DatabaseUrl url, Texts texts) {
    /** A command does one thing after the other; what is kept beside a unit of work has its own connection. */
    private static final int CONNECTIONS = 3;

    private static final long PATIENCE_MILLIS = 10_000;

    /**
     * Opens the first connection.
     *
     * @throws CommandFailure if there is no driver, or the database does not let anybody in
     */
    HikariDataSource open(Optional<String> user, Optional<String> password) {
        // what a driver logs by itself may hold what must not be seen
        LogManager.getLogManager().reset();
        checkDriver();
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url.value());
        user.ifPresent(config::setUsername);
        password.ifPresent(config::setPassword);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(PATIENCE_MILLIS);
        try {
            return new HikariDataSource(config);
        } catch (PoolInitializationException e) {
            throw DatabaseFailures.ofOpening(url, e, texts);
        }
    }

    private void checkDriver() {
        try {
            var unused = DriverManager.getDriver(url.value());
        } catch (SQLException e) {
            throw CommandFailure.usage(texts.of("database.no-driver", url));
        }
    }

    /**
     * Returns which database it is.
     *
     * @throws CommandFailure if it is none that a store can be kept in
     */
    Database database(HikariDataSource pool) {
        try {
            return Database.of(pool);
        } catch (IllegalArgumentException unknown) {
            throw CommandFailure.usage(texts.of("database.unknown", url, nameOf(pool)));
        }
    }

    private String nameOf(HikariDataSource pool) {
        try (Connection connection = pool.getConnection()) {
            return connection.getMetaData().getDatabaseProductName();
        } catch (SQLException e) {
            throw DatabaseFailures.ofOpening(url, e, texts);
        }
    }
}
