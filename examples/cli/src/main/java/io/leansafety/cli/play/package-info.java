/**
 * The sample company's months, played day by day at the desks of the market by the people who may.
 *
 * <p>{@link io.leansafety.cli.play.Play} makes a script of month files: who finds, hands over, tenders, assesses and settles
 * what on which day, so that at each month's end everything stands where the file says. The acts of the script name no
 * people: whoever acts is found by the tables of the lives and by the roles of the day. A play is told line by line as
 * {@link io.leansafety.cli.play.Told}; {@link io.leansafety.cli.play.Comparison} says whether what was posted is what the
 * file comes to.
 */
@NullMarked
package io.leansafety.cli.play;

import org.jspecify.annotations.NullMarked;
