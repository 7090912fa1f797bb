package io.leansafety.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** Pools of connections beside that of a {@link TestDatabase}. */
final class SmallPool {
    private static final long SHORTEST_MILLIS = 250;

    private SmallPool() {}

    /** A pool of a few connections, whose callers do not wait long. */
    static HikariDataSource of(TestDatabase database, int connections) {
        HikariConfig config = config(database, connections);
        config.setConnectionTimeout(SHORTEST_MILLIS);
        return new HikariDataSource(config);
    }

    /** A pool of connections that each begin with a statement. */
    static HikariDataSource of(TestDatabase database, int connections, String beginning) {
        HikariConfig config = config(database, connections);
        config.setConnectionInitSql(beginning);
        return new HikariDataSource(config);
    }

    private static HikariConfig config(TestDatabase database, int connections) {
        HikariDataSource known = database.dataSource();
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(known.getJdbcUrl());
        config.setUsername(known.getUsername());
        config.setPassword(known.getPassword());
        config.setMaximumPoolSize(connections);
        return config;
    }
}
