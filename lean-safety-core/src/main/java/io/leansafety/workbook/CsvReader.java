package io.leansafety.workbook;

import io.leansafety.workbook.Paper.Cell;
import io.leansafety.workbook.Paper.Page;
import io.leansafety.workbook.Paper.Row;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads a CSV file, RFC 4180: commas, quotation marks doubled within quotation marks, any line end. */
final class CsvReader {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char QUOTE = '"';

    private final String sheet;
    private final String text;
    private final List<Row> rows = new ArrayList<>();
    private List<Cell> cells = new ArrayList<>();
    private int row = 1;
    private int column;
    private int at;

    private CsvReader(String sheet, String text) {
        this.sheet = sheet;
        this.text = text;
        this.at = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    }

    static Page read(String sheet, byte[] stored) throws UnreadableException {
        return new Page(sheet, new CsvReader(sheet, decoded(sheet, stored)).read(), List.of());
    }

    private static String decoded(String sheet, byte[] stored) throws UnreadableException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(stored))
                    .toString();
        } catch (CharacterCodingException e) {
            throw UnreadableException.notUtf8(sheet);
        }
    }

    private List<Row> read() throws UnreadableException {
        while (at < text.length()) {
            readCell();
            if (at < text.length() && text.charAt(at) == ',') {
                at++;
                column++;
            } else {
                passLineEnd();
                endRow();
            }
        }
        endRow();
        return rows;
    }

    private void readCell() throws UnreadableException {
        String stored = at < text.length() && text.charAt(at) == QUOTE ? quoted() : bare();
        String content = CsvText.unguarded(stored);
        if (!content.isBlank()) {
            cells.add(Cell.text(column, content));
        }
    }

    private String bare() {
        int from = at;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(from, at);
    }

    private String quoted() throws UnreadableException {
        StringBuilder content = new StringBuilder();
        for (at++; ; at++) {
            int quote = text.indexOf(QUOTE, at);
            if (quote < 0) {
                throw UnreadableException.quote(sheet, row);
            }
            content.append(text, at, quote);
            at = quote + 1;
            if (at == text.length() || ",\r\n".indexOf(text.charAt(at)) >= 0) {
                return content.toString();
            }
            if (text.charAt(at) != QUOTE) {
                throw UnreadableException.quote(sheet, row);
            }
            content.append(QUOTE);
        }
    }

    private void passLineEnd() {
        if (at < text.length()) {
            boolean isPair = text.startsWith("\r\n", at);
            at += isPair ? 2 : 1;
        }
    }

    private void endRow() throws UnreadableException {
        if (!cells.isEmpty()) {
            rows.add(new Row(row, List.copyOf(cells)));
            cells = new ArrayList<>();
        }
        column = 0;
        row++;
        if (row > Limits.ROWS + 1) {
            throw UnreadableException.tooLarge();
        }
    }
}
