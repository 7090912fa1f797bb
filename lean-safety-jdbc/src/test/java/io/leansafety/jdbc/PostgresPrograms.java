package io.leansafety.jdbc;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The programs of the PostgreSQL that the tests have anyway, for a server in a folder of its own. They refuse to run as
 * root, so that root runs them in a user namespace as nobody.
 *
 * @param programs where they are
 * @param data the folder of the server
 */
record PostgresPrograms(Path programs, Path data) {
    static PostgresPrograms inFolder() {
        try {
            Path folder = Files.createTempDirectory("lean-safety-postgres");
            return new PostgresPrograms(Path.of(PostgresServer.programs()), folder.resolve("data"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void initialize() {
        List<String> command = command("initdb");
        command.addAll(List.of("-D", data.toString(), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-locale"));
        // what nobody wrote yet needs not be safe
        command.add("--no-sync");
        run(command);
    }

    static void run(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command + " said: " + said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    List<String> serverAt(int port) {
        List<String> command = command("postgres");
        command.addAll(List.of("-D", data.toString(), "-p", Integer.toString(port)));
        command.addAll(List.of("-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="));
        command.addAll(List.of("-c", "fsync=on", "-c", "synchronous_commit=on", "-c", "full_page_writes=on"));
        // before it recovers it writes all files of the folder to the disk: at once, not one after the other
        command.addAll(List.of("-c", "recovery_init_sync_method=syncfs"));
        return command;
    }

    private List<String> command(String program) {
        List<String> command = new ArrayList<>(isRoot() ? List.of("unshare", "-U") : List.of());
        command.add(programs.resolve(program).toString());
        return command;
    }

    private static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete() {
        try {
            MoreFiles.deleteRecursively(data.getParent(), RecursiveDeleteOption.ALLOW_INSECURE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
