package io.leansafety.print;

import io.leansafety.value.Money;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What stands at one place of a table, for a page and for a workbook: a text, or a number that stays one.
 *
 * @param kind what it is
 * @param text what people read
 * @param number the number itself, null for a text
 * @param anchor where in the page it leads, null for nowhere
 * @param tint the color behind it, null for none
 */
public record Cell(
        Kind kind,
        String text,
        @Nullable BigDecimal number,
        @Nullable String anchor,
        @Nullable Tint tint) {
    /** Nothing to say. */
    public static final Cell NONE = text("");

    /** The point and two decimals. */
    private static final int LEAST_DECIMALS = 3;

    /** What a cell holds. */
    public enum Kind {
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

    /**
     * Returns a cell with a text.
     *
     * @param text what people read
     * @return the cell
     */
    public static Cell text(Object text) {
        return new Cell(Kind.TEXT, text.toString(), null, null, null);
    }

    /**
     * Returns a cell with an amount, which people read as {@code 1,068.00}.
     *
     * @param amount yuan
     * @return the cell
     */
    public static Cell money(Money amount) {
        return new Cell(Kind.MONEY, grouped(amount), new BigDecimal(amount.toString()), null, null);
    }

    /**
     * Returns a cell with a whole number.
     *
     * @param count how many
     * @return the cell
     */
    public static Cell count(int count) {
        return new Cell(Kind.COUNT, String.format(Locale.ROOT, "%,d", count), BigDecimal.valueOf(count), null, null);
    }

    /**
     * Returns a cell with a score, points or an amount, as its decimals are written.
     *
     * @param kind which of them
     * @param decimal writes itself as a decimal
     * @return the cell
     */
    public static Cell decimal(Kind kind, Object decimal) {
        return new Cell(kind, decimal.toString(), new BigDecimal(decimal.toString()), null, null);
    }

    /**
     * Returns a cell with a ratio; people read {@code 0.8975}, and not its last zeros.
     *
     * @param ratio writes itself as a decimal
     * @return the cell
     */
    public static Cell ratio(Object ratio) {
        String all = ratio.toString();
        int end = all.length();
        while (end > all.indexOf('.') + LEAST_DECIMALS && all.charAt(end - 1) == '0') {
            end--;
        }
        return new Cell(Kind.RATIO, all.substring(0, end), new BigDecimal(all), null, null);
    }

    /**
     * Returns a cell with a bar.
     *
     * @param part how long it is
     * @param longest how long the longest bar is
     * @return the cell
     */
    public static Cell bar(long part, long longest) {
        BigDecimal thousandths = BigDecimal.valueOf(longest <= 0 ? 0 : Math.max(part, 0) * 1000 / longest);
        return new Cell(Kind.BAR, "", thousandths, null, null);
    }

    /**
     * Returns the cell as a link.
     *
     * @param place the id of a place in the page
     * @return the cell
     */
    public Cell leadingTo(String place) {
        return new Cell(kind, text, number, place, tint);
    }

    /**
     * Returns the cell with a color behind it.
     *
     * @param color the color of what the text says
     * @return the cell
     */
    public Cell tinted(Tint color) {
        return new Cell(kind, text, number, anchor, color);
    }

    /** {@return whether it stands on the right} */
    public boolean isNumber() {
        return kind != Kind.TEXT && kind != Kind.BAR;
    }

    private static String grouped(Money amount) {
        long fen = Math.abs(amount.fen());
        return String.format(Locale.ROOT, "%s%,d.%02d", amount.isNegative() ? "-" : "", fen / 100, fen % 100);
    }
}
