package io.leansafety.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A directory of a command's own, which is gone with everything in it when the command ends.
 *
 * @param path where it is
 */
record TemporaryDirectory(Path path) implements AutoCloseable {
    /**
     * Makes one.
     *
     * @throws CommandFailure if none can be made
     */
    static TemporaryDirectory make(Texts texts) {
        try {
            return new TemporaryDirectory(Files.createTempDirectory("lean-safety-"));
        } catch (IOException e) {
            throw CommandFailure.cannotCreate(texts.of("store.unusable", System.getProperty("java.io.tmpdir", "")), e);
        }
    }

    @Override
    public void close() {
        try (Stream<Path> found = Files.walk(path)) {
            List<Path> deepestFirst = found.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
