/**
 * The exchange format: policies, months, years, checklists, templates, rosters, results and payroll mappings in; policies,
 * months, checklists, rosters, results, publications, outlooks, explanations and errors out; strict both ways.
 *
 * <p>{@link io.leansafety.json.Exchange} is the way in; {@link io.leansafety.json.Templates} and {@link
 * io.leansafety.json.Schemas} are what ships in the jar. Reading and writing stream, so that memory holds the facts and
 * not their text. What is wrong with the form of a document is a {@link io.leansafety.rule.Problem} with its path; what
 * is wrong with its meaning is found by the rooms that know it, and both come back together.
 *
 * <p>{@link io.leansafety.json.MarketJson} is what is asked of the market and answered by it; facts in it stand as in the
 * exchange format. {@link io.leansafety.json.RecordJson} writes the library's own records for stores, which is no exchange. The only room
 * that imports Jackson; all but {@code RecordJson} need the streaming core of it alone.
 */
@NullMarked
package io.leansafety.json;

import org.jspecify.annotations.NullMarked;
