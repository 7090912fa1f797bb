/**
 * How fast a month is settled, and what to settle it with.
 *
 * <p>{@code PersonStepBenchmark} times the public person step (rule S13) over the same made-up people beside three other
 * ways of writing it, each of which gives the same figures: a loop over primitive arrays, the practical limit; {@code
 * BigDecimal}; and Joda-Money. {@code SamplePeople} makes the people up, {@code Checksum} compares all figures of all of
 * them before anything is timed, and {@code Comparison} prints one table. {@code month} writes the month of a
 * company of any size in the exchange format. {@code Main} is the command for both.
 */
@NullMarked
package io.leansafety.benchmarks;

import org.jspecify.annotations.NullMarked;
