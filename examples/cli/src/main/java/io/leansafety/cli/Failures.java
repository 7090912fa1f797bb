package io.leansafety.cli;

import io.leansafety.jdbc.DatabaseException;
import io.leansafety.run.TakenException;
import io.leansafety.store.StoreException;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line on standard error why a command ended; a stack trace only comes with {@code --debug}. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private static final String PREFIX = "lean-safety: ";

    private final LeanSafety root;
    private final Texts texts;

    Failures(LeanSafety root) {
        this.root = root;
        this.texts = root.texts();
    }

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        say(sentence(failure), failure);
        String command = failure.getCommandLine().getCommandSpec().qualifiedName();
        root.streams().err().println(texts.of("usage.hint", command));
        return ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult result) {
        if (failure instanceof CommandFailure said) {
            return end(said);
        }
        if (failure instanceof StoreException) {
            return end(CommandFailure.cannotWrite(texts.of("store.uncertain"), failure));
        }
        if (failure instanceof DatabaseException asked) {
            return end(DatabaseFailures.of(asked, texts));
        }
        if (failure instanceof TakenException) {
            return end(CommandFailure.inUse(texts.of("store.taken"), failure));
        }
        return internal(failure);
    }

    private int end(CommandFailure said) {
        say(said.line(), said);
        return said.exitCode();
    }

    /** What the exception says stays with {@code --debug}: it may hold what the files hold. */
    int internal(Throwable failure) {
        say(texts.of("internal", failure.getClass().getSimpleName()), failure);
        return ExitCode.INTERNAL;
    }

    int outOfMemory(OutOfMemoryError failure) {
        say(texts.of("memory", Runtime.getRuntime().maxMemory() >> 20), failure);
        return ExitCode.INTERNAL;
    }

    /** Standard output could not take everything, on a full disk, say. */
    int outputLost() {
        if (!root.streams().isReaderGone()) {
            root.streams().err().println(PREFIX + texts.of("output.lost"));
            root.streams().flush();
        }
        return ExitCode.CANNOT_WRITE;
    }

    private void say(String line, Throwable failure) {
        PrintStream err = root.streams().err();
        err.println(PREFIX + DisplayText.escaped(line));
        if (root.isDebugged()) {
            failure.printStackTrace(err);
        }
    }

    private String sentence(ParameterException failure) {
        List<String> unknown = failure.getCommandLine().getUnmatchedArguments();
        if (unknown.stream().anyMatch(word -> word.startsWith("--password"))) {
            return texts.of("usage.password");
        }
        if (!unknown.isEmpty()) {
            // a misspelt option is missing too; it helps more to say how it was spelt
            return texts.of("usage.unmatched", String.join(" ", unknown));
        }
        if (failure instanceof UnmatchedArgumentException unmatched) {
            return texts.of("usage.unmatched", String.join(" ", unmatched.getUnmatched()));
        }
        if (failure instanceof MissingParameterException missing) {
            return texts.of("usage.missing", namesOf(missing));
        }
        if (failure instanceof MutuallyExclusiveArgsException || failure instanceof MaxValuesExceededException) {
            return texts.of("usage.stores");
        }
        if (failure instanceof OverwrittenOptionException twice) {
            return texts.of("usage.twice", nameOf(twice.getOverwritten()));
        }
        ArgSpec argument = failure.getArgSpec();
        if (argument != null && failure.getCause() instanceof InvalidPathException path) {
            return texts.of("usage.path", nameOf(argument), path.getInput());
        }
        if (argument != null && failure.getValue() != null) {
            return texts.of("usage.invalid", nameOf(argument), argument.paramLabel(), failure.getValue());
        }
        return String.valueOf(failure.getMessage());
    }

    /** Where one of several is missing, picocli names none. */
    private String namesOf(MissingParameterException failure) {
        List<ArgSpec> missing = failure.getMissing();
        return missing.isEmpty()
                ? texts.of("usage.store")
                : missing.stream()
                        .filter(ArgSpec::required)
                        .map(Failures::nameOf)
                        .collect(Collectors.joining(", "));
    }

    private static String nameOf(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
