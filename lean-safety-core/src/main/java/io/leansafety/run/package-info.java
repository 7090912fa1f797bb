/**
 * The life of a settlement month in the market, as values: its states and steps, what a run was made from, and what it
 * posted. Rules S11, S11b and A9.
 *
 * <p>{@link io.leansafety.run.MonthLife} is the one table of states × steps × who may; {@link
 * io.leansafety.run.MonthHistory} is a month as the steps that were taken with it, each a {@link
 * io.leansafety.run.RunStep} that is never changed. {@link io.leansafety.run.RunFingerprint} says from what a run was made,
 * part by part, so that a difference has a name. A {@link io.leansafety.run.PostedRun} is kept with everything
 * that it takes to compute it again. A {@link io.leansafety.run.DeskCall} and its {@link io.leansafety.run.CallEnd} are what
 * is told of a call, whatever it was about.
 */
@NullMarked
package io.leansafety.run;

import org.jspecify.annotations.NullMarked;
