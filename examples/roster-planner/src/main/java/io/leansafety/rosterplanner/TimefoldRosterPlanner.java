package io.leansafety.rosterplanner;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchType;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import io.leansafety.port.RosterPlanner;
import io.leansafety.roster.EvenRoster;
import io.leansafety.roster.Roster;
import io.leansafety.roster.RosterCheck;
import io.leansafety.roster.RosterRefusal;
import io.leansafety.roster.RosterTask;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Problem;
import java.time.Duration;
import java.util.List;

/**
 * Plans rosters with Timefold: a first placement, even and spread, then a local search until nothing is wrong any more.
 * What is left uneven then is evened out by the core, which always can.
 *
 * <p>The search goes the same way every time, on one thread, and gives up after so many moves, or after so many steps
 * without a better roster. Only where that takes longer than {@link #LONGEST} the clock cuts it off.
 */
public final class TimefoldRosterPlanner implements RosterPlanner {
    private static final Duration LONGEST = Duration.ofSeconds(55);

    /** About twice what the hardest rosters took that were found: one visitor on each shift, most of the others absent. */
    private static final long MOST_MOVES = 1_000_000;

    private static final int STEPS_WITHOUT_A_BETTER_ROSTER = 20_000;

    private final SolverFactory<OpenRoster> solvers = SolverFactory.create(new SolverConfig()
            .withSolutionClass(OpenRoster.class)
            .withEntityClasses(VisitToPlace.class)
            .withConstraintProviderClass(RosterConstraints.class)
            .withRandomSeed(0L)
            .withTerminationConfig(new TerminationConfig()
                    .withBestScoreFeasible(true)
                    .withMoveCountLimit(MOST_MOVES)
                    .withSpentLimit(LONGEST))
            .withPhases(
                    new ConstructionHeuristicPhaseConfig(),
                    new LocalSearchPhaseConfig()
                            .withLocalSearchType(LocalSearchType.LATE_ACCEPTANCE)
                            .withTerminationConfig(new TerminationConfig()
                                    .withUnimprovedStepCountLimit(STEPS_WITHOUT_A_BETTER_ROSTER))));

    /** Creates a planner; it may be used by several threads at once. */
    public TimefoldRosterPlanner() {}

    @Override
    public Outcome<Roster> plan(RosterTask task) {
        List<Problem> certain = RosterCheck.of(task);
        if (!certain.isEmpty()) {
            return new Outcome.Refused<>(certain);
        }
        OpenRoster best = solvers.buildSolver().solve(OpenRoster.of(task));
        Roster even = EvenRoster.of(task, best.roster());
        return RosterCheck.of(task, even).isEmpty()
                ? new Outcome.Accepted<>(even, List.of())
                : new Outcome.Refused<>(RosterRefusal.of(task, even));
    }
}
