package io.leansafety.cli;

import io.leansafety.value.EnterpriseId;
import io.leansafety.value.PersonId;
import io.leansafety.value.RequestKey;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine;

/** Starts the command line. */
public final class Main {
    private Main() {}

    /**
     * Runs a command and exits with its code; {@code --help} lists commands and codes.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        // what a library logs by itself goes where the log of this one goes
        System.setProperty("org.jboss.logging.provider", "slf4j");
        Language language = Language.of(Locale.getDefault(Locale.Category.DISPLAY), System.getenv());
        System.exit(run(arguments, language, StandardStreams.ofProcess()));
    }

    /** Runs a command and returns its exit code. */
    static int run(String[] arguments, Language otherwise, StandardStreams streams) {
        Texts texts = Texts.in(Language.of(arguments, otherwise));
        LeanSafety root = new LeanSafety(texts, streams);
        Failures failures = new Failures(root);
        CommandLine line = new CommandLine(root)
                .setResourceBundle(texts.bundle())
                .setOut(new PrintWriter(streams.out(), false, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(streams.err(), false, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .registerConverter(Path.class, Path::of)
                .registerConverter(EnterpriseId.class, EnterpriseId::new)
                .registerConverter(PersonId.class, PersonId::new)
                .registerConverter(RequestKey.class, RequestKey::new)
                .registerConverter(FingerprintStart.class, FingerprintStart::new)
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
        int exitCode = execute(line, arguments, failures);
        line.getOut().flush();
        line.getErr().flush();
        streams.flush();
        return exitCode == ExitCode.DONE && streams.hasFailed() ? failures.outputLost() : exitCode;
    }

    /** picocli hands over exceptions; what is worse ends here. */
    private static int execute(CommandLine line, String[] arguments, Failures failures) {
        try {
            return line.execute(arguments);
        } catch (OutOfMemoryError e) {
            return failures.outOfMemory(e);
        } catch (StackOverflowError e) {
            return failures.internal(e);
        }
    }
}
