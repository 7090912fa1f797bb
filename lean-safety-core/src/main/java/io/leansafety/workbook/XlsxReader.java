package io.leansafety.workbook;

import io.leansafety.workbook.Paper.Cell;
import io.leansafety.workbook.Paper.Form;
import io.leansafety.workbook.Paper.Page;
import io.leansafety.workbook.Paper.Row;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** Reads a workbook (.xlsx) within {@link Limits}; nothing of it is kept but what its sheets say. */
final class XlsxReader {
    private static final int DAYS_TO_1904 = 1462;

    private final ReadableWorkbook workbook;
    private final XlsxSurvey survey;

    private XlsxReader(ReadableWorkbook workbook, XlsxSurvey survey) {
        this.workbook = workbook;
        this.survey = survey;
    }

    /**
     * Reads a workbook.
     *
     * @param in the file, closed once it is read
     * @throws UnreadableException if it is no workbook, or too large a one
     */
    static Paper read(InputStream in) throws UnreadableException {
        byte[] stored = Archive.bytes(in);
        try (Archive archive = new Archive(stored)) {
            XlsxSurvey survey = XlsxSurvey.of(archive);
            ReadingOptions options = new ReadingOptions(survey.hasStyles(), true);
            try (ReadableWorkbook workbook = new ReadableWorkbook(archive.stored(), options)) {
                return new XlsxReader(workbook, survey).read();
            }
        } catch (IOException | XMLStreamException | RuntimeException e) {
            // the library has a runtime exception of some kind or other for whatever is no workbook
            throw unreadable(e);
        }
    }

    /** What a stream within the parser says comes wrapped. */
    private static UnreadableException unreadable(Exception failure) {
        Throwable said = failure instanceof XMLStreamException e ? e.getNestedException() : failure;
        return said instanceof UnreadableException unreadable ? unreadable : UnreadableException.notAWorkbook();
    }

    private Paper read() throws IOException {
        List<Sheet> sheets = workbook.getSheets().toList();
        XlsxSurvey.require(!sheets.isEmpty());
        XlsxSurvey.limit(sheets.size() <= Limits.SHEETS);
        List<Page> pages = new ArrayList<>();
        for (Sheet sheet : sheets) {
            pages.add(page(sheet));
        }
        return new Paper(pages);
    }

    /** The library numbers rows that have no number from 0; so the numbers are those that were seen before. */
    private Page page(Sheet sheet) throws IOException {
        XlsxSheet seen = survey.sheet(sheet.getId());
        List<Row> rows = new ArrayList<>();
        Iterator<Integer> numbers = seen.rows().iterator();
        try (Stream<org.dhatim.fastexcel.reader.Row> stored = sheet.openStream()) {
            Iterator<org.dhatim.fastexcel.reader.Row> each = stored.iterator();
            while (each.hasNext()) {
                List<Cell> cells = cells(each.next());
                int number = numbers.next();
                if (!cells.isEmpty()) {
                    rows.add(new Row(number, cells));
                }
            }
        }
        return new Page(Objects.requireNonNull(sheet.getName()), rows, seen.merged());
    }

    private List<Cell> cells(org.dhatim.fastexcel.reader.Row row) throws UnreadableException {
        List<Cell> cells = new ArrayList<>();
        for (org.dhatim.fastexcel.reader.Cell stored : row) {
            Cell cell = stored == null ? null : cell(stored);
            if (cell != null) {
                survey.count();
                cells.add(cell);
            }
        }
        return List.copyOf(cells);
    }

    private @Nullable Cell cell(org.dhatim.fastexcel.reader.Cell stored) {
        int column = stored.getColumnIndex();
        String raw = stored.getRawValue();
        if (stored.getFormula() != null) {
            return new Cell(column, Form.FORMULA, "");
        }
        if (raw == null || raw.isBlank()) {
            return null;
        }
        return switch (stored.getType()) {
            case BOOLEAN -> new Cell(column, Form.TRUTH, raw.equals("1") ? "TRUE" : "FALSE");
            // without a value it is no error that Excel found, but a number that is none
            case ERROR ->
                stored.getValue() == null
                        ? new Cell(column, Form.NUMBER, StoredNumber.plain(raw.strip()))
                        : new Cell(column, Form.ERROR, raw);
            case NUMBER, EMPTY -> number(stored, column, raw);
            // what a formula would give, but there is none
            case STRING, FORMULA -> text(column, XlsxText.decode(raw));
        };
    }

    private Cell number(org.dhatim.fastexcel.reader.Cell stored, int column, String raw) {
        return DateFormats.isDate(stored.getDataFormatId(), stored.getDataFormatString())
                ? new Cell(column, Form.DATE, StoredNumber.day(raw, workbook.isDate1904() ? DAYS_TO_1904 : 0))
                : new Cell(column, Form.NUMBER, StoredNumber.plain(raw));
    }

    private static @Nullable Cell text(int column, String text) {
        return text.isBlank() ? null : Cell.text(column, text);
    }
}
