/**
 * Statements of a settled month, as people read and file them: a page that prints on A4, a workbook, a payroll sheet,
 * and the page of what is published.
 *
 * <p>{@link io.leansafety.statement.Statement} writes an {@link io.leansafety.settlement.ExplainedMonth} as one HTML file
 * or one workbook: the company, each subject, each person with every figure and how it came about (rule S10). {@link
 * io.leansafety.statement.PayrollSheet} writes one CSV row per person with the columns that a {@link
 * io.leansafety.statement.PayrollMapping} names. {@link io.leansafety.statement.PublicationPage} writes what of a
 * month is published (公示), with names masked (rule S12). All of them stream. What is reckoned for them is reckoned once, by {@code
 * MarketFigures} and {@code SubjectAccounts}, so that page and workbook say the same.
 *
 * <p>Text that users gave is data everywhere, in page and workbook by {@code io.leansafety.print}; the CSV keeps it from
 * being taken for a formula. Like the exchange format this room stands at the edge and writes streams; the workbook alone
 * needs fastexcel.
 */
@NullMarked
package io.leansafety.statement;

import org.jspecify.annotations.NullMarked;
