package io.leansafety.cli;

import picocli.CommandLine.Command;

/** {@code month}: a month as a workbook, in and out. */
@Command(
        name = "month",
        subcommands = {MonthTemplateCommand.class, MonthImportCommand.class, MonthExportCommand.class})
final class MonthCommand extends CommandGroup {}
