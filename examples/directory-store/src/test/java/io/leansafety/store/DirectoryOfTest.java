package io.leansafety.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** An empty store for each test, which is gone when it ends. */
final class DirectoryOfTest implements AfterEachCallback {
    /** Each takes a write to the disk. */
    static final int ROUNDS = 50;

    private final Path directory;
    private final DirectoryPorts ports;

    DirectoryOfTest() {
        try {
            directory = Files.createTempDirectory("store");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ports = DirectoryPorts.open(directory);
    }

    DirectoryPorts ports() {
        return ports;
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        ports.close();
        try (Stream<Path> found = Files.walk(directory)) {
            List<Path> deepestFirst = found.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        }
    }
}
