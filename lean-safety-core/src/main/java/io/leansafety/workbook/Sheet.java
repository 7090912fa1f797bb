package io.leansafety.workbook;

import io.leansafety.rule.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A sheet: which part of a document it holds, and its columns. A sheet under another begins with columns that name the
 * row that its own rows belong to.
 */
final class Sheet {
    /** What the rows of a sheet are in the exchange format. */
    enum Shape {
        /** One row: fields of the document itself. */
        DOCUMENT,
        /** Entries of a list. */
        LIST,
        /** Fields of an object: the first own column is the name, the second the value. */
        MAP,
        /** Entries of the lists of an object: the first own column is the list's name, the second the entry. */
        GROUPS
    }

    /** Sheets that are there together or not at all. */
    enum Group {
        /** What scores that are not given are formed from. */
        WORK,
        /** What closed months are corrected by. */
        CORRECTIONS
    }

    private final String id;
    private final @Nullable Sheet parent;
    private final String field;
    private final Shape shape;
    private final RuleId rule;
    private final List<Column> parentKey;
    private final List<Column> columns;
    private final List<Column> all;
    private final List<Sheet> children = new ArrayList<>();
    private @Nullable Group group;

    private Sheet(
            String id,
            @Nullable Sheet parent,
            String field,
            Shape shape,
            RuleId rule,
            List<Column> parentKey,
            List<Column> columns) {
        this.id = id;
        this.parent = parent;
        this.field = field;
        this.shape = shape;
        this.rule = rule;
        this.parentKey = parentKey;
        this.columns = columns;
        this.all = Stream.concat(parentKey.stream(), columns.stream()).toList();
    }

    static Sheet document(String id, RuleId rule, Column... columns) {
        return new Sheet(id, null, "", Shape.DOCUMENT, rule, List.of(), List.of(columns));
    }

    static Sheet list(String field, RuleId rule, Column... columns) {
        return list(field.substring(field.lastIndexOf('.') + 1), field, rule, columns);
    }

    /** Returns a sheet that is not named by its field: another has that name. */
    static Sheet list(String id, String field, RuleId rule, Column... columns) {
        return new Sheet(id, null, field, Shape.LIST, rule, List.of(), List.of(columns));
    }

    /**
     * Adds a sheet under this one.
     *
     * @param childId the new sheet's id
     * @param childField the field of this sheet's entries that it holds
     * @param names what the new sheet calls the columns that identify a row of this one
     */
    Sheet under(
            String childId, String childField, Shape childShape, RuleId childRule, List<String> names, Column... own) {
        List<Column> key = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            key.add(allColumns().get(i).called(names.get(i)));
        }
        Sheet child = new Sheet(childId, this, childField, childShape, childRule, List.copyOf(key), List.of(own));
        children.add(child);
        return child;
    }

    /** Lets a workbook leave this sheet out, with those under it and all others of the group. */
    Sheet optional(Group with) {
        group = with;
        return this;
    }

    /** The group that a workbook may leave out, empty for a sheet that is always there. */
    Optional<Group> group() {
        return parent == null ? Optional.ofNullable(group) : parent.group();
    }

    /** As texts and tests name it. */
    String id() {
        return id;
    }

    Optional<Sheet> parent() {
        return Optional.ofNullable(parent);
    }

    /** The field of the document, or of the parent's entry, that it holds. */
    String field() {
        return field;
    }

    Shape shape() {
        return shape;
    }

    RuleId rule() {
        return rule;
    }

    /** The columns that name the row of the parent. */
    List<Column> parentKey() {
        return parentKey;
    }

    /** The columns that are fields. */
    List<Column> columns() {
        return columns;
    }

    /** All columns from left to right. */
    List<Column> allColumns() {
        return all;
    }

    List<Sheet> children() {
        return children;
    }

    /** The columns that identify a row for the sheets under this one, from the left; none without such sheets. */
    List<Column> key() {
        return children.isEmpty()
                ? List.of()
                : allColumns().subList(0, children.get(0).parentKey.size());
    }

    @Override
    public String toString() {
        return id;
    }
}
