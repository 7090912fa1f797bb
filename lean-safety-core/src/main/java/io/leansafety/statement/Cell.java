package io.leansafety.statement;

import io.leansafety.value.Money;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What stands at one place of a table, for the page and for the workbook: a text, or a number that stays one.
 *
 * @param kind what it is
 * @param text what people read
 * @param number the number itself, null for a text
 * @param anchor where in the page it leads, null for nowhere
 */
record Cell(
        Kind kind,
        String text,
        @Nullable BigDecimal number,
        @Nullable String anchor) {
    /** Nothing to say. */
    static final Cell NONE = text("");

    /** The point and two decimals. */
    private static final int LEAST_DECIMALS = 3;

    /** What a cell holds. */
    enum Kind {
        /** What somebody wrote; never a formula. */
        TEXT,
        /** Yuan, to the fen. */
        MONEY,
        /** A score or points, to the hundredth. */
        SCORE,
        /** A ratio, to the millionth. */
        RATIO,
        /** A whole number of things. */
        COUNT,
        /** A bar in the page, as long as its number in thousandths says. */
        BAR
    }

    static Cell text(Object text) {
        return new Cell(Kind.TEXT, text.toString(), null, null);
    }

    static Cell money(Money amount) {
        return new Cell(Kind.MONEY, StatementTexts.grouped(amount), new BigDecimal(amount.toString()), null);
    }

    static Cell count(int count) {
        return new Cell(Kind.COUNT, String.format(Locale.ROOT, "%,d", count), BigDecimal.valueOf(count), null);
    }

    /** A score, points or an amount, as its decimals are written. */
    static Cell decimal(Kind kind, Object decimal) {
        return new Cell(kind, decimal.toString(), new BigDecimal(decimal.toString()), null);
    }

    /** A ratio; people read {@code 0.8975}, and not its last zeros. */
    static Cell ratio(Object ratio) {
        String all = ratio.toString();
        int end = all.length();
        while (end > all.indexOf('.') + LEAST_DECIMALS && all.charAt(end - 1) == '0') {
            end--;
        }
        return new Cell(Kind.RATIO, all.substring(0, end), new BigDecimal(all), null);
    }

    /** A bar for a part of the longest bar. */
    static Cell bar(long part, long longest) {
        BigDecimal thousandths = BigDecimal.valueOf(longest <= 0 ? 0 : Math.max(part, 0) * 1000 / longest);
        return new Cell(Kind.BAR, "", thousandths, null);
    }

    Cell leadingTo(String place) {
        return new Cell(kind, text, number, place);
    }

    boolean isNumber() {
        return kind != Kind.TEXT && kind != Kind.BAR;
    }
}
