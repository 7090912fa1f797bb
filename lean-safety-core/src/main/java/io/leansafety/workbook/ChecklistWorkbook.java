package io.leansafety.workbook;

import io.leansafety.json.PolicySource;
import io.leansafety.rule.Outcome;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;

/**
 * The checklists of a company as a workbook (.xlsx) or a directory of CSV files: an empty one to fill in, exchange
 * checklists written as one, and one read as exchange checklists.
 *
 * <pre>{@code
 * ChecklistWorkbook.template(Locale.CHINESE, WorkbookTarget.xlsx(empty));
 * Outcome<ImportedChecklists> read = ChecklistWorkbook.read(WorkbookSource.xlsx(filledIn), PolicySource.of(policy));
 * read.problems().forEach(problem -> show(problem.path()));    // 履职条款!F5
 * read.orElseThrow().writeTo(checklistFile);                    // lean-safety-checklists/1
 * }</pre>
 *
 * <p>What is written says everything that the checklists say: {@code read(write(checklists))} are the checklists. A
 * failure to read or write throws {@link UncheckedIOException}; what is wrong with what was read is a problem, at its
 * cell.
 */
public final class ChecklistWorkbook {
    private ChecklistWorkbook() {}

    /**
     * Writes the sheets of checklists with nothing in them but their headers, drop-downs and explanations.
     *
     * @param locale the language of names and values; Chinese gives Chinese, everything else English
     * @param to where they go
     */
    public static void template(Locale locale, WorkbookTarget to) {
        new BookExport(ChecklistSheets.BOOK, locale).template(to);
    }

    /**
     * Writes exchange checklists as sheets.
     *
     * @param checklists the text of a {@code lean-safety-checklists/1}, closed once it is read
     * @param locale the language of names and values; Chinese gives Chinese, everything else English
     * @param to where they go; nothing is written of checklists that are refused
     * @return how many rows were written; or everything that is wrong with the form, and what no sheet can say
     */
    public static Outcome<Integer> write(InputStream checklists, Locale locale, WorkbookTarget to) {
        return new BookExport(ChecklistSheets.BOOK, locale).write(checklists, to);
    }

    /**
     * Reads sheets as exchange checklists. Their form is checked; what they refer to only a policy lets be looked up.
     *
     * @param source the sheets, with names in any language
     * @return the checklists, or everything that is wrong, each thing at its cell
     */
    public static Outcome<ImportedChecklists> read(WorkbookSource source) {
        return BookImport.of(ChecklistSheets.BOOK, source, Optional.empty()).map(ImportedChecklists::new);
    }

    /**
     * Reads sheets as exchange checklists and looks up what they refer to.
     *
     * @param source the sheets, with names in any language
     * @param policy the policy that defines the tiers of the organization
     * @return the checklists, or everything that is wrong with policy and checklists, each thing of the checklists at its
     *     cell; while sheets or columns are missing, only what is wrong with the form
     */
    public static Outcome<ImportedChecklists> read(WorkbookSource source, PolicySource policy) {
        return BookImport.of(ChecklistSheets.BOOK, source, Optional.of(policy)).map(ImportedChecklists::new);
    }
}
