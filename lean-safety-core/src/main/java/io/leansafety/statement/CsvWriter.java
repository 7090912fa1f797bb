package io.leansafety.statement;

import io.leansafety.print.Cell;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes CSV as RFC 4180 has it: UTF-8 with a byte order mark, lines that end in CR LF, a field in quotes where it needs
 * them.
 *
 * <p>A spreadsheet takes a text that begins like a formula for one. Such a text gets a single quote in front ({@link
 * #neutral}); numbers stay as they are, also below zero.
 */
final class CsvWriter {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA = "=+-@＝＋－＠\t\r\n";
    private static final String QUOTES = "'\"";
    /** What a reader may take for the end of a field or line, beside the quote itself. */
    private static final String SEPARATORS = "\",;|\t\r\n\u000B\f\u0085\u2028\u2029";

    private final Writer out;

    CsvWriter(OutputStream to) {
        this.out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        write(BYTE_ORDER_MARK);
    }

    void row(List<Cell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            write(i == 0 ? "" : ",");
            write(fieldOf(cells.get(i)));
        }
        write("\r\n");
    }

    void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fieldOf(Cell cell) {
        return cell.number() == null
                ? quoted(neutral(cell.text()))
                : cell.number().toPlainString();
    }

    /**
     * A text with a single quote in front where it would begin like a formula, blanks passed over; so does one that
     * begins with a quote itself, so that taking the quote away gives back every text as it was.
     */
    static String neutral(String text) {
        int first = text.codePoints()
                .dropWhile(CsvWriter::isPassedOver)
                .findFirst()
                .orElse(text.isEmpty() ? ' ' : text.codePointAt(0));
        boolean isGuarded = FORMULA.indexOf(first) >= 0 || (!text.isEmpty() && QUOTES.indexOf(text.charAt(0)) >= 0);
        return isGuarded ? "'" + text : text;
    }

    /** Blanks, and what does not show; a tab or return begins something, and stays. */
    private static boolean isPassedOver(int codePoint) {
        int type = Character.getType(codePoint);
        return FORMULA.indexOf(codePoint) < 0
                && (Character.isWhitespace(codePoint)
                        || Character.isSpaceChar(codePoint)
                        || type == Character.FORMAT
                        || type == Character.CONTROL);
    }

    private static String quoted(String text) {
        boolean isPlain = text.chars().noneMatch(c -> SEPARATORS.indexOf(c) >= 0) && text.equals(text.strip());
        return isPlain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private void write(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
