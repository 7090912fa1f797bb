package io.leansafety.workbook;

import io.leansafety.workbook.Paper.Cell;
import io.leansafety.workbook.Paper.Form;
import io.leansafety.workbook.Paper.Merged;
import io.leansafety.workbook.Paper.Page;
import io.leansafety.workbook.Paper.Row;
import io.leansafety.workbook.Sheet.Group;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sheets and columns of a document in a workbook, by their names in any language. All must be there: a sheet or a
 * column that got lost must not pass for one that is empty. Sheets that may be left out are there with their whole group
 * or not at all. What begins with # is a note of somebody's own.
 */
final class SheetFinder {
    private final Book<?> book;
    private final SheetTexts names;
    private final SpotProblems problems;
    private final Map<Sheet, FilledSheet> found = new HashMap<>();

    private SheetFinder(Book<?> book, SheetTexts names, SpotProblems problems) {
        this.book = book;
        this.names = names;
        this.problems = problems;
    }

    /**
     * Finds all sheets, in their order; without the groups of which there is none.
     *
     * @param book the document
     * @param paper the workbook
     * @param problems gathers what keeps it from being understood as a whole
     */
    static List<FilledSheet> find(Book<?> book, Paper paper, SpotProblems problems) {
        SheetFinder finder = new SheetFinder(book, languageOf(book, paper), problems);
        paper.sheets().forEach(finder::take);
        List<FilledSheet> all = new ArrayList<>();
        Set<Group> groups = finder.found.keySet().stream()
                .flatMap(sheet -> sheet.group().stream())
                .collect(Collectors.toSet());
        for (Sheet sheet : book.with(groups).sheets()) {
            all.add(finder.found.computeIfAbsent(sheet, finder::missing));
        }
        return all;
    }

    /** What is missing is named in the language that most of the workbook is in. */
    private static SheetTexts languageOf(Book<?> book, Paper paper) {
        Set<String> pages = new HashSet<>();
        paper.sheets().forEach(page -> pages.add(page.name().strip()));
        SheetTexts best = SheetTexts.ALL.get(0);
        long most = -1;
        for (SheetTexts texts : SheetTexts.ALL) {
            long count = book.sheets().stream()
                    .filter(sheet -> pages.contains(texts.nameOf(sheet)))
                    .count();
            best = count > most ? texts : best;
            most = Math.max(most, count);
        }
        return best;
    }

    private FilledSheet missing(Sheet sheet) {
        FilledSheet missing = FilledSheet.missing(sheet, book.orderOf(sheet), names.nameOf(sheet));
        problems.error(
                "missing-sheet", missing.corner(), "sheet", missing.page().name());
        return missing;
    }

    private void take(Page page) {
        String name = page.name().strip();
        if (isNote(name)
                || SheetTexts.ALL.stream()
                        .anyMatch(texts -> texts.get("sheet.explanations").equals(name))) {
            return;
        }
        Spot corner = Spot.corner(book.sheets().size(), page.name());
        Optional<Sheet> sheet =
                book.sheets().stream().filter(any -> isCalled(any, name)).findFirst();
        if (sheet.isEmpty()) {
            problems.error("unknown-sheet", corner, "sheet", page.name());
        } else if (found.containsKey(sheet.get())) {
            String other = found.get(sheet.get()).page().name();
            problems.error("duplicate-sheet", corner, "sheet", page.name(), "other", other);
        } else {
            found.put(sheet.get(), filled(sheet.get(), page));
        }
    }

    private static boolean isCalled(Sheet sheet, String name) {
        return SheetTexts.ALL.stream().anyMatch(texts -> texts.nameOf(sheet).equals(name));
    }

    private static boolean isNote(String name) {
        return name.startsWith("#") || name.startsWith("＃");
    }

    private FilledSheet filled(Sheet sheet, Page page) {
        Map<String, Integer> positions = new HashMap<>();
        FilledSheet filled = new FilledSheet(sheet, book.orderOf(sheet), page, positions);
        Set<Integer> headed = new HashSet<>();
        page.rows().stream()
                .filter(row -> row.number() == 1)
                .flatMap(row -> row.cells().stream())
                .forEach(cell -> {
                    headed.add(cell.column());
                    readHeader(filled, cell, positions);
                });
        if (positions.isEmpty()) {
            problems.error(
                    "no-header",
                    filled.corner(),
                    "column",
                    names.nameOf(sheet, sheet.allColumns().get(0)));
        } else {
            reportMissing(filled);
            page.rows().forEach(row -> reportUnheaded(filled, row, headed));
        }
        for (Merged merged : page.merged()) {
            problems.error("merged-cells", at(filled, merged.first()), "range", merged.range());
        }
        return filled;
    }

    private void readHeader(FilledSheet sheet, Cell cell, Map<String, Integer> positions) {
        Spot spot = at(sheet, new CellName(1, cell.column()));
        String name = cell.text().strip();
        Column column = cell.form() == Form.TEXT ? columnCalled(sheet.sheet(), name) : null;
        if (cell.form() == Form.TEXT && isNote(name)) {
            return;
        }
        if (column == null) {
            problems.error("unknown-column", spot, "column", name);
        } else if (positions.putIfAbsent(column.field(), cell.column()) != null) {
            problems.error("duplicate-column", spot, "column", name);
        }
    }

    private static @Nullable Column columnCalled(Sheet sheet, String name) {
        return sheet.allColumns().stream()
                .filter(column -> SheetTexts.ALL.stream()
                        .anyMatch(texts -> texts.nameOf(sheet, column).equals(name)))
                .findFirst()
                .orElse(null);
    }

    private void reportMissing(FilledSheet sheet) {
        for (Column column : sheet.sheet().allColumns()) {
            if (!sheet.has(column)) {
                problems.error("missing-column", sheet.corner(), "column", names.nameOf(sheet.sheet(), column));
            }
        }
    }

    private void reportUnheaded(FilledSheet sheet, Row row, Set<Integer> headed) {
        for (Cell cell : row.cells()) {
            if (!headed.contains(cell.column())) {
                problems.error("cell-without-header", at(sheet, new CellName(row.number(), cell.column())));
            }
        }
    }

    private static Spot at(FilledSheet sheet, CellName cell) {
        return new Spot(sheet.order(), sheet.page().name(), cell);
    }
}
