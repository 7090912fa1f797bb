/**
 * How the things of the market live: which step leads from which state to which, and who may take it, as data; and what
 * everything that is worked on at a desk has in common.
 *
 * <p>A {@link io.leansafety.life.Life} is one table. {@link io.leansafety.life.Authority} is the one place that reads
 * who may. A {@link io.leansafety.life.Dossier} is a version of something; versions are added, never changed. Rules A6,
 * A9, H1, T2 and T5.
 */
@NullMarked
package io.leansafety.life;

import org.jspecify.annotations.NullMarked;
