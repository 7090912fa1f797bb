package io.leansafety.roster;

import io.leansafety.port.RosterPlanner;
import io.leansafety.port.RosterPlannerContract;

/** The contract of the port can be kept. */
class ExhaustivePlannerTest extends RosterPlannerContract {
    @Override
    protected RosterPlanner planner() {
        return new ExhaustivePlanner();
    }
}
