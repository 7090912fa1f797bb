package io.leansafety.workbook;

import io.leansafety.rule.Place;
import io.leansafety.workbook.Paper.Cell;
import io.leansafety.workbook.Paper.Row;
import io.leansafety.workbook.Sheet.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of a sheet, read, with the rows of other sheets that belong to it. */
final class Entry {
    private final FilledSheet sheet;
    private final int row;
    private final Map<String, Object> values = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Map<Sheet, List<Entry>> children = new LinkedHashMap<>();
    private @Nullable Place place;

    /**
     * What is wrong with a cell of the row.
     *
     * @param column the cell's column
     * @param code what it is
     * @param namesAndValues the arguments of its sentence
     */
    record Fault(Column column, String code, List<Object> namesAndValues) {}

    private Entry(FilledSheet sheet, int row) {
        this.sheet = sheet;
        this.row = row;
    }

    /** A row that says nothing. */
    static Entry blank(FilledSheet sheet, int row) {
        return new Entry(sheet, row);
    }

    static Entry of(FilledSheet sheet, Row row) {
        Entry entry = new Entry(sheet, row.number());
        for (Column column : sheet.sheet().allColumns()) {
            entry.read(column, row);
        }
        return entry;
    }

    private void read(Column column, Row from) {
        Integer position = sheet.positions().get(column.field());
        Cell cell = position == null ? null : from.at(position);
        if (cell == null) {
            return;
        }
        Object value = CellReader.read(column, cell, (code, arguments) -> wrong(column, code, arguments));
        if (value != null) {
            values.put(column.field(), value);
        }
    }

    void wrong(Column column, String code, Object... namesAndValues) {
        faults.add(new Fault(column, code, List.of(namesAndValues)));
    }

    /** Finds each column that a row must have and this one has not, unless its cell is wrong anyway. */
    void checkRequired() {
        for (Column column : sheet.sheet().allColumns()) {
            boolean isMissing = column.isRequired() && sheet.has(column) && value(column) == null;
            if (isMissing && !isWrong(column) && !sheet.isMerged(row, column)) {
                wrong(column, "missing-field");
            }
        }
    }

    private boolean isWrong(Column column) {
        return faults.stream().anyMatch(fault -> fault.column().equals(column));
    }

    FilledSheet sheet() {
        return sheet;
    }

    int row() {
        return row;
    }

    List<Fault> faults() {
        return faults;
    }

    @Nullable
    Object value(Column column) {
        return values.get(column.field());
    }

    /** What the columns say, as texts; empty if one of them says nothing. */
    Optional<List<String>> texts(List<Column> columns) {
        List<String> texts = new ArrayList<>();
        for (Column column : columns) {
            Object value = value(column);
            if (value == null) {
                return Optional.empty();
            }
            texts.add(value.toString());
        }
        return Optional.of(texts);
    }

    /** The first own column, which names a field of an object. */
    Optional<String> name() {
        return Optional.ofNullable(value(sheet.sheet().columns().get(0))).map(Object::toString);
    }

    List<Entry> children(Sheet under) {
        return children.getOrDefault(under, List.of());
    }

    /** The place in the document; null for a row that has none. */
    @Nullable
    Place place() {
        return place;
    }

    /** Makes this the whole document. */
    void beginAt(Place root) {
        place = root;
    }

    /** Adds a row that belongs to this one; it has its place by those added before. */
    void add(Entry child) {
        List<Entry> siblings = children.computeIfAbsent(child.sheet.sheet(), any -> new ArrayList<>());
        if (place != null) {
            child.place = placeOf(child, siblings, place);
        }
        siblings.add(child);
    }

    private static Place placeOf(Entry child, List<Entry> siblings, Place parent) {
        Sheet sheet = child.sheet.sheet();
        Place all = Fields.at(parent, sheet.field());
        if (sheet.shape() == Shape.LIST) {
            return all.index(siblings.size());
        }
        Place named = all.field(child.name().orElseThrow());
        return sheet.shape() == Shape.MAP ? named : named.index(child.positionIn(siblings));
    }

    /** How many of the siblings have the same name. */
    private int positionIn(List<Entry> siblings) {
        return (int) siblings.stream()
                .filter(other -> Objects.equals(other.name(), name()))
                .count();
    }
}
