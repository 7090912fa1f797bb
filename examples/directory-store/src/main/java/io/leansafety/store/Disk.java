package io.leansafety.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What a file's own force does not do. */
final class Disk {
    private Disk() {}

    /** Forces the directory that a file is in to the disk, so that the file is there after a crash. */
    static void forceDirectoryOf(Path file) {
        Path directory = file.resolveSibling(".");
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notHere) {
            // Windows opens no directory, and keeps it by itself
        }
    }
}
