package io.leansafety.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;

/**
 * A file that is written as a whole or not at all: its new content goes to a file beside it, which then takes its place.
 * A link stays a link and permissions stay; a device or a pipe is written as it is.
 */
final class OutputFile {
    private static final int BUFFER = 1 << 16;

    private final Path target;
    private final Texts texts;

    private OutputFile(Path target, Texts texts) {
        this.target = target;
        this.texts = texts;
    }

    /**
     * Returns the file that {@code --out} names.
     *
     * @param path the file, there already or not
     * @param inputs what it must not be
     * @throws CommandFailure if it is a directory or an input, or can't be written where it is
     */
    static OutputFile of(Path path, List<Path> inputs, Texts texts) {
        if (Files.isDirectory(path)) {
            throw CommandFailure.usage(texts.of("output.directory", path));
        }
        try {
            for (Path input : inputs) {
                if (Files.exists(path) && Files.isSameFile(path, input)) {
                    throw CommandFailure.usage(texts.of("output.input", path));
                }
            }
            Path target = Files.isRegularFile(path) ? path.toRealPath() : path.toAbsolutePath();
            if (!isWritable(target)) {
                throw CommandFailure.cannotCreate(texts.of("output.uncreatable", path), null);
            }
            return new OutputFile(target, texts);
        } catch (IOException e) {
            throw CommandFailure.cannotCreate(texts.of("output.uncreatable", path), e);
        }
    }

    /** Asked before the work begins, so that nobody waits for a result that has nowhere to go. */
    private static boolean isWritable(Path target) {
        boolean isThere = Files.exists(target);
        Path directory = target.getParent();
        return (!isThere || Files.isWritable(target))
                && (isSpecial(target)
                        || (directory != null && Files.isDirectory(directory) && Files.isWritable(directory)));
    }

    private static boolean isSpecial(Path target) {
        return Files.exists(target) && !Files.isRegularFile(target);
    }

    /**
     * Writes the file.
     *
     * @param content writes the bytes
     * @throws CommandFailure if it can't be written; what was there before is there still
     */
    void write(Consumer<OutputStream> content) {
        if (isSpecial(target)) {
            writeTo(target, content, StandardOpenOption.WRITE);
            return;
        }
        Path beside = target.resolveSibling(
                ".lean-safety-" + Long.toHexString(ThreadLocalRandom.current().nextLong()) + ".tmp");
        // for whoever interrupts the program; after the move there is nothing to delete
        beside.toFile().deleteOnExit();
        try {
            writeTo(beside, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            moveToTarget(beside);
        } catch (IOException e) {
            throw CommandFailure.cannotWrite(texts.of("output.unwritable", target), e);
        } finally {
            delete(beside);
        }
    }

    private void writeTo(Path file, Consumer<OutputStream> content, StandardOpenOption... options) {
        boolean isOpen = false;
        try (FileChannel channel = FileChannel.open(file, options);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER)) {
            isOpen = true;
            boolean isBeside = !file.equals(target);
            if (isBeside) {
                // before the first byte: what few may read must not be open to all meanwhile
                keepPermissions(file);
            }
            content.accept(out);
            out.flush();
            if (isBeside) {
                channel.force(true);
            }
        } catch (IOException e) {
            throw isOpen
                    ? CommandFailure.cannotWrite(texts.of("output.unwritable", target), e)
                    : CommandFailure.cannotCreate(texts.of("output.uncreatable", target), e);
        } catch (RuntimeException e) {
            if (isOfFile(e)) {
                throw CommandFailure.cannotWrite(texts.of("output.unwritable", target), e);
            }
            throw e;
        }
    }

    /** The writer of the format wraps what the file said. */
    private static boolean isOfFile(Throwable failure) {
        Throwable at = failure;
        while (at != null && !(at instanceof IOException)) {
            at = at.getCause();
        }
        return at != null;
    }

    private void keepPermissions(Path file) throws IOException {
        if (Files.exists(target)) {
            try {
                Files.setPosixFilePermissions(file, Files.getPosixFilePermissions(target));
            } catch (UnsupportedOperationException notPosix) {
                // such a system lets the directory decide
            }
        }
    }

    private void moveToTarget(Path file) throws IOException {
        try {
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException tryAgainAtTheEnd) {
            // deleteOnExit does
        }
    }
}
