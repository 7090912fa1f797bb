/**
 * Money, scores, ratios, periods and ids: the exact values that every rule is written in.
 *
 * <p>An amount is a {@code long} of fen, a score a whole number of hundredths, a ratio a whole number of millionths;
 * nothing here is a {@code double}. A value guards itself: what cannot be paid or scored cannot be built. {@link
 * io.leansafety.value.Fraction} carries exact intermediate results, {@link io.leansafety.value.Rounding} and {@link
 * io.leansafety.value.Allocation} are the only places that round or split. Rules V1 to V6.
 */
@NullMarked
package io.leansafety.value;

import org.jspecify.annotations.NullMarked;
