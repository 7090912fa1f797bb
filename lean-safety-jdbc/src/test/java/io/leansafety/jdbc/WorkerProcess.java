package io.leansafety.jdbc;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A {@link CrashWorker} in a process of its own, on the class path of the tests. */
final class WorkerProcess {
    /** What stands behind the last that it says. */
    static final String ENDED = "ended";

    private final Process process;
    private final PrintWriter commands;
    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
    private final Thread listening;

    private WorkerProcess(Process process) {
        this.process = process;
        this.commands = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
        this.listening = new Thread(this::listen, "what a worker says");
        this.listening.setDaemon(true);
        this.listening.start();
    }

    static WorkerProcess start() {
        try {
            return new WorkerProcess(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-Xmx128m",
                            "-cp",
                            System.getProperty("java.class.path"),
                            CrashWorker.class.getName())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
            }
            said.add(ENDED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void tell(CrashWorker.Command command) {
        commands.println(command);
    }

    /** What it says next; empty if that takes longer. */
    Optional<String> next(Duration atMost) {
        try {
            return Optional.ofNullable(said.poll(atMost.toNanos(), TimeUnit.NANOSECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What it said before it ended that nobody has heard yet. */
    List<String> last() {
        awaitEnd();
        List<String> last = new ArrayList<>(said);
        last.remove(ENDED);
        return last;
    }

    void kill() {
        // by its handle: the process itself would close what it said before we have heard it
        boolean unused = process.toHandle().destroyForcibly();
    }

    /** Waits until it has ended and all that it said was read. */
    private void awaitEnd() {
        try {
            listening.join();
            int unused = process.waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
