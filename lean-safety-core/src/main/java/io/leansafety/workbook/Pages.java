package io.leansafety.workbook;

import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.workbook.Paper.Cell;
import io.leansafety.workbook.Paper.Row;
import io.leansafety.workbook.Sheet.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lays a document out as the rows of all sheets. What rows can't say is refused and not lost in silence: two
 * entries of one key, an object with nothing in it, a blank text.
 */
final class Pages {
    private final CellWriter cells;
    private final Problems problems;
    private final Map<Sheet, List<Row>> rows = new HashMap<>();
    private final Map<Sheet, Set<List<String>>> keys = new HashMap<>();

    private Pages(SheetTexts texts, Problems problems) {
        this.cells = new CellWriter(texts);
        this.problems = problems;
    }

    /**
     * Lays a document out.
     *
     * @param book which one
     * @param tree its tree, whose form is right
     * @param problems gathers what can't be laid out
     * @return the rows below the headers
     */
    static Map<Sheet, List<Row>> of(Book<?> book, Map<String, Object> tree, SheetTexts texts, Problems problems) {
        Pages pages = new Pages(texts, problems);
        Place root = Place.in(book.document());
        for (Sheet sheet : book.roots()) {
            if (sheet.shape() == Shape.DOCUMENT) {
                pages.add(sheet, List.of(), tree, root);
            } else {
                pages.addAll(sheet, List.of(), Fields.get(tree, sheet.field()), Fields.at(root, sheet.field()));
            }
        }
        return pages.rows;
    }

    private void addAll(Sheet sheet, List<Object> parentKey, @Nullable Object value, Place place) {
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                add(sheet, parentKey, (Map<?, ?>) list.get(i), place.index(i));
            }
        } else if (value instanceof Map<?, ?> fields) {
            fields.forEach((name, field) -> addNamed(sheet, parentKey, name, field, place.field(name.toString())));
        }
    }

    /** A field of an object, or a list that is one, as rows of name and value. */
    private void addNamed(Sheet sheet, List<Object> parentKey, Object name, Object field, Place place) {
        List<?> values = field instanceof List<?> list ? list : List.of(field);
        for (Object value : values) {
            List<Object> said = new ArrayList<>(parentKey);
            said.add(name);
            said.add(value);
            addRow(sheet, said, place);
        }
    }

    private void add(Sheet sheet, List<Object> parentKey, Map<?, ?> fields, Place place) {
        List<Object> said = new ArrayList<>(parentKey);
        for (Column column : sheet.columns()) {
            said.add(valueOf(column, fields, place));
        }
        addRow(sheet, said, place);
        int width = sheet.key().size();
        List<Object> key = List.copyOf(said.subList(0, width));
        if (width > 0 && isKey(sheet, key, fields, place)) {
            sheet.children()
                    .forEach(child -> addAll(child, key, fields.get(child.field()), place.field(child.field())));
        }
    }

    /** The value of a field; nothing is the empty text. */
    private Object valueOf(Column column, Map<?, ?> fields, Place place) {
        Object value = Fields.get(fields, column.field());
        if (value == null) {
            return insteadOfNothing(column, fields, place);
        }
        Place field = Fields.at(place, column.field());
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                checkText(column, list.get(i), field.index(i));
            }
            return list.isEmpty() ? "" : list;
        }
        checkText(column, value, field);
        return value;
    }

    private void checkText(Column column, Object value, Place place) {
        if (value instanceof String text && text.isBlank()) {
            problems.error("blank-text", RuleId.EXCHANGE, place);
        } else if (column.kind() == CellKind.TEXTS && CellReader.hasLines(value.toString())) {
            problems.error("line-break", RuleId.EXCHANGE, place);
        }
    }

    /** An object that is there, with nothing in it, must not pass for one that is not there. */
    private Object insteadOfNothing(Column column, Map<?, ?> fields, Place place) {
        int dot = column.field().lastIndexOf('.');
        Object object = dot < 0 ? null : Fields.get(fields, column.field().substring(0, dot));
        if (object == null) {
            return "";
        }
        if (column.otherwise() != null) {
            return column.otherwise();
        }
        if (object instanceof Map<?, ?> empty && empty.isEmpty()) {
            Place here = Fields.at(place, column.field().substring(0, dot));
            if (!problems.isKnown(here)) {
                problems.error("empty-object", RuleId.EXCHANGE, here);
            }
        }
        return "";
    }

    /** The sheets under a row name it by its key, so there is one and no other row has it. */
    private boolean isKey(Sheet sheet, List<Object> key, Map<?, ?> fields, Place place) {
        boolean isWhole = key.stream().noneMatch(part -> part.equals(""));
        boolean isNew = keys.computeIfAbsent(sheet, any -> new HashSet<>())
                .add(key.stream().map(Object::toString).toList());
        boolean hasChildren = sheet.children().stream().anyMatch(child -> fields.containsKey(child.field()));
        if (!isWhole && hasChildren) {
            problems.error("row-without-key", RuleId.EXCHANGE, place);
        } else if (isWhole && !isNew) {
            problems.error("same-key", RuleId.EXCHANGE, place, "key", key);
        }
        return isWhole && isNew;
    }

    private void addRow(Sheet sheet, List<Object> said, Place place) {
        List<Row> above = rows.computeIfAbsent(sheet, any -> new ArrayList<>());
        List<Cell> filled = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            if (!said.get(i).equals("")) {
                Column column = sheet.allColumns().get(i);
                Cell cell = cells.cell(i, column, said.get(i));
                checkLength(cell, column, place);
                filled.add(cell);
            }
        }
        if (filled.isEmpty() && sheet.shape() != Shape.DOCUMENT) {
            problems.error("empty-object", RuleId.EXCHANGE, place);
        }
        if (above.size() + 1 == Limits.ROWS) {
            problems.error("too-many-rows", RuleId.EXCHANGE, place, "greatest", Limits.ROWS - 1);
        }
        above.add(new Row(above.size() + 2, filled));
    }

    private void checkLength(Cell cell, Column column, Place place) {
        int length = cell.text().length();
        if (length > Limits.CELL) {
            Place field = Fields.at(place, column.field());
            problems.error("too-long-for-cell", RuleId.EXCHANGE, field, "length", length, "greatest", Limits.CELL);
        }
    }
}
