package io.leansafety.cli;

import io.leansafety.checklist.ResolvedChecklists;
import io.leansafety.json.Exchange;
import io.leansafety.roster.Roster;
import io.leansafety.roster.RosterFacts;
import io.leansafety.roster.RosterTasks;
import io.leansafety.rule.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every command about rosters has: a policy, and the checklists whose frequencies a roster has to answer. */
// picocli sets the fields before it calls
@SuppressWarnings("NullAway.Init")
final class RosterInput {
    @Mixin
    private PolicyOption policy = new PolicyOption();

    @Option(names = ChecklistCommand.FILE, required = true, paramLabel = "FILE")
    private Path checklists;

    /**
     * What was read.
     *
     * @param tasks what a roster has to answer
     * @param facts the roster, or only who is absent
     */
    record Read(RosterTasks tasks, RosterFacts facts) {}

    /** Reads the checklists, and a roster if one is named. */
    Outcome<Read> read(Optional<InputFile> roster, Texts texts) {
        InputFile file = InputFile.of(ChecklistCommand.FILE, checklists, texts);
        return Exchange.resolveChecklists(policy.source(texts), file.open())
                .flatMap(found -> facts(roster, found)
                        .flatMap(facts -> RosterTasks.of(found, facts).map(tasks -> new Read(tasks, facts))));
    }

    private static Outcome<RosterFacts> facts(Optional<InputFile> roster, ResolvedChecklists found) {
        return roster.map(named -> Exchange.readRoster(named.open()))
                .orElseGet(() ->
                        new Outcome.Accepted<>(new RosterFacts(found.period(), List.of(), Roster.EMPTY), List.of()));
    }

    /** The files that must not be overwritten. */
    List<Path> files(Texts texts) {
        List<Path> files = new ArrayList<>(policy.files(texts));
        files.add(checklists);
        return files;
    }
}
