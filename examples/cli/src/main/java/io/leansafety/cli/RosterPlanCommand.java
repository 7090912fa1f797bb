package io.leansafety.cli;

import io.leansafety.cli.Phases.Phase;
import io.leansafety.cli.RosterInput.Read;
import io.leansafety.port.RosterPlanner;
import io.leansafety.roster.PlannedVisit;
import io.leansafety.roster.Roster;
import io.leansafety.roster.RosterFacts;
import io.leansafety.roster.RosterTask;
import io.leansafety.rosterplanner.TimefoldRosterPlanner;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code roster plan}: plans who visits which shift on which day. Rule C1.9. */
@Command(name = "plan")
// picocli sets the fields before it calls
@SuppressWarnings("NullAway.Init")
final class RosterPlanCommand implements Callable<Integer> {
    @ParentCommand
    private RosterCommand parent;

    @Mixin
    private RosterInput input = new RosterInput();

    @Option(names = "--absences", paramLabel = "ROSTER")
    private @Nullable Path absences;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Override
    public Integer call() {
        LeanSafety common = parent.common();
        Texts texts = common.texts();
        List<Path> inputs = input.files(texts);
        Optional.ofNullable(absences).ifPresent(inputs::add);
        Target target = Target.of(out, inputs, common);
        try (Phases phases = common.phases()) {
            phases.enter(Phase.READ);
            Outcome<Read> read = input.read(
                    Optional.ofNullable(absences).map(path -> InputFile.of("--absences", path, texts)), texts);
            phases.enter(Phase.RESOLVE);
            Outcome<RosterFacts> planned = read.flatMap(RosterPlanCommand::plan);
            if (planned instanceof Outcome.Refused<RosterFacts> refused) {
                phases.hide();
                return common.refuse(refused.problems());
            }
            RosterReport report = new RosterReport(planned.orElseThrow(), texts);
            target.write(report::writeDocument, report::print, phases);
            return ExitCode.DONE;
        }
    }

    /** Each subject with working times of its own is planned by itself; what none can fill is told of all at once. */
    private static Outcome<RosterFacts> plan(Read read) {
        RosterPlanner planner = new TimefoldRosterPlanner();
        List<PlannedVisit> visits = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (RosterTask task : read.tasks().tasks()) {
            Outcome<Roster> roster = planner.plan(task);
            if (roster instanceof Outcome.Accepted<Roster> accepted) {
                visits.addAll(accepted.value().visits());
            } else {
                problems.addAll(roster.problems());
            }
        }
        RosterFacts facts = read.facts();
        return problems.isEmpty()
                ? new Outcome.Accepted<>(
                        new RosterFacts(facts.period(), facts.absences(), new Roster(visits)), List.of())
                : new Outcome.Refused<>(problems);
    }
}
