package io.leansafety.cli;

import org.jspecify.annotations.Nullable;

/** Ends a command with one line and an exit code. */
final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private CommandFailure(int exitCode, String line, @Nullable Throwable cause) {
        super(line, cause);
        this.exitCode = exitCode;
    }

    /** What whoever typed the command can put right. */
    static CommandFailure usage(String line) {
        return new CommandFailure(ExitCode.USAGE, line, null);
    }

    static CommandFailure unreadable(String line, Throwable cause) {
        return new CommandFailure(ExitCode.USAGE, line, cause);
    }

    /** What somebody else holds now, or what does not answer now. */
    static CommandFailure inUse(String line, @Nullable Throwable cause) {
        return new CommandFailure(ExitCode.TRY_AGAIN, line, cause);
    }

    /** What was read is not as it was written. */
    static CommandFailure refused(String line, Throwable cause) {
        return new CommandFailure(ExitCode.REFUSED, line, cause);
    }

    static CommandFailure cannotCreate(String line, @Nullable Throwable cause) {
        return new CommandFailure(ExitCode.CANNOT_CREATE, line, cause);
    }

    static CommandFailure cannotWrite(String line, @Nullable Throwable cause) {
        return new CommandFailure(ExitCode.CANNOT_WRITE, line, cause);
    }

    int exitCode() {
        return exitCode;
    }

    /** The one line that is shown; never null here. */
    String line() {
        return String.valueOf(getMessage());
    }
}
