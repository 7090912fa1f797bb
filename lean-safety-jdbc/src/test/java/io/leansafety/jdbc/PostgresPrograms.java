package io.leansafety.jdbc;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The programs of the PostgreSQL that the tests have anyway, for a server in a folder of its own. They refuse to run as
 * root, so that root runs them in a user namespace as nobody.
 *
 * @param programs where they are
 * @param folder the folder of the server
 */
record PostgresPrograms(Path programs, Path folder) {
    private static final List<String> AS_NOBODY = List.of("unshare", "-U");

    static PostgresPrograms inFolder() {
        try {
            return new PostgresPrograms(
                    Path.of(PostgresServer.programs()), Files.createTempDirectory("lean-safety-postgres"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path data() {
        return folder.resolve("data");
    }

    /** What it commits goes to another folder first. */
    Path log() {
        return folder.resolve("log");
    }

    void initialize() {
        List<String> command = new ArrayList<>(asWhoMay());
        command.addAll(List.of(program("initdb"), "-D", data().toString(), "-X", log().toString()));
        command.addAll(List.of("-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-locale"));
        // what nobody wrote yet needs not be safe
        command.add("--no-sync");
        run(command);
    }

    private static void run(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command + " said: " + said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What starts the server. */
    List<String> serverAt(int port) {
        List<String> command = new ArrayList<>(asWhoMay());
        command.addAll(server(data(), port));
        return command;
    }

    /** What starts the server on a small disk. */
    List<String> serverOn(SmallDisk disk, int port) {
        List<String> command = new ArrayList<>(disk.mounting(data()));
        command.addAll(AS_NOBODY);
        command.addAll(server(disk.folder(), port));
        return command;
    }

    private List<String> server(Path data, int port) {
        List<String> command = new ArrayList<>(List.of(program("postgres"), "-D", data.toString()));
        command.addAll(List.of("-p", Integer.toString(port), "-c", "listen_addresses=127.0.0.1"));
        command.addAll(List.of("-c", "unix_socket_directories=", "-c", "fsync=on"));
        command.addAll(List.of("-c", "synchronous_commit=on", "-c", "full_page_writes=on"));
        // before it recovers it writes all files of the folder to the disk: at once, not one after the other
        command.addAll(List.of("-c", "recovery_init_sync_method=syncfs"));
        return command;
    }

    private String program(String name) {
        return programs.resolve(name).toString();
    }

    private static List<String> asWhoMay() {
        try {
            boolean isRoot =
                    Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
            return isRoot ? AS_NOBODY : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete() {
        try {
            MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
