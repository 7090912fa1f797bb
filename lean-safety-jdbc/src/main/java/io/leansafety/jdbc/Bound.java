package io.leansafety.jdbc;

import io.leansafety.value.Money;
import io.leansafety.value.Ratio;
import io.leansafety.value.Score;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a column for a value: money as fen, scores as hundredths, ratios as millionths, a month as its digits,
 * an instant as the time that it is in UTC, ids and names as their text.
 */
final class Bound {
    private static final int MONTHS = 100;

    private Bound() {}

    static @Nullable Object of(@Nullable Object value) {
        if (value == null
                || value instanceof String
                || value instanceof Integer
                || value instanceof Long
                || value instanceof Boolean
                || value instanceof LocalDate) {
            return value;
        }
        return number(value);
    }

    private static Object number(Object value) {
        if (value instanceof Money money) {
            return money.fen();
        }
        if (value instanceof Score score) {
            return score.hundredths();
        }
        if (value instanceof Ratio ratio) {
            return ratio.millionths();
        }
        return time(value);
    }

    private static Object time(Object value) {
        if (value instanceof YearMonth month) {
            return month.getYear() * MONTHS + month.getMonthValue();
        }
        if (value instanceof Instant instant) {
            return LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MILLIS), ZoneOffset.UTC);
        }
        return value.toString();
    }

    static YearMonth month(int digits) {
        return YearMonth.of(digits / MONTHS, digits % MONTHS);
    }
}
