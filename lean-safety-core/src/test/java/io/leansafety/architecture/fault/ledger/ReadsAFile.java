package io.leansafety.architecture.fault.ledger;

import java.nio.file.Files;
import java.nio.file.Path;

/** Looks at the disk. */
final class ReadsAFile {
    private ReadsAFile() {}

    static boolean isThere(Path file) {
        return Files.exists(file);
    }
}
