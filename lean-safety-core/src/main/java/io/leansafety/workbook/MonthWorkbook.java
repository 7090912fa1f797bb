package io.leansafety.workbook;

import io.leansafety.json.PolicySource;
import io.leansafety.rule.Outcome;
import io.leansafety.workbook.Sheet.Group;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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
 * <p>What is written says everything that the month says: {@code read(write(month))} is the month. Corrections of closed
 * months have sheets where there are any. A failure to read or
 * write throws {@link UncheckedIOException}; what is wrong with what was read is a problem, at its cell.
 */
public final class MonthWorkbook {
    private MonthWorkbook() {}

    /**
     * Writes the sheets of a month with nothing in them but their headers, drop-downs and explanations.
     *
     * @param locale the language of names and values; Chinese gives Chinese, everything else English
     * @param to where they go
     */
    public static void template(Locale locale, WorkbookTarget to) {
        new BookExport(MonthSheets.BOOK.with(Set.of()), locale).template(to);
    }

    /**
     * Writes the same sheets, and those of checklists, visits and acts of duty, from which scores that are not given are
     * formed.
     *
     * @param locale the language of names and values; Chinese gives Chinese, everything else English
     * @param to where they go
     */
    public static void templateWithChecklists(Locale locale, WorkbookTarget to) {
        new BookExport(MonthSheets.BOOK.with(Set.of(Group.WORK)), locale).template(to);
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
        return new BookExport(MonthSheets.BOOK, locale).write(month, to);
    }

    /**
     * Reads sheets as an exchange month. Its form is checked; what it means only a policy can say.
     *
     * @param source the sheets, with names in any language
     * @return the month, or everything that is wrong, each thing at its cell
     */
    public static Outcome<ImportedMonth> read(WorkbookSource source) {
        return BookImport.of(MonthSheets.BOOK, source, Optional.empty()).map(ImportedMonth::new);
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
        return BookImport.of(MonthSheets.BOOK, source, Optional.of(policy)).map(ImportedMonth::new);
    }
}
