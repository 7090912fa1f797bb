package io.leansafety.jdbc;

import com.google.common.collect.Lists;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A database that tests keep the market in, its schema applied; the tables are emptied for each test. */
final class TestDatabase {
    /** As many as a race has, and some to look on. */
    private static final int CONNECTIONS = 24;

    private static final Pattern TABLE = Pattern.compile("create table (\\w+)");

    private final Database database;
    private final HikariDataSource pool;
    private final String prefix;

    private TestDatabase(Database database, HikariDataSource pool, String prefix) {
        this.database = database;
        this.pool = pool;
        this.prefix = prefix;
        LeanSafetySchema.migrate(pool, database, prefix);
    }

    /** A database that a server has, of a user who may do everything. */
    static TestDatabase at(Database database, String url, String user, String password) {
        return new TestDatabase(
                database, new HikariDataSource(config(url, user, password)), LeanSafetySchema.DEFAULT_PREFIX);
    }

    /** The same database, and tables of another prefix. */
    TestDatabase withPrefix(String other) {
        return new TestDatabase(database, pool, other);
    }

    /** The same database by a pool of its own, as another node has one. */
    TestDatabase otherNode() {
        HikariConfig config = new HikariConfig();
        pool.copyStateTo(config);
        config.setPoolName(null);
        return new TestDatabase(database, new HikariDataSource(config), prefix);
    }

    private static HikariConfig config(String url, String user, String password) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(0);
        return config;
    }

    /** The owner of the tables may do what nobody else may. */
    private List<String> emptying() {
        List<String> tables = tables();
        return switch (database) {
            case POSTGRESQL ->
                List.of(
                        "set session_replication_role = replica",
                        "truncate " + String.join(", ", tables),
                        "set session_replication_role = default");
            case MYSQL ->
                around(
                        "set foreign_key_checks = 0",
                        tables.stream().map(table -> "truncate table " + table),
                        "set foreign_key_checks = 1");
            // what refers to others is behind them
            case H2 ->
                Lists.reverse(tables).stream()
                        .map(table -> "delete from " + table)
                        .toList();
        };
    }

    private static List<String> around(String before, Stream<String> between, String behind) {
        return Stream.of(Stream.of(before), between, Stream.of(behind))
                .flatMap(all -> all)
                .toList();
    }

    List<String> tables() {
        return tables(database, prefix);
    }

    static List<String> tables(Database database, String prefix) {
        return TABLE.matcher(LeanSafetySchema.print(database, prefix))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    Database database() {
        return database;
    }

    String prefix() {
        return prefix;
    }

    HikariDataSource dataSource() {
        return pool;
    }

    /** Ports with transactions of their own, over empty tables. */
    JdbcPorts empty() {
        execute(emptying().toArray(String[]::new));
        return ports();
    }

    /** Ports with transactions of their own, over the tables as they are. */
    JdbcPorts ports() {
        return JdbcPorts.own(pool, database).withPrefix(prefix);
    }

    /** How many rows each table has. */
    Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(counting())) {
            while (rows.next()) {
                counts.put(rows.getString(1), rows.getLong(2));
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return counts;
    }

    private String counting() {
        return tables().stream()
                .map(table -> "select '" + table + "', count(*) from " + table)
                .collect(Collectors.joining(" union all "));
    }

    void execute(String... statements) {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                boolean unused = statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public String toString() {
        return database.toString();
    }
}
