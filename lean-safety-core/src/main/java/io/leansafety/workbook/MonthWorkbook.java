package io.leansafety.workbook;

import io.leansafety.json.Exchange;
import io.leansafety.json.JsonTree;
import io.leansafety.json.PolicySource;
import io.leansafety.rule.Document;
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

/**
 * A month as a workbook (.xlsx) or a directory of CSV files: an empty one to fill in, an exchange month written as one,
 * and one read as an exchange month.
 *
 * <pre>{@code
 * MonthWorkbook.template(Locale.CHINESE, WorkbookTarget.xlsx(empty));
 * Outcome<ImportedMonth> month = MonthWorkbook.read(WorkbookSource.xlsx(filledIn), PolicySource.of(policy));
 * month.problems().forEach(problem -> show(problem.path()));   // 检查问题!E5
 * month.orElseThrow().writeTo(monthFile);                       // lean-safety-month/1
 * }</pre>
 *
 * <p>What is written says everything that the month says: {@code read(write(month))} is the month. A failure to read or
 * write throws {@link UncheckedIOException}; what is wrong with what was read is a problem, at its cell.
 */
public final class MonthWorkbook {
    private static final int MARGIN = 3;

    private MonthWorkbook() {}

    /**
     * Writes the sheets of a month with nothing in them but their headers, drop-downs and explanations.
     *
     * @param locale the language of names and values; Chinese gives Chinese, everything else English
     * @param to where they go
     */
    public static void template(Locale locale, WorkbookTarget to) {
        write(Map.of(), SheetTexts.in(locale), to);
    }

    /**
     * Writes an exchange month as sheets.
     *
     * @param month the text of a {@code lean-safety-month/1}, closed once it is read
     * @param locale the language of names and values; Chinese gives Chinese, everything else English
     * @param to where they go; nothing is written of a month that is refused
     * @return how many rows were written; or everything that is wrong with the month's form, and what no sheet can say
     */
    public static Outcome<Integer> write(InputStream month, Locale locale, WorkbookTarget to) {
        byte[] text = bytes(month);
        return Exchange.readMonth(new ByteArrayInputStream(text))
                .flatMap(facts -> JsonTree.read(new ByteArrayInputStream(text), Document.MONTH))
                .flatMap(tree -> writeTree(tree, SheetTexts.in(locale), to));
    }

    /**
     * Reads sheets as an exchange month. Its form is checked; what it means only a policy can say.
     *
     * @param source the sheets, with names in any language
     * @return the month, or everything that is wrong, each thing at its cell
     */
    public static Outcome<ImportedMonth> read(WorkbookSource source) {
        return MonthImport.of(source, Optional.empty());
    }

    /**
     * Reads sheets as an exchange month and checks what it means.
     *
     * @param source the sheets, with names in any language
     * @param policy the policy that the month is to be settled by
     * @return the month, or everything that is wrong with policy and month, each thing of the month at its cell; while
     *     sheets or columns are missing, only what is wrong with the form
     */
    public static Outcome<ImportedMonth> read(WorkbookSource source, PolicySource policy) {
        return MonthImport.of(source, Optional.of(policy));
    }

    private static byte[] bytes(InputStream in) {
        try (in) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Outcome<Integer> writeTree(Map<String, Object> tree, SheetTexts texts, WorkbookTarget to) {
        Problems problems = new Problems();
        Map<Sheet, List<Row>> rows = MonthPages.of(tree, texts, problems);
        return Outcome.of(problems, () -> {
            write(rows, texts, to);
            return rows.values().stream().mapToInt(List::size).sum();
        });
    }

    private static void write(Map<Sheet, List<Row>> rows, SheetTexts texts, WorkbookTarget to) {
        Stream<Layout> sheets =
                MonthSheets.all().stream().map(sheet -> layout(sheet, rows.getOrDefault(sheet, List.of()), texts));
        to.write(Stream.concat(Stream.of(Explanations.in(texts)), sheets).toList());
    }

    private static Layout layout(Sheet sheet, List<Row> rows, SheetTexts texts) {
        List<Column> columns = sheet.allColumns();
        List<Cell> header = IntStream.range(0, columns.size())
                .mapToObj(i -> Cell.text(i, texts.nameOf(sheet, columns.get(i))))
                .toList();
        List<Row> all = new ArrayList<>(rows.size() + 1);
        all.add(new Row(1, header));
        all.addAll(rows);
        List<Setting> settings =
                columns.stream().map(column -> setting(sheet, column, texts)).toList();
        return new Layout(new Page(texts.nameOf(sheet), all, List.of()), settings);
    }

    private static Setting setting(Sheet sheet, Column column, SheetTexts texts) {
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
