package io.leansafety.workbook;

import static io.leansafety.workbook.XlsxSurvey.limit;
import static io.leansafety.workbook.XlsxSurvey.require;

import io.leansafety.workbook.Paper.Merged;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** What is seen in a sheet before its cells are read: the numbers of its rows, and which cells were made one. */
final class XlsxSheet {
    /** Longer than any number; the time to read one grows with the square of its length. */
    private static final int LONGEST_NUMBER = 400;

    /** As Excel has it. */
    private static final int LONGEST_FORMULA = 8_192;

    private final XlsxSurvey survey;
    private final List<Integer> rows = new ArrayList<>();
    private final List<Merged> merged = new ArrayList<>();
    private int row;
    private int column;
    private int columns;
    private String type = "";

    private XlsxSheet(XlsxSurvey survey) {
        this.survey = survey;
    }

    static XlsxSheet of(Xml xml, XlsxSurvey survey) throws IOException, XMLStreamException {
        XlsxSheet sheet = new XlsxSheet(survey);
        while (xml.nextElement()) {
            switch (xml.name()) {
                case "row" -> sheet.row(xml.attribute("r", Integer.toString(sheet.row + 1)));
                case "c" -> sheet.cell(xml);
                case "v" -> sheet.value(xml.text());
                case "f" -> sheet.formula(xml);
                case "mergeCell" -> sheet.merged(xml.attribute("ref", ""));
                default -> {}
            }
        }
        return sheet;
    }

    private void row(String number) throws UnreadableException {
        row = Integer.parseInt(number);
        require(row >= 1 && row <= Limits.ROWS);
        survey.count();
        survey.room(columns);
        rows.add(row);
        column = -1;
    }

    private void cell(Xml xml) throws UnreadableException {
        int before = column;
        String name = xml.attribute("r");
        column = name == null ? column + 1 : at(name).column();
        limit(column < Limits.COLUMNS);
        columns = Math.max(columns, column + 1);
        survey.room(Math.max(1, column - before));
        type = xml.attribute("t", "n");
    }

    private void value(String text) throws UnreadableException {
        if (type.equals("s") && !text.isEmpty()) {
            survey.use(Integer.parseInt(text));
        }
        require(type.equals("str") || text.length() <= LONGEST_NUMBER);
    }

    private void formula(Xml xml) throws IOException, XMLStreamException {
        if (xml.attribute("ref") != null) {
            survey.countFormula();
        }
        require(xml.text().length() <= LONGEST_FORMULA);
    }

    private void merged(String range) throws UnreadableException {
        int colon = range.indexOf(':');
        CellName first = at(colon < 0 ? range : range.substring(0, colon));
        CellName last = colon < 0 ? first : at(range.substring(colon + 1));
        survey.count();
        merged.add(new Merged(range, first, last));
    }

    private static CellName at(String name) throws UnreadableException {
        return CellName.parse(name).orElseThrow(UnreadableException::notAWorkbook);
    }

    /** The numbers of the rows, blank ones too, in the order in which they stand there. */
    List<Integer> rows() {
        return rows;
    }

    List<Merged> merged() {
        return merged;
    }
}
