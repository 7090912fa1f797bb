/**
 * The roster of a month: who visits which shift on which day, so that somebody is there on every shift of every working
 * day (连续化) and about as many on each (均衡化).
 *
 * <p>A {@link io.leansafety.roster.RosterTask} says what is asked: the shifts that are worked, day by day, and of each
 * person the visits to make and the days of absence. A {@link io.leansafety.roster.Roster} answers it with {@link
 * io.leansafety.roster.PlannedVisit}s. {@link io.leansafety.roster.RosterCheck} says everything that is wrong with a
 * roster, whoever made it, and beforehand whether a task can be answered at all. Making a roster is a search and belongs to
 * no rule: it stands behind {@code port.RosterPlanner}, whose implementers find help in {@link
 * io.leansafety.roster.EvenRoster} and {@link io.leansafety.roster.RosterRefusal}.
 *
 * <p>{@link io.leansafety.roster.RosterFacts} are what a {@code lean-safety-roster/1} holds: the period, the {@link
 * io.leansafety.roster.Absence}s, and the visits planned so far. What is asked of whom stands in the inspection
 * checklists, not here. Rule C1.9.
 */
@NullMarked
package io.leansafety.roster;

import org.jspecify.annotations.NullMarked;
