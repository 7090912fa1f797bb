package io.leansafety.port;

import io.leansafety.roster.Roster;
import io.leansafety.roster.RosterTask;
import io.leansafety.rule.Outcome;

/** Makes rosters: places everybody's visits on days. Rule C1.9. */
public interface RosterPlanner {
    /**
     * Makes a roster that answers a task.
     *
     * <p>What is returned passes {@link io.leansafety.roster.RosterCheck} without an error and without a warning. Where
     * no roster exists the planner refuses, and so it does where it found none: not every task can be decided in
     * reasonable time. Each problem of a refusal then names the day and the shift that nobody could be found for, or
     * the person whose visits could not be placed, with the texts of {@link io.leansafety.roster.RosterCheck} where
     * that is certain beforehand, and of {@link io.leansafety.roster.RosterRefusal} where it is the end of a search.
     *
     * @param task what is asked
     * @return the roster, or why there is none
     */
    Outcome<Roster> plan(RosterTask task);
}
