/**
 * What was assessed, as handed in, and the one formula of each score: duty, inspection, responsibility, annual.
 *
 * <p>Scores are whole hundredths inside; means and weights are exact fractions, rounded once at the end (V4) the way
 * the policy says. Rules A2 to A5 and A7.
 */
@NullMarked
package io.leansafety.assessment;

import org.jspecify.annotations.NullMarked;
