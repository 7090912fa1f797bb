/**
 * The market against a model of it: random histories of steps, each foretold by plain maps and slow arithmetic that share
 * no code with the library, and after each the invariants I1 to I10.
 *
 * <p>{@link io.leansafety.model.MarketModelContract} and {@link io.leansafety.model.DeskModelContract} run over the store
 * of whoever extends them, as the contract tests of the ports do.
 */
@NullMarked
package io.leansafety.model;

import org.jspecify.annotations.NullMarked;
