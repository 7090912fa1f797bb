package io.leansafety.workbook;

import io.leansafety.rule.Document;
import io.leansafety.rule.Place;
import java.util.Comparator;

/**
 * A cell of a workbook that something is to be said of.
 *
 * @param order the number of its sheet among all
 * @param sheet what the workbook calls the sheet
 * @param cell the cell
 */
record Spot(int order, String sheet, CellName cell) implements Comparable<Spot> {
    /** How problems name a workbook, and a CSV directory. */
    static final Document WORKBOOK = new Document("workbook");

    private static final Comparator<Spot> READING = Comparator.comparingInt(Spot::order)
            .thenComparing(Spot::sheet)
            .thenComparingInt(spot -> spot.cell().row())
            .thenComparingInt(spot -> spot.cell().column());

    /** The corner of a sheet, for what is said of it as a whole. */
    static Spot corner(int order, String sheet) {
        return new Spot(order, sheet, new CellName(1, 0));
    }

    Place place() {
        return Place.in(WORKBOOK).field(path());
    }

    /** The path of a problem here, {@code 人员!C7}. */
    String path() {
        return sheet + "!" + cell;
    }

    /** In the order in which somebody goes through the workbook. */
    @Override
    public int compareTo(Spot other) {
        return READING.compare(this, other);
    }
}
