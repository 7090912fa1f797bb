/**
 * The month, and the checklists of a company, as a safety office keeps them: a workbook (.xlsx) of one sheet each for
 * people, prices, findings, clauses and so on, or a directory with a CSV file per sheet; made into documents of the
 * exchange format, and out of them.
 *
 * <p>{@link io.leansafety.workbook.MonthWorkbook} and {@link io.leansafety.workbook.ChecklistWorkbook} are the ways in.
 * What they do, they do for any document of the exchange format that is a {@code Book}: a table that says which sheet and
 * which column is which of its fields, and what checks its text. {@code MonthSheets} is the table of {@code
 * lean-safety-month/1}, {@code ChecklistSheets} that of {@code lean-safety-checklists/1}; what both documents have is
 * made in one place. The sheets of checklists and of the work done by them are in a month's workbook as a whole or not at
 * all, and so are those of corrections. Everything else follows the table in both directions: the empty template with its drop-downs and explanations,
 * {@code Pages} from a document to its sheets, {@code Assembly} and {@code EntryTree} from the sheets to the document.
 * {@code Paper} is what a workbook and a CSV directory have in common: named sheets of cells that are texts, numbers,
 * dates.
 *
 * <p>Nothing that the exchange format knows is judged a second time. Import makes the text of a document, hands it to
 * the strict reader and to who knows what it means, as {@link io.leansafety.settlement.ResolvedMonth}, and translates the
 * places of what they find to cells, {@code 人员!C7}. Only what nothing but a workbook can get wrong is found here: a
 * formula, a merged cell, a sheet or a column that is missing or misspelt, a number where a date should be, a row that
 * belongs to no other. A number is taken by the fifteen digits that Excel shows, as decimal text; no binary fraction is
 * ever computed with.
 *
 * <p>Workbooks are written and read with fastexcel, whose archives commons-compress opens, CSV files with commons-csv;
 * all are optional dependencies. {@code XlsxSurvey} goes over a workbook before the library reads it: it finds the merged
 * cells, of which the library does not tell, and refuses what the library would not come to an end with, within stated
 * limits ({@code Limits}). Tests look at what is written with nothing but the JDK. Rules V1 to V5; like {@code json} this
 * room touches streams and files, which the rule rooms do not.
 */
@NullMarked
package io.leansafety.workbook;

import org.jspecify.annotations.NullMarked;
