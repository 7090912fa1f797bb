package io.leansafety.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The companies of {@code examples}, as a user finds them. */
final class Sample {
    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final Path FOLDER = EXAMPLES.resolve("sample-company");

    private Sample() {}

    /** The months of all examples. */
    static List<Path> months() {
        return List.of(
                FOLDER.resolve("month-2025-11.json"),
                FOLDER.resolve("month-2025-12.json"),
                EXAMPLES.resolve("small-company").resolve("month.json"));
    }

    static InputStream open(String file) {
        try {
            return Files.newInputStream(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
