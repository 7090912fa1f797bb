package io.leansafety.benchmarks;

import io.leansafety.benchmarks.month.MonthGenerator;
import io.leansafety.benchmarks.posting.DeskBenchmark;
import io.leansafety.benchmarks.posting.PostingBenchmark;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.openjdk.jmh.runner.RunnerException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** The command of the benchmarks: the comparison, a generated month, months posted, calls at a desk, or JMH with options of one's own. */
@Command(
        name = "benchmarks",
        description = "Times the person step beside a loop over arrays, BigDecimal and Joda-Money.",
        mixinStandardHelpOptions = true,
        version = "lean-safety benchmarks",
        subcommands = {Main.Generate.class, Main.Post.class, Main.Desk.class, Main.Jmh.class})
public final class Main implements Callable<Integer> {
    @Option(
            names = "--rounds",
            defaultValue = "3",
            description = "how often each variant has its turn, in a new JVM each time; default ${DEFAULT-VALUE}")
    private int rounds = 3;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Main() {}

    /**
     * Runs the command.
     *
     * @param arguments the arguments; none for the comparison
     */
    public static void main(String... arguments) {
        CommandLine line = new CommandLine(new Main()).setExecutionExceptionHandler((failure, command, parsed) -> {
            command.getErr().println(failure);
            return 1;
        });
        System.exit(line.execute(arguments));
    }

    @Override
    public Integer call() throws RunnerException {
        CommandLine line = spec.commandLine();
        PrintWriter out = line.getOut();
        out.print(new Comparison(rounds, line.getErr()).run());
        out.flush();
        return 0;
    }

    /** Writes a month. */
    @Command(
            name = "generate",
            description = "Writes the month of a made-up company, valid under xinsheng-2020-52.",
            mixinStandardHelpOptions = true,
            version = "lean-safety benchmarks")
    static final class Generate implements Callable<Integer> {
        @Option(names = "--people", defaultValue = "100000", description = "how many; default ${DEFAULT-VALUE}")
        private int people;

        @Option(names = "--seed", defaultValue = "1", description = "the same seed gives the same month")
        private long seed;

        @Option(names = "--out", required = true, paramLabel = "FILE", description = "where to")
        private Path out = Path.of("");

        @Override
        public Integer call() throws IOException {
            new MonthGenerator(people, seed).write(out);
            return 0;
        }
    }

    /** Posts months. */
    @Command(
            name = "post",
            description = "Times posting the month of a made-up company on PostgreSQL beside a COPY of the same rows.",
            mixinStandardHelpOptions = true,
            version = "lean-safety benchmarks")
    static final class Post implements Callable<Integer> {
        @Option(names = "--people", defaultValue = "100000", description = "how many; default ${DEFAULT-VALUE}")
        private int people;

        @Option(names = "--findings", defaultValue = "30000", description = "how many; default ${DEFAULT-VALUE}")
        private int findings;

        @Option(names = "--rounds", defaultValue = "3", description = "how often; default ${DEFAULT-VALUE}")
        private int rounds;

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() throws IOException, SQLException {
            new PostingBenchmark(people, findings, rounds, spec.commandLine().getOut()).run();
            return 0;
        }
    }

    /** Calls a desk. */
    @Command(
            name = "desk",
            description =
                    "Times a step at a desk on PostgreSQL, in a company that published its organization many times.",
            mixinStandardHelpOptions = true,
            version = "lean-safety benchmarks")
    static final class Desk implements Callable<Integer> {
        @Option(names = "--people", defaultValue = "10000", description = "how many; default ${DEFAULT-VALUE}")
        private int people;

        @Option(names = "--versions", defaultValue = "36", description = "how many; default ${DEFAULT-VALUE}")
        private int versions;

        @Option(names = "--calls", defaultValue = "2000", description = "how many; default ${DEFAULT-VALUE}")
        private int calls;

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() throws IOException, SQLException {
            new DeskBenchmark(people, versions, calls, spec.commandLine().getOut()).run();
            return 0;
        }
    }

    /** Hands its arguments to JMH. */
    @Command(name = "jmh", description = "Runs JMH itself; `jmh -h` lists its options.")
    static final class Jmh implements Callable<Integer> {
        @Unmatched
        private List<String> arguments = new ArrayList<>();

        @Override
        public Integer call() throws IOException {
            org.openjdk.jmh.Main.main(arguments.toArray(String[]::new));
            return 0;
        }
    }
}
