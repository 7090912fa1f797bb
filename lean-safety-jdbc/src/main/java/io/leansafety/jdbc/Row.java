package io.leansafety.jdbc;

import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.value.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** A row that a query found, read column by column in the order in which the query names them. */
final class Row {
    private final ResultSet results;
    private final String statement;
    private int column;

    Row(ResultSet results, String statement) {
        this.results = results;
        this.statement = statement;
    }

    /** What reads a column by its number. */
    private interface Getting<T> {
        @Nullable
        T get(int column) throws SQLException;
    }

    void begin() {
        column = 0;
    }

    String text() {
        return required(results::getString);
    }

    int integer() {
        return required(at -> orNull(results.getInt(at)));
    }

    long wide() {
        return required(at -> orNull(results.getLong(at)));
    }

    @Nullable
    Long wideOrNull() {
        return next(at -> orNull(results.getLong(at)));
    }

    Money money() {
        return Money.ofFen(wide());
    }

    LocalDate day() {
        return required(at -> results.getObject(at, LocalDate.class));
    }

    Instant instant() {
        return required(at -> results.getObject(at, LocalDateTime.class)).toInstant(ZoneOffset.UTC);
    }

    YearMonth month() {
        return Bound.month(integer());
    }

    @Nullable
    YearMonth monthOrNull() {
        return integerOrNull(Bound::month);
    }

    Fingerprint fingerprint() {
        return new Fingerprint(text());
    }

    /** A value that its text makes, as an id. */
    <T> T of(Function<String, T> parsing) {
        return parsing.apply(text());
    }

    <T> @Nullable T integerOrNull(IntFunction<T> making) {
        Integer value = next(at -> orNull(results.getInt(at)));
        return value == null ? null : making.apply(value);
    }

    <T> @Nullable T wideOrNull(LongFunction<T> making) {
        Long value = wideOrNull();
        return value == null ? null : making.apply(value);
    }

    private <T> @Nullable T orNull(T value) throws SQLException {
        return results.wasNull() ? null : value;
    }

    private <T> T required(Getting<T> getting) {
        T value = next(getting);
        if (value == null) {
            throw DatabaseException.damaged("column " + column + " of a row of: " + statement);
        }
        return value;
    }

    private <T> @Nullable T next(Getting<T> getting) {
        column++;
        try {
            return getting.get(column);
        } catch (SQLException e) {
            throw Failures.of(e, statement);
        }
    }
}
