package io.leansafety.jdbc;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL that a test may kill: a process of ours, not of {@code pg_ctl}, with the durability that a real one has. Each
 * start has a port of its own.
 */
final class PostgresProcess implements AutoCloseable {
    private static final String READY = "database system is ready to accept connections";
    private static final int MOST_STARTS = 3;

    private final PostgresPrograms programs;
    private Running running;

    /** A server that runs: its process, what reads its log, and its port. */
    private record Running(Process process, Thread draining, int port) {}

    private PostgresProcess(PostgresPrograms programs) {
        this.programs = programs;
        this.running = start(programs::serverAt);
        // where the tests are broken off
        Runtime.getRuntime().addShutdownHook(new Thread(() -> running.process().destroy()));
    }

    /** Starts a server with tables of its own. */
    static PostgresProcess begin(PostgresPrograms programs) {
        programs.initialize();
        PostgresProcess server = new PostgresProcess(programs);
        LeanSafetySchema.migrate(server.dataSource(), Database.POSTGRESQL);
        return server;
    }

    /** Starts the server that was killed; it recovers what was committed. */
    void start() {
        running = start(programs::serverAt);
    }

    private static Running start(IntFunction<List<String>> command) {
        for (int starts = 1; starts <= MOST_STARTS; starts++) {
            Optional<Running> started = startAt(freePort(), command);
            if (started.isPresent()) {
                return started.get();
            }
        }
        throw new IllegalStateException("PostgreSQL did not start");
    }

    private static Optional<Running> startAt(int port, IntFunction<List<String>> command) {
        try {
            Process process = new ProcessBuilder(command.apply(port))
                    .redirectErrorStream(true)
                    .start();
            BufferedReader log = process.inputReader();
            for (String line = log.readLine(); line != null; line = log.readLine()) {
                if (line.endsWith(READY)) {
                    return Optional.of(new Running(process, drain(log), port));
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Thread drain(BufferedReader log) {
        Thread thread = new Thread(
                () -> {
                    try {
                        log.transferTo(Writer.nullWriter());
                    } catch (IOException closed) {
                        throw new UncheckedIOException(closed);
                    }
                },
                "log of PostgreSQL");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    /** Moves what the server has to a small disk, and starts it there. */
    void moveTo(SmallDisk disk) {
        kill();
        running = start(port -> programs.serverOn(disk, port));
    }

    long pid() {
        return running.process().pid();
    }

    /** Kills the server and all that it started, and waits until none of them is left. */
    void kill() {
        Process server = running.process();
        List<ProcessHandle> all = Stream.concat(Stream.of(server.toHandle()), server.descendants())
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        try {
            // the last of them closes the log; by then none has the shared memory
            running.draining().join();
            Files.deleteIfExists(programs.data().resolve("postmaster.pid"));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + running.port() + "/postgres?user=postgres";
    }

    PGSimpleDataSource dataSource() {
        return dataSource(url());
    }

    static PGSimpleDataSource dataSource(String url) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(url);
        return dataSource;
    }

    @Override
    public void close() {
        kill();
        programs.delete();
    }
}
