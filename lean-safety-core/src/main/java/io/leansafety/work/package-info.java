/**
 * What was done by the checklists: visits, acts of duty, and the obligations that they fulfil. Section C; rules A1 and
 * A4.
 *
 * <p>{@link io.leansafety.work.WorkFacts} is what a month hands in beside its checklists. What it is worth is in the room
 * {@code assessment}.
 */
@NullMarked
package io.leansafety.work;

import org.jspecify.annotations.NullMarked;
