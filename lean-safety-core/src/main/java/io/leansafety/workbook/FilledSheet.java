package io.leansafety.workbook;

import io.leansafety.workbook.Paper.Merged;
import io.leansafety.workbook.Paper.Page;
import io.leansafety.workbook.Paper.Row;
import java.util.List;
import java.util.Map;

/**
 * A sheet as a workbook has it.
 *
 * @param sheet which one it is
 * @param order its number among all
 * @param page what it says
 * @param positions the positions of its columns, by their fields; without those that are missing
 */
record FilledSheet(Sheet sheet, int order, Page page, Map<String, Integer> positions) {
    /** A sheet that the workbook does not have. */
    static FilledSheet missing(Sheet sheet, int order, String name) {
        return new FilledSheet(sheet, order, new Page(name, List.of(), List.of()), Map.of());
    }

    boolean has(Column column) {
        return positions.containsKey(column.field());
    }

    /** The rows below the header. */
    List<Row> rows() {
        return page.rows().stream().filter(row -> row.number() > 1).toList();
    }

    /** The cell of a field in a row; the row's first cell where there is no such column. */
    Spot spot(int row, String field) {
        return new Spot(order, page.name(), new CellName(row, positions.getOrDefault(field, 0)));
    }

    Spot corner() {
        return Spot.corner(order, page.name());
    }

    /** Whether the cell of a column is part of a larger one. */
    boolean isMerged(int row, Column column) {
        List<Merged> merged = page.merged();
        return !merged.isEmpty()
                && merged.stream().anyMatch(range -> range.covers(row, positions.getOrDefault(column.field(), -1)));
    }
}
