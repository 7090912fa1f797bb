/**
 * Writes the month of a made-up company of any size in the exchange format ({@code lean-safety-month/1}), using every
 * feature of it. {@code MonthGenerator} goes through the document section by section; {@code Company} says who and what
 * there is, by arithmetic on numbers, so that nothing is kept in memory.
 */
@NullMarked
package io.leansafety.benchmarks.month;

import org.jspecify.annotations.NullMarked;
