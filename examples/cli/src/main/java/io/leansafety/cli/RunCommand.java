package io.leansafety.cli;

import picocli.CommandLine.Command;

/** {@code run}: the life of a month, kept in a directory or a database. Rule S11. */
@Command(
        name = "run",
        subcommands = {
            RunReceiveCommand.class,
            RunDryRunCommand.class,
            RunPrepareCommand.class,
            RunApproveCommand.class,
            RunPostCommand.class,
            RunPublishCommand.class,
            RunCloseCommand.class,
            RunDiscardCommand.class,
            RunReverseCommand.class,
            RunShowCommand.class,
            RunFactsCommand.class,
            RunVerifyCommand.class
        })
final class RunCommand extends CommandGroup {}
