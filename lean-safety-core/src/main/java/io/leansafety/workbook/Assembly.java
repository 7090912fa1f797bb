package io.leansafety.workbook;

import io.leansafety.rule.Place;
import io.leansafety.rule.Problem;
import io.leansafety.rule.RuleId;
import io.leansafety.rule.Severity;
import io.leansafety.workbook.Entry.Fault;
import io.leansafety.workbook.Sheet.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts the rows of all sheets together: each at its place in the document, under the row that it belongs to. */
final class Assembly {
    private final Book<?> book;
    private final List<FilledSheet> sheets;
    private final SpotProblems problems;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Sheet, Map<List<String>, Entry>> byKey = new HashMap<>();
    private final Set<Name> names = new HashSet<>();
    private final Entry root;

    /** A field of an object that a sheet gives to an entry; another sheet may give it an object with the same field. */
    private record Name(Entry parent, Sheet sheet, String text) {}

    private Assembly(Book<?> book, List<FilledSheet> sheets, SpotProblems problems) {
        this.book = book;
        this.sheets = sheets;
        this.problems = problems;
        this.root = document(sheets.get(0));
        root.beginAt(Place.in(book.document()));
        entries.add(root);
    }

    /**
     * Puts a document together.
     *
     * @param book which one
     * @param sheets all sheets, in their order
     * @param problems gathers what has no place in the document
     */
    static Assembly of(Book<?> book, List<FilledSheet> sheets, SpotProblems problems) {
        Assembly assembly = new Assembly(book, sheets, problems);
        sheets.stream().filter(sheet -> sheet.sheet().shape() != Shape.DOCUMENT).forEach(assembly::add);
        assembly.entries.forEach(Entry::checkRequired);
        assembly.entries.forEach(assembly::reportUnplaced);
        return assembly;
    }

    /** The first row of the first sheet is the document; there is one. */
    private Entry document(FilledSheet sheet) {
        sheet.rows().stream()
                .skip(1)
                .forEach(row -> problems.error("second-month", sheet.spot(row.number(), "period")));
        return sheet.rows().stream()
                .findFirst()
                .map(row -> Entry.of(sheet, row))
                .orElseGet(() -> Entry.blank(sheet, 2));
    }

    private void add(FilledSheet sheet) {
        Map<List<String>, Entry> keys = byKey.computeIfAbsent(sheet.sheet(), any -> new HashMap<>());
        List<Column> key = sheet.sheet().key();
        sheet.rows().forEach(row -> {
            Entry entry = Entry.of(sheet, row);
            if (sheet.sheet().allColumns().stream().allMatch(column -> entry.value(column) == null)
                    && entry.faults().isEmpty()) {
                return;
            }
            entries.add(entry);
            if (!key.isEmpty()) {
                entry.texts(key).ifPresent(texts -> keys.putIfAbsent(texts, entry));
            }
            parentOf(entry).filter(parent -> isNew(entry, parent)).ifPresent(parent -> parent.add(entry));
        });
    }

    private Optional<Entry> parentOf(Entry entry) {
        Sheet sheet = entry.sheet().sheet();
        if (sheet.parent().isEmpty()) {
            return Optional.of(root);
        }
        Sheet above = sheet.parent().get();
        Optional<List<String>> key = entry.texts(sheet.parentKey());
        Optional<Entry> parent =
                key.map(texts -> byKey.getOrDefault(above, Map.of()).get(texts));
        if (key.isPresent() && parent.isEmpty() && isFound(above)) {
            Column last = sheet.parentKey().get(sheet.parentKey().size() - 1);
            entry.wrong(last, "no-such-row", "key", String.join(" ", key.get()), "sheet", nameOf(above));
        }
        return parent;
    }

    private FilledSheet filled(Sheet sheet) {
        return sheets.stream()
                .filter(filled -> filled.sheet().equals(sheet))
                .findFirst()
                .orElseThrow();
    }

    private boolean isFound(Sheet sheet) {
        return sheet.key().stream().allMatch(filled(sheet)::has);
    }

    private String nameOf(Sheet sheet) {
        return filled(sheet).page().name();
    }

    /** An entry of a list always is; a field of an object has a name of its own. */
    private boolean isNew(Entry entry, Entry parent) {
        Sheet sheet = entry.sheet().sheet();
        if (sheet.shape() == Shape.LIST) {
            return true;
        }
        Optional<String> name = entry.name();
        if (sheet.shape() == Shape.GROUPS) {
            return name.isPresent() && entry.value(sheet.columns().get(1)) != null;
        }
        boolean isNew = name.isPresent() && names.add(new Name(parent, sheet, name.get()));
        if (name.isPresent() && !isNew) {
            entry.wrong(sheet.columns().get(0), "duplicate-row", "key", name.get());
        }
        return isNew;
    }

    /** What is wrong with a row that has no place in the document, or whose fields have none, is told at its cell. */
    private void reportUnplaced(Entry entry) {
        if (!hasFields(entry)) {
            for (Fault fault : entry.faults()) {
                Spot spot = entry.sheet().spot(entry.row(), fault.column().field());
                problems.error(fault.code(), spot, fault.namesAndValues().toArray());
            }
        }
    }

    private static boolean hasFields(Entry entry) {
        Shape shape = entry.sheet().sheet().shape();
        return entry.place() != null && (shape == Shape.LIST || shape == Shape.DOCUMENT);
    }

    /** What is wrong with cells that are fields of the document, at the fields: nobody needs to find it again. */
    List<Problem> known() {
        List<Problem> known = new ArrayList<>();
        for (Entry entry : entries) {
            Place place = entry.place();
            if (place != null && hasFields(entry)) {
                for (Fault fault : entry.faults()) {
                    Place field = Fields.at(place, fault.column().field());
                    known.add(Problem.of(
                            Severity.ERROR,
                            fault.code(),
                            RuleId.EXCHANGE,
                            field,
                            fault.namesAndValues().toArray()));
                }
            }
        }
        return known;
    }

    Book<?> book() {
        return book;
    }

    /** The document. */
    Entry root() {
        return root;
    }

    /** All rows, those of a sheet before those of the sheets under it. */
    List<Entry> entries() {
        return entries;
    }

    List<FilledSheet> sheets() {
        return sheets;
    }
}
