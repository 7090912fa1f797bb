package io.leansafety.cli;

import static io.leansafety.cli.CommandLineRun.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.cli.CommandLineRun.Result;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The sample company's December in a store: E006 is its assessment office, E001 the head of its leading group.
 *
 * @param store the store's directory, or the file of its database
 * @param place the options that name it
 */
record RunLife(Path store, List<String> place) {
    static final String OFFICE = "E006";
    static final String HEAD = "E001";
    static final Path MONTH = Path.of("../sample-company/month-2025-12.json");

    private static final Pattern FINGERPRINT = Pattern.compile("fingerprint ([0-9a-f]{64})");

    RunLife(Path directory) {
        this(directory, List.of("--store", directory.toString()));
    }

    static RunLife inDatabase(Path file) {
        return new RunLife(file, List.of("--database", "jdbc:h2:" + file));
    }

    Result receive(Path month) {
        return of("receive", "--actor", OFFICE, "--month", month, "--policy", "xinsheng-2020-52");
    }

    Result step(String step, String actor, Object... more) {
        return of(step, ofStep(actor, more));
    }

    Result of(String command, Object... more) {
        return run(arguments(command, more));
    }

    /** Receives, prepares, approves and posts the month where the test runs; returns its fingerprint's first digits. */
    String post() {
        here("receive", "--actor", OFFICE, "--month", MONTH, "--policy", "xinsheng-2020-52");
        return postReceived();
    }

    /** Prepares, approves and posts what was received. */
    String postReceived() {
        String fingerprint = fingerprintIn(take("prepare", OFFICE)).substring(0, 12);
        take("approve", HEAD, "--fingerprint", fingerprint);
        take("post", OFFICE, "--fingerprint", fingerprint);
        return fingerprint;
    }

    /** Takes a step where the test runs; returns what was said. */
    String take(String step, String actor, Object... more) {
        return here(step, ofStep(actor, more));
    }

    /** Runs a command that does what it is told, without a process of its own, which takes seconds. */
    String here(String command, Object... more) {
        Result result = runHere(arguments(command, more));
        assertThat(result.exitCode()).as(result.err()).isZero();
        return result.out();
    }

    /** Runs any command where the test runs. */
    static Result runHere(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] typed = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
        int exitCode = Main.run(typed, Language.EN, new StandardStreams(out, err));
        return new Result(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static Object[] ofStep(String actor, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of("--actor", actor, "--period", "2025-12"));
        arguments.addAll(List.of(more));
        return arguments.toArray();
    }

    private Object[] arguments(String command, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of("run", command));
        arguments.addAll(place);
        arguments.addAll(List.of("--enterprise", "YF"));
        arguments.addAll(List.of(more));
        return arguments.toArray();
    }

    static String fingerprintIn(String out) {
        Matcher found = FINGERPRINT.matcher(out);
        assertThat(found.find()).as(out).isTrue();
        return found.group(1);
    }
}
