package io.leansafety.workbook;

import io.leansafety.workbook.Layout.Setting;
import io.leansafety.workbook.Layout.Style;
import io.leansafety.workbook.Paper.Cell;
import io.leansafety.workbook.Paper.Page;
import io.leansafety.workbook.Paper.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The sheet that explains all others, in Chinese and in English; import passes over it. */
final class Explanations {
    private static final List<String> HEADERS = List.of("sheet", "column", "required", "holds", "rule", "about");
    private static final List<Integer> WIDTHS = List.of(24, 34, 10, 40, 8, 56);
    private static final int HINTS = 5;
    private static final String BETWEEN = " / ";

    private final List<Row> rows = new ArrayList<>();

    private Explanations() {}

    /**
     * Explains the sheets of a book.
     *
     * @param language what the sheet itself is called in
     */
    static Layout of(Book<?> book, SheetTexts language) {
        Explanations explanations = new Explanations();
        explanations.add(
                HEADERS.stream().map(header -> both("explain." + header)).toList());
        for (int hint = 1; hint <= HINTS; hint++) {
            explanations.add(List.of("", "", "", "", "", both("explain.howto." + hint)));
        }
        book.sheets().forEach(explanations::add);
        List<Setting> columns =
                WIDTHS.stream().map(width -> Setting.plain(width, Style.PROSE)).toList();
        return new Layout(new Page(language.get("sheet.explanations"), explanations.rows, List.of()), columns);
    }

    private void add(Sheet sheet) {
        String name = each(texts -> texts.nameOf(sheet), BETWEEN);
        add(List.of(name, "", "", "", sheet.rule().id(), each(texts -> texts.aboutOf(sheet), "\n")));
        for (Column column : sheet.allColumns()) {
            String isRequired = column.isRequired() ? both("explain.yes") : "";
            add(List.of(
                    name,
                    each(texts -> texts.nameOf(sheet, column), BETWEEN),
                    isRequired,
                    holds(column),
                    sheet.rule().id(),
                    each(texts -> texts.aboutOf(sheet, column), "\n")));
        }
    }

    /** What the column holds, and what it offers. */
    private static String holds(Column column) {
        String kind = both("kind." + column.kind());
        return Optional.ofNullable(column.choices())
                .map(choices -> (choices.isOpen() ? both("kind.OPEN") : kind) + "\n"
                        + choices.codes().stream()
                                .map(code -> each(texts -> texts.labelOf(choices, code), " "))
                                .collect(Collectors.joining("; ")))
                .orElse(kind);
    }

    private static String both(String key) {
        return each(texts -> texts.get(key), BETWEEN);
    }

    private static String each(Function<SheetTexts, String> text, String between) {
        return SheetTexts.ALL.stream().map(text).distinct().collect(Collectors.joining(between));
    }

    private void add(List<String> texts) {
        List<Cell> cells = IntStream.range(0, texts.size())
                .filter(i -> !texts.get(i).isEmpty())
                .mapToObj(i -> Cell.text(i, texts.get(i)))
                .toList();
        rows.add(new Row(rows.size() + 1, cells));
    }
}
