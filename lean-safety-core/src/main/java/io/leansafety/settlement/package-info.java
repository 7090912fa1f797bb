/**
 * From facts to pay: a month and a year, resolved, settled and booked.
 *
 * <p>{@link io.leansafety.settlement.MonthFacts} is what a host hands in. {@link
 * io.leansafety.settlement.ResolvedMonth#of} looks everything up, prices findings and trades and says everything that
 * is wrong, or gives a {@link io.leansafety.settlement.ResolvedMonth}: one {@link
 * io.leansafety.settlement.PersonMonth} per person, which depends on nobody else. {@link
 * io.leansafety.settlement.PersonMonth#settle} is the hot, pure step of rule S13; {@link
 * io.leansafety.settlement.ResolvedMonth#settle} runs it for everybody and books the journal. A year goes the same way
 * through {@link io.leansafety.settlement.YearFacts} and {@link io.leansafety.settlement.ResolvedYear}. {@link
 * io.leansafety.settlement.ExplainedMonth} is the same month settled with a recorder: how each {@link
 * io.leansafety.settlement.Figure} came about, by the code that settled it. What closed months are corrected by comes
 * from {@link io.leansafety.settlement.Corrections} and is settled with an open month. {@link
 * io.leansafety.settlement.Publication} is what of a result everybody may read (公示): scores and payouts by post, with
 * names masked. Rules S1 to S10, S11b, S12 and S13.
 */
@NullMarked
package io.leansafety.settlement;

import org.jspecify.annotations.NullMarked;
