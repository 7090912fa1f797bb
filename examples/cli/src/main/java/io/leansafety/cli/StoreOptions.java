package io.leansafety.cli;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** What says where a store is kept: a directory or a database, one of them. */
final class StoreOptions {
    @ArgGroup(exclusive = false, multiplicity = "1")
    private @Nullable DirectoryOption directory;

    @ArgGroup(exclusive = false, multiplicity = "1")
    private @Nullable DatabaseOptions database;

    /** A group of its own, so that the help shows what excludes what. */
    // picocli sets the field before it calls
    @SuppressWarnings("NullAway.Init")
    private static final class DirectoryOption {
        @Option(names = "--store", required = true, paramLabel = "DIR")
        private Path path;
    }

    StorePlace place(Texts texts) {
        return database == null ? new DirectoryPlace(path()) : database.place(texts);
    }

    private Path path() {
        return requireNonNull(directory).path;
    }

    /** As it is typed, but for what may hold a password. */
    @Override
    public String toString() {
        return database == null ? "--store " + path() : database.toString();
    }
}
