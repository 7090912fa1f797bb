/**
 * The exchange format: policies, months, years and rosters in, results, publications, explanations, rosters and
 * errors out, strict both ways.
 *
 * <p>{@link io.leansafety.json.Exchange} is the way in; {@link io.leansafety.json.Templates} and {@link
 * io.leansafety.json.Schemas} are what ships in the jar. Reading and writing stream, so that memory holds the facts and
 * not their text. What is wrong with the form of a document is a {@link io.leansafety.rule.Problem} with its path; what
 * is wrong with its meaning is found by the rooms that know it, and both come back together. The only room that imports
 * Jackson, and of it only the streaming core.
 */
@NullMarked
package io.leansafety.json;

import org.jspecify.annotations.NullMarked;
