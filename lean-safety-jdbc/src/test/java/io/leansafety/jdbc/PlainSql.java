package io.leansafety.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Whoever works on the tables past the library.
 *
 * @param dataSource where, and as whom
 */
record PlainSql(DataSource dataSource) {
    /** What uses a statement. */
    private interface Use<T> {
        T of(Statement statement) throws SQLException;
    }

    private <T> T use(Use<T> use) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            return use.of(statement);
        }
    }

    /** Runs statements on one connection. */
    void run(String... statements) {
        try {
            boolean unused = use(statement -> {
                for (String sql : statements) {
                    boolean unusedResult = statement.execute(sql);
                }
                return true;
            });
        } catch (SQLException e) {
            throw new AssertionError(Arrays.toString(statements), e);
        }
    }

    /** What the library makes of the failure of a statement; empty if the statement is done. */
    Optional<RuntimeException> refusal(String sql) {
        try {
            boolean unused = use(statement -> statement.execute(sql));
            return Optional.empty();
        } catch (SQLException e) {
            return Optional.of(Failures.of(e, sql));
        }
    }

    /** The rows that a query finds, each column as its text. */
    List<List<@Nullable String>> rows(String query) {
        try {
            return use(statement -> {
                try (ResultSet results = statement.executeQuery(query)) {
                    List<List<@Nullable String>> rows = new ArrayList<>();
                    while (results.next()) {
                        rows.add(row(results));
                    }
                    return rows;
                }
            });
        } catch (SQLException e) {
            throw new AssertionError(query, e);
        }
    }

    private static List<@Nullable String> row(ResultSet results) throws SQLException {
        List<@Nullable String> row = new ArrayList<>();
        for (int i = 1; i <= results.getMetaData().getColumnCount(); i++) {
            row.add(text(results, i));
        }
        return row;
    }

    /** MariaDB's driver gives 4 milliseconds as the text .4000. */
    private static @Nullable String text(ResultSet results, int column) throws SQLException {
        if (results.getMetaData().getColumnType(column) != Types.TIMESTAMP) {
            return results.getString(column);
        }
        LocalDateTime time = results.getObject(column, LocalDateTime.class);
        return time == null ? null : time.toString();
    }

    /** The columns of a table, in their order. */
    List<String> columns(String table) {
        try {
            return use(statement -> {
                try (ResultSet results = statement.executeQuery("select * from " + table + " where 1 = 0")) {
                    List<String> columns = new ArrayList<>();
                    for (int i = 1; i <= results.getMetaData().getColumnCount(); i++) {
                        columns.add(results.getMetaData().getColumnName(i).toLowerCase(Locale.ROOT));
                    }
                    return columns;
                }
            });
        } catch (SQLException e) {
            throw new AssertionError(table, e);
        }
    }

    /** A statement that adds a row once more, some columns with another expression. */
    String copying(String table, Map<String, String> others, String which) {
        List<String> columns = columns(table);
        return "insert into " + table + " (" + String.join(", ", columns) + ") select "
                + columns.stream()
                        .map(column -> others.getOrDefault(column, column))
                        .collect(Collectors.joining(", "))
                + " from " + table + " where " + which;
    }

    /** All that is in tables. */
    Map<String, List<List<@Nullable String>>> contents(List<String> tables) {
        Map<String, List<List<@Nullable String>>> contents = new TreeMap<>();
        for (String table : tables) {
            List<List<@Nullable String>> rows = rows("select * from " + table);
            rows.sort(Comparator.comparing(List::toString));
            contents.put(table, rows);
        }
        return contents;
    }
}
