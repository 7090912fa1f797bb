package io.leansafety.cli;

import picocli.CommandLine.Command;

/** {@code roster}: who visits which shift on which day. */
@Command(
        name = "roster",
        subcommands = {RosterCheckCommand.class, RosterPlanCommand.class})
final class RosterCommand extends CommandGroup {}
