/**
 * How the library prints: pages of HTML and sheets of a workbook, in Chinese or English.
 *
 * <p>What is printed is made of {@link io.leansafety.print.Table}s of {@link io.leansafety.print.Cell}s, which go into a
 * page by {@link io.leansafety.print.HtmlTable} and into a workbook by {@link io.leansafety.print.SheetWriter}, so that
 * both say the same. An {@link io.leansafety.print.HtmlPage} needs nothing but itself, runs no script and prints on A4.
 * {@link io.leansafety.print.Wording} holds what is said around the data.
 *
 * <p>Text that users gave is data everywhere: {@link io.leansafety.print.HtmlWriter} escapes it in one place, and a sheet
 * holds it as text cells. The room knows nothing of what it prints. It is shared by the rooms that print and is not
 * exported: its types are public for them alone.
 */
@NullMarked
package io.leansafety.print;

import org.jspecify.annotations.NullMarked;
