/**
 * A planner of rosters that searches with Timefold, a constraint solver.
 *
 * <p>{@link io.leansafety.rosterplanner.TimefoldRosterPlanner} implements the port of the core. Everybody's visits are
 * given, and so are their shifts; what the solver chooses is the day of each ({@code VisitToPlace}), by the {@code
 * RosterConstraints}. Whether the roster is right is not the solver's word but that of the core's check.
 */
@NullMarked
package io.leansafety.rosterplanner;

import org.jspecify.annotations.NullMarked;
