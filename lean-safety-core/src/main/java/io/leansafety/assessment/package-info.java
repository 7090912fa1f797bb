/**
 * What was assessed, as handed in, and the one formula of each score: duty, inspection, responsibility, annual.
 *
 * <p>Scores are whole hundredths inside; means and weights are exact fractions, rounded once at the end (V4) the way
 * the policy says. Rules A1 to A5 and A7.
 *
 * <p>A score that is not given is formed from work: {@link io.leansafety.assessment.SelfCheckScore} from acts of duty,
 * {@link io.leansafety.assessment.VisitedParts} from visits. {@link io.leansafety.assessment.Outlook} looks ahead from a
 * day of the month; it stands here and not beside the checklists because it speaks of scores.
 */
@NullMarked
package io.leansafety.assessment;

import org.jspecify.annotations.NullMarked;
