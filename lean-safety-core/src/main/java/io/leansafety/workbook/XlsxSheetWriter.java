package io.leansafety.workbook;

import io.leansafety.workbook.Layout.Setting;
import io.leansafety.workbook.Layout.Style;
import io.leansafety.workbook.Paper.Cell;
import io.leansafety.workbook.Paper.Form;
import io.leansafety.workbook.Paper.Row;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Writes one sheet of a workbook: a header that stays in view, columns set for typing, texts that are only texts. */
final class XlsxSheetWriter {
    private final Writer out;
    private final String namespace;

    XlsxSheetWriter(Writer out, String namespace) {
        this.out = out;
        this.namespace = namespace;
    }

    /**
     * Writes a sheet.
     *
     * @param isInFront whether it is the one that is shown first
     */
    void write(Layout sheet, boolean isInFront) throws IOException {
        out.write("<worksheet xmlns=\"" + namespace + "\"><sheetViews><sheetView"
                + (isInFront ? " tabSelected=\"1\"" : "") + " workbookViewId=\"0\">"
                + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"
                + "</sheetView></sheetViews>");
        writeColumns(sheet.columns());
        out.write("<sheetData>");
        for (Row row : sheet.page().rows()) {
            writeRow(row, sheet.columns());
        }
        out.write("</sheetData>");
        writeOffers(sheet.columns());
        out.write("</worksheet>");
    }

    private void writeColumns(List<Setting> columns) throws IOException {
        out.write("<cols>");
        for (int i = 0; i < columns.size(); i++) {
            Setting column = columns.get(i);
            out.write("<col min=\"" + (i + 1) + "\" max=\"" + (i + 1) + "\" width=\"" + column.width() + "\" style=\""
                    + column.style().number() + "\" customWidth=\"1\"/>");
        }
        out.write("</cols>");
    }

    private void writeRow(Row row, List<Setting> columns) throws IOException {
        out.write("<row r=\"" + row.number() + "\">");
        for (Cell cell : row.cells()) {
            Style style = row.number() == 1
                    ? Style.HEADER
                    : columns.get(cell.column()).style();
            writeCell(new CellName(row.number(), cell.column()) + "\" s=\"" + style.number(), cell);
        }
        out.write("</row>");
    }

    private void writeCell(String nameAndStyle, Cell cell) throws IOException {
        out.write("<c r=\"" + nameAndStyle + "\"");
        if (cell.form() == Form.NUMBER) {
            out.write("><v>" + cell.text() + "</v></c>");
        } else if (cell.form() == Form.DATE) {
            out.write("><v>" + StoredNumber.of(LocalDate.parse(cell.text())) + "</v></c>");
        } else {
            boolean hasEdges = !cell.text().equals(cell.text().strip());
            out.write(" t=\"inlineStr\"><is><t" + (hasEdges ? " xml:space=\"preserve\"" : "") + ">"
                    + XlsxText.encode(cell.text()) + "</t></is></c>");
        }
    }

    private void writeOffers(List<Setting> columns) throws IOException {
        int[] offering = IntStream.range(0, columns.size())
                .filter(i -> !columns.get(i).offered().isEmpty())
                .toArray();
        if (offering.length == 0) {
            return;
        }
        out.write("<dataValidations count=\"" + offering.length + "\">");
        for (int i : offering) {
            Setting column = columns.get(i);
            String letters = CellName.letters(i);
            out.write("<dataValidation type=\"list\" allowBlank=\"1\""
                    + (column.isOpen() ? "" : " showErrorMessage=\"1\"")
                    + " sqref=\"" + letters + "2:" + letters + Limits.ROWS + "\"><formula1>\""
                    + XlsxText.encode(String.join(",", column.offered())).replace("&quot;", "\"\"")
                    + "\"</formula1></dataValidation>");
        }
        out.write("</dataValidations>");
    }
}
