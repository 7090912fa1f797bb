package io.leansafety.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A number as a workbook stores it: 160.1 may be stored as {@code 160.09999999999999}, the binary fraction nearest to it.
 * Excel shows and computes fifteen digits, and so is it read, from its text and as a decimal.
 */
final class StoredNumber {
    private static final MathContext SHOWN = new MathContext(15);
    private static final int LONGEST = 40;
    private static final int LARGEST_SCALE = 30;

    /** Day 0. Excel holds 1900 for a leap year, so that this is right from March 1900 on. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final BigDecimal SECONDS_OF_DAY = BigDecimal.valueOf(86_400);

    private StoredNumber() {}

    /** The decimal that Excel shows, without exponent; what is no number, or beyond all use, as it is. */
    static String plain(String stored) {
        if (stored.length() > LONGEST) {
            return stored;
        }
        try {
            BigDecimal shown = new BigDecimal(stored).round(SHOWN).stripTrailingZeros();
            return Math.abs(shown.scale()) > LARGEST_SCALE ? stored : shown.toPlainString();
        } catch (NumberFormatException noNumber) {
            return stored;
        }
    }

    /** Whether a decimal keeps all its digits in a workbook. */
    static boolean keeps(BigDecimal number) {
        return number.stripTrailingZeros().precision() <= SHOWN.getPrecision();
    }

    /**
     * The day that a number stands for, ISO, with the time behind a T if there is one.
     *
     * @param stored the number
     * @param daysBefore days to add: 1462 in a workbook that begins in 1904
     * @return the day; the number itself where it is no day that a workbook can show
     */
    static String day(String stored, int daysBefore) {
        String plain = plain(stored);
        try {
            BigDecimal[] parts = new BigDecimal(plain).divideAndRemainder(BigDecimal.ONE);
            LocalDate day = DAY_ZERO.plusDays(parts[0].intValueExact()).plusDays(daysBefore);
            boolean isDay = !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY) && parts[1].signum() >= 0;
            return isDay ? day + time(parts[1]) : plain;
        } catch (ArithmeticException | NumberFormatException noDay) {
            return plain;
        }
    }

    private static String time(BigDecimal partOfDay) {
        return partOfDay.signum() == 0
                ? ""
                : "T"
                        + LocalTime.ofSecondOfDay(
                                partOfDay.multiply(SECONDS_OF_DAY).longValue());
    }

    /** Whether a workbook can hold a day as a number. */
    static boolean holds(LocalDate day) {
        return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
    }
}
