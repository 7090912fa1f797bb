/**
 * What was done by the checklists: visits, acts of duty, and the obligations that they fulfil. Section C; rules A1 and
 * A4.
 *
 * <p>{@link io.leansafety.work.WorkFacts} is what a month hands in beside its checklists; {@link
 * io.leansafety.work.WorkDone} is one person's part of it, each visit by the version in force on its day (V6). {@link
 * io.leansafety.work.Obligations} expands checklists into dated obligations and matches the work to them. What it is worth
 * is in the room {@code assessment}.
 */
@NullMarked
package io.leansafety.work;

import org.jspecify.annotations.NullMarked;
