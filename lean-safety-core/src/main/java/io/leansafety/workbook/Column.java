package io.leansafety.workbook;

import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet, and the field that it is.
 *
 * @param field the field in the exchange format, {@code "visits.EARLY.done"} for one that lies deeper
 * @param kind what it holds
 * @param choices what it offers, null where it offers nothing
 * @param isRequired whether each row has it
 * @param otherwise what a cell says where the object that the field lies in is there without it; nothing is the empty
 *     text, or null where that object is no object without any field
 */
record Column(
        String field,
        CellKind kind,
        @Nullable Choices choices,
        boolean isRequired,
        @Nullable String otherwise) {
    static Column text(String field) {
        return of(field, CellKind.TEXT);
    }

    static Column prose(String field) {
        return of(field, CellKind.PROSE);
    }

    static Column texts(String field) {
        return of(field, CellKind.TEXTS);
    }

    static Column id(String field) {
        return of(field, CellKind.ID);
    }

    static Column ids(String field, Choices offered) {
        return new Column(field, CellKind.IDS, offered, false, null);
    }

    static Column ids(String field) {
        return of(field, CellKind.IDS);
    }

    static Column choice(String field, Choices offered) {
        return new Column(field, offered.isOpen() ? CellKind.ID : CellKind.CHOICE, offered, false, null);
    }

    static Column choices(String field, Choices offered) {
        return new Column(field, CellKind.CHOICES, offered, false, null);
    }

    static Column truth(String field) {
        return new Column(field, CellKind.TRUTH, Choices.TRUTH, false, null);
    }

    static Column count(String field) {
        return of(field, CellKind.COUNT);
    }

    static Column decimal(String field) {
        return of(field, CellKind.DECIMAL);
    }

    static Column decimals(String field) {
        return of(field, CellKind.DECIMALS);
    }

    static Column date(String field) {
        return of(field, CellKind.DATE);
    }

    static Column dates(String field) {
        return of(field, CellKind.DATES);
    }

    static Column period(String field) {
        return of(field, CellKind.PERIOD);
    }

    private static Column of(String field, CellKind kind) {
        return new Column(field, kind, null, false, null);
    }

    Column required() {
        return new Column(field, kind, choices, true, otherwise);
    }

    Column otherwise(String value) {
        return new Column(field, kind, choices, isRequired, value);
    }

    /** The same column under another name, in a sheet that refers to this one. */
    Column called(String name) {
        return new Column(name, kind, choices, true, null);
    }
}
