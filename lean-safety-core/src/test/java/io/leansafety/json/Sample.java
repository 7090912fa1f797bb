package io.leansafety.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The company of {@code examples/sample-company}, as a user finds it. */
final class Sample {
    private static final Path FOLDER = Path.of("..", "examples", "sample-company");

    private Sample() {}

    static InputStream open(String file) {
        try {
            return Files.newInputStream(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
