package io.leansafety.workbook;

import io.leansafety.json.JsonTree;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Problems;
import io.leansafety.workbook.Layout.Setting;
import io.leansafety.workbook.Layout.Style;
import io.leansafety.workbook.Paper.Cell;
import io.leansafety.workbook.Paper.Page;
import io.leansafety.workbook.Paper.Row;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes a document as a workbook: all its sheets, behind the one that explains them. */
final class BookExport {
    private static final int MARGIN = 3;

    private final Book<?> book;
    private final SheetTexts texts;

    /**
     * Takes a document.
     *
     * @param book which one
     * @param language the language of names and values
     */
    BookExport(Book<?> book, Locale language) {
        this.book = book;
        this.texts = SheetTexts.in(language);
    }

    /** Writes the sheets with nothing below their headers. */
    void template(WorkbookTarget to) {
        write(book, Map.of(), to);
    }

    /**
     * Writes what a text says; nothing of one that is refused.
     *
     * @param document the text, closed once it is read
     * @return how many rows were written; or what is wrong with the form, and what no sheet can say
     */
    Outcome<Integer> write(InputStream document, WorkbookTarget to) {
        byte[] text = bytes(document);
        return book.check()
                .of(new ByteArrayInputStream(text), Optional.empty(), List.of())
                .flatMap(facts -> JsonTree.read(new ByteArrayInputStream(text), book.document()))
                .flatMap(tree -> writeTree(tree, to));
    }

    private static byte[] bytes(InputStream in) {
        try (in) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Outcome<Integer> writeTree(Map<String, Object> tree, WorkbookTarget to) {
        Problems problems = new Problems();
        Book<?> needed = book.neededFor(tree);
        Map<Sheet, List<Row>> rows = Pages.of(needed, tree, texts, problems);
        return Outcome.of(problems, () -> {
            write(needed, rows, to);
            return rows.values().stream().mapToInt(List::size).sum();
        });
    }

    private void write(Book<?> needed, Map<Sheet, List<Row>> rows, WorkbookTarget to) {
        Stream<Layout> sheets =
                needed.sheets().stream().map(sheet -> layout(sheet, rows.getOrDefault(sheet, List.of())));
        to.write(
                Stream.concat(Stream.of(Explanations.of(needed, texts)), sheets).toList());
    }

    private Layout layout(Sheet sheet, List<Row> rows) {
        List<Column> columns = sheet.allColumns();
        List<Cell> header = IntStream.range(0, columns.size())
                .mapToObj(i -> Cell.text(i, texts.nameOf(sheet, columns.get(i))))
                .toList();
        List<Row> all = new ArrayList<>(rows.size() + 1);
        all.add(new Row(1, header));
        all.addAll(rows);
        List<Setting> settings =
                columns.stream().map(column -> setting(sheet, column)).toList();
        return new Layout(new Page(texts.nameOf(sheet), all, List.of()), settings);
    }

    private Setting setting(Sheet sheet, Column column) {
        CellKind kind = column.kind();
        int width = Math.max(kind.width(), Layout.widthOf(texts.nameOf(sheet, column)) + MARGIN);
        Choices choices = column.choices();
        List<String> offered = choices == null || kind.isList()
                ? List.of()
                : choices.codes().stream()
                        .map(code -> texts.labelOf(choices, code))
                        .toList();
        return new Setting(width, Style.of(kind), offered, choices == null || choices.isOpen());
    }
}
