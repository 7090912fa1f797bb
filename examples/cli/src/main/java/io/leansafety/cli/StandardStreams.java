package io.leansafety.cli;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Standard output and standard error, in UTF-8 whatever the locale says. */
final class StandardStreams {
    private static final Path LINUX_STANDARD_ERROR = Path.of("/proc/self/fd/2");

    private final Recorder recorder;
    private final PrintStream out;
    private final PrintStream err;

    StandardStreams(OutputStream out, OutputStream err) {
        this.recorder = new Recorder(out);
        this.out = new PrintStream(new BufferedOutputStream(recorder, 1 << 16), false, StandardCharsets.UTF_8);
        this.err = new PrintStream(new BufferedOutputStream(err), false, StandardCharsets.UTF_8);
    }

    static StandardStreams ofProcess() {
        return new StandardStreams(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    void flush() {
        out.flush();
        err.flush();
    }

    /** Whether standard output could not take everything. */
    boolean hasFailed() {
        return recorder.failure != null;
    }

    /** Whether it could not because its reader had enough, as {@code head} does: nothing to speak of. */
    boolean isReaderGone() {
        return recorder.failure != null && "Broken pipe".equals(recorder.failure.getMessage());
    }

    /** Whether somebody watches: input, output and errors are all a terminal. Newer consoles are asked in addition. */
    @SuppressWarnings("SystemConsoleNull")
    static boolean isWatched() {
        Console console = System.console();
        return console != null && isTerminal(console) && isErrorTerminal();
    }

    /** From Java 22 on there is a console without a terminal too, and a method that tells. */
    private static boolean isTerminal(Console console) {
        try {
            Method isTerminal = Console.class.getMethod("isTerminal");
            return (boolean) isTerminal.invoke(console);
        } catch (ReflectiveOperationException olderJava) {
            return true;
        }
    }

    /** Java says nothing about standard error; Linux does. */
    private static boolean isErrorTerminal() {
        try {
            return !Files.isSymbolicLink(LINUX_STANDARD_ERROR)
                    || Files.readSymbolicLink(LINUX_STANDARD_ERROR).startsWith("/dev/pts")
                    || Files.readSymbolicLink(LINUX_STANDARD_ERROR).toString().startsWith("/dev/tty");
        } catch (IOException unknown) {
            return false;
        }
    }

    /** Keeps the failure that a PrintStream would swallow. */
    private static final class Recorder extends FilterOutputStream {
        private @Nullable IOException failure;

        Recorder(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                out.write(bytes, offset, length);
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }
    }
}
