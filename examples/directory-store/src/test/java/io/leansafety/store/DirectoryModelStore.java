package io.leansafety.store;

import io.leansafety.model.ModelStore;
import io.leansafety.port.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A directory of its own for each history of the model, opened again where the history says so. */
final class DirectoryModelStore implements ModelStore {
    private final Path directory;
    private DirectoryPorts ports;

    private DirectoryModelStore(Path directory) {
        this.directory = directory;
        this.ports = DirectoryPorts.open(directory);
    }

    /** A new one below a directory, which a test takes away. */
    static DirectoryModelStore below(Path all) {
        try {
            return new DirectoryModelStore(Files.createTempDirectory(all, "history"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Ports ports() {
        return ports;
    }

    /** A file is closed as it stands: nothing is written or forced to the disk that was not before. */
    @Override
    public Ports reopen() {
        ports.close();
        ports = DirectoryPorts.open(directory);
        return ports;
    }

    @Override
    public void close() {
        ports.close();
    }
}
