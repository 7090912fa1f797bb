/**
 * Times a month from its facts in tables to its journal in tables, on PostgreSQL with the durability that a real one has.
 *
 * <p>{@code PostingBenchmark} runs one month after the other, each of an enterprise of its own: {@code PostedMonth} takes
 * it from the facts to the journal, {@code RowCopies} copies the rows that this wrote to tables of the same keys, checks,
 * indexes and triggers, which is the limit, and {@code HeapWatch} says what was in use. {@code DeskBenchmark} times one step
 * at a desk on such a server.
 */
@NullMarked
package io.leansafety.benchmarks.posting;

import org.jspecify.annotations.NullMarked;
