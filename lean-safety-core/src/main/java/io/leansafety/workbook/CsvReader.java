package io.leansafety.workbook;

import io.leansafety.workbook.Paper.Cell;
import io.leansafety.workbook.Paper.Page;
import io.leansafety.workbook.Paper.Row;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a CSV file, RFC 4180: commas, quotation marks doubled within quotation marks, any line end. */
final class CsvReader {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** A blank line is a row too, or the rows below it would have wrong numbers. */
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private CsvReader() {}

    static Page read(String sheet, byte[] stored) throws UnreadableException {
        String text = decoded(sheet, stored);
        String content = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        requireLines(content);
        List<Row> rows = new ArrayList<>();
        int number = 0;
        try (CSVParser csv = CSVParser.parse(new StringReader(content), FORMAT)) {
            for (CSVRecord line : csv) {
                number++;
                XlsxSurvey.limit(number <= Limits.ROWS);
                List<Cell> cells = cells(line);
                if (!cells.isEmpty()) {
                    rows.add(new Row(number, cells));
                }
            }
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException | UncheckedIOException e) {
            // all that can be wrong with a text is a quotation mark
            throw UnreadableException.quote(sheet, number + 1);
        }
        return new Page(sheet, rows, List.of());
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

    /** The library keeps every cell of a line, blank ones too; a line of nothing but commas would fill the memory. */
    private static void requireLines(String text) throws UnreadableException {
        int commas = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            commas = c == '\r' || c == '\n' ? 0 : commas + (c == ',' ? 1 : 0);
            XlsxSurvey.limit(commas < Limits.COLUMNS);
        }
    }

    private static List<Cell> cells(CSVRecord line) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            String content = CsvText.unguarded(line.get(i));
            if (!content.isBlank()) {
                cells.add(Cell.text(i, content));
            }
        }
        return List.copyOf(cells);
    }
}
