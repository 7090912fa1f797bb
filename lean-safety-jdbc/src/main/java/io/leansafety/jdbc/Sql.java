package io.leansafety.jdbc;

import io.leansafety.json.RecordFormatException;
import java.lang.ref.SoftReference;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Statements on one connection. In their text {@code #} stands for the prefix of the tables; every value is bound, none
 * becomes a part of the text.
 */
final class Sql {
    private final Connection connection;
    private final Database database;
    private final Tables tables;
    private final Map<Object, SoftReference<Object>> read = new HashMap<>();

    Sql(Connection connection, Database database, Tables tables) {
        this.connection = connection;
        this.database = database;
        this.tables = tables;
    }

    Connection connection() {
        return connection;
    }

    Database database() {
        return database;
    }

    Tables tables() {
        return tables;
    }

    /** Returns what was read on this connection, in the same unit; null where nothing was, or where memory was short since. */
    @Nullable
    Object recall(Object key) {
        SoftReference<Object> found = read.get(key);
        return found == null ? null : found.get();
    }

    void remember(Object key, Object value) {
        read.put(key, new SoftReference<>(value));
    }

    /** Runs a statement that writes. Returns how many rows it changed. */
    int update(String sql, @Nullable Object... values) {
        String statement = tables.in(sql);
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            bind(prepared, values);
            return prepared.executeUpdate();
        } catch (SQLException e) {
            throw Failures.of(e, statement);
        }
    }

    /** Returns what a query finds, each row made a value. */
    <T> List<T> list(String sql, Function<Row, T> reading, @Nullable Object... values) {
        String statement = tables.in(sql);
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            bind(prepared, values);
            try (ResultSet results = prepared.executeQuery()) {
                return read(results, reading, statement);
            }
        } catch (SQLException e) {
            throw Failures.of(e, statement);
        }
    }

    /** Returns the first row that a query finds. */
    <T> Optional<T> first(String sql, Function<Row, T> reading, @Nullable Object... values) {
        return list(sql, reading, values).stream().findFirst();
    }

    private static <T> List<T> read(ResultSet results, Function<Row, T> reading, String statement) throws SQLException {
        List<T> found = new ArrayList<>();
        Row row = new Row(results, statement);
        while (results.next()) {
            row.begin();
            found.add(read(row, reading, statement));
        }
        return found;
    }

    /** A value that is none, as an id that nobody can have had, was not written by this library. */
    private static <T> T read(Row row, Function<Row, T> reading, String statement) {
        try {
            return reading.apply(row);
        } catch (IllegalArgumentException
                | ArithmeticException
                | DateTimeException
                | RecordFormatException notWritten) {
            throw DatabaseException.damaged("a row of: " + statement);
        }
    }

    /** Returns a list of so many values to be bound, 1 or more. */
    static String marks(int many) {
        return "(" + "?, ".repeat(many - 1) + "?)";
    }

    static void bind(PreparedStatement prepared, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            prepared.setObject(i + 1, Bound.of(values[i]));
        }
    }
}
