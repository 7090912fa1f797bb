package io.leansafety.cli;

import io.leansafety.rule.Problem;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The root command: holds what all commands share. */
@Command(
        name = "lean-safety",
        scope = ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND",
        sortOptions = false,
        sortSynopsis = false,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            DemoCommand.class,
            PlayCommand.class,
            SettleCommand.class,
            SettleYearCommand.class,
            ExplainCommand.class,
            StatementCommand.class,
            ReviewCommand.class,
            MonthCommand.class,
            ChecklistCommand.class,
            RosterCommand.class,
            RunCommand.class,
            SchemaCommand.class,
            GenerateCompletion.class
        })
final class LeanSafety implements Callable<Integer> {
    private final Texts texts;
    private final StandardStreams streams;

    /** Declared for the help and to refuse other languages; {@link Language#of} has read it by now. */
    @Option(names = "--lang", scope = ScopeType.INHERIT, paramLabel = "zh|en")
    @Nullable
    Language language;

    @Option(names = "--format", scope = ScopeType.INHERIT, paramLabel = "text|json")
    private Format format = Format.TEXT;

    @Option(names = "--debug", scope = ScopeType.INHERIT)
    private boolean isDebugged;

    @Option(names = "--timing", scope = ScopeType.INHERIT, hidden = true)
    private boolean isTimed;

    @Spec
    @Nullable
    CommandSpec spec;

    LeanSafety(Texts texts, StandardStreams streams) {
        this.texts = texts;
        this.streams = streams;
    }

    /** Without a command there is nothing to do. */
    @Override
    public Integer call() {
        throw missingCommand(spec, this);
    }

    /** Says that a command which only holds others was given without one. */
    ParameterException missingCommand(@Nullable CommandSpec group, Object command) {
        CommandLine line = group == null ? new CommandLine(command) : group.commandLine();
        return new ParameterException(line, texts.of("command.missing"));
    }

    Texts texts() {
        return texts;
    }

    StandardStreams streams() {
        return streams;
    }

    boolean isJson() {
        return format == Format.JSON;
    }

    boolean isDebugged() {
        return isDebugged;
    }

    /** Starts the phases of a command that may take long. */
    Phases phases() {
        Progress progress = StandardStreams.isWatched() ? Progress.on(streams.err(), texts) : null;
        return new Phases(streams, progress, isTimed);
    }

    /** Says on standard error what is wrong with the input. */
    int refuse(List<Problem> problems) {
        ProblemList.of(problems, texts).print(isJson(), streams.err());
        return ExitCode.REFUSED;
    }
}
