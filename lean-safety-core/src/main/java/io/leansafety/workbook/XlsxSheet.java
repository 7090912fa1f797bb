package io.leansafety.workbook;

import io.leansafety.workbook.Paper.Cell;
import io.leansafety.workbook.Paper.Form;
import io.leansafety.workbook.Paper.Merged;
import io.leansafety.workbook.Paper.Page;
import io.leansafety.workbook.Paper.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads one sheet of a workbook. */
final class XlsxSheet {
    private final Xml xml;
    private final XlsxReader workbook;
    private final List<Row> rows = new ArrayList<>();
    private final List<Merged> merged = new ArrayList<>();
    private int row;
    private int column;

    private XlsxSheet(Xml xml, XlsxReader workbook) {
        this.xml = xml;
        this.workbook = workbook;
    }

    static Page read(String name, Xml xml, XlsxReader workbook) throws IOException, XMLStreamException {
        XlsxSheet sheet = new XlsxSheet(xml, workbook);
        while (xml.nextElement()) {
            switch (xml.name()) {
                case "row" -> sheet.readRow();
                case "mergeCell" -> sheet.readMerged();
                default -> {}
            }
        }
        return new Page(name, sheet.rows, sheet.merged);
    }

    private void readRow() throws IOException, XMLStreamException {
        String number = xml.attribute("r");
        row = number == null ? row + 1 : Integer.parseInt(number);
        if (row < 1 || row > Limits.ROWS) {
            throw UnreadableException.notAWorkbook();
        }
        column = -1;
        List<Cell> cells = new ArrayList<>();
        while (xml.nextChild()) {
            if (xml.is("c")) {
                Cell cell = cell();
                if (cell != null) {
                    workbook.count();
                    cells.add(cell);
                }
            } else {
                xml.skip();
            }
        }
        if (!cells.isEmpty()) {
            rows.add(new Row(row, List.copyOf(cells)));
        }
    }

    private @Nullable Cell cell() throws IOException, XMLStreamException {
        String name = xml.attribute("r");
        column = name == null ? column + 1 : at(name).column();
        String type = xml.attribute("t", "n");
        int style = Integer.parseInt(xml.attribute("s", "0"));
        String value = null;
        boolean isFormula = false;
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "v" -> value = xml.text();
                case "is" -> value = xml.runs();
                case "f" -> {
                    isFormula = true;
                    xml.skip();
                }
                default -> xml.skip();
            }
        }
        if (isFormula) {
            return new Cell(column, Form.FORMULA, "");
        }
        return value == null || value.isBlank() ? null : cell(type, style, value);
    }

    private @Nullable Cell cell(String type, int style, String value) throws UnreadableException {
        return switch (type) {
            case "s" -> text(workbook.text(Integer.parseInt(value.strip())));
            case "inlineStr" -> text(value);
            case "str" -> text(XlsxText.decode(value));
            case "b" -> new Cell(column, Form.TRUTH, value.strip().equals("1") ? "TRUE" : "FALSE");
            case "e" -> new Cell(column, Form.ERROR, value);
            case "d" -> new Cell(column, Form.DATE, value.replaceFirst("T00:00(:00(\\.0*)?)?Z?$", ""));
            default ->
                workbook.isDate(style)
                        ? new Cell(column, Form.DATE, workbook.day(value.strip()))
                        : new Cell(column, Form.NUMBER, StoredNumber.plain(value.strip()));
        };
    }

    private @Nullable Cell text(String text) {
        return text.isBlank() ? null : Cell.text(column, text);
    }

    private void readMerged() throws IOException {
        String range = xml.attribute("ref", "");
        int colon = range.indexOf(':');
        CellName first = at(colon < 0 ? range : range.substring(0, colon));
        CellName last = colon < 0 ? first : at(range.substring(colon + 1));
        workbook.count();
        merged.add(new Merged(range, first, last));
    }

    private static CellName at(String name) throws UnreadableException {
        return CellName.parse(name).orElseThrow(UnreadableException::notAWorkbook);
    }
}
