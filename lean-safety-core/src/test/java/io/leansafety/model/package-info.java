/**
 * The market against a model of it: random histories of steps, each foretold by plain maps and slow arithmetic that share
 * no code with the library, and after each the invariants I1 to I10.
 */
@NullMarked
package io.leansafety.model;

import org.jspecify.annotations.NullMarked;
