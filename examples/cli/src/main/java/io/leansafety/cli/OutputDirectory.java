package io.leansafety.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A new directory that is written as a whole or not at all: its files go to one beside it, which then takes its place. */
final class OutputDirectory {
    private final Path target;
    private final Texts texts;

    private OutputDirectory(Path target, Texts texts) {
        this.target = target;
        this.texts = texts;
    }

    /**
     * Returns the directory that {@code --out} names.
     *
     * @param path a directory that is not there yet, or is empty
     * @throws CommandFailure if something is in it, or it can't be made where it is
     */
    static OutputDirectory of(Path path, Texts texts) {
        Path target = path.toAbsolutePath();
        if (Files.exists(target) && !isEmptyDirectory(target, texts)) {
            throw CommandFailure.usage(texts.of("output.not-empty", path));
        }
        Path parent = target.getParent();
        if (parent == null || !Files.isDirectory(parent) || !Files.isWritable(parent)) {
            throw CommandFailure.cannotCreate(texts.of("output.uncreatable", path), null);
        }
        return new OutputDirectory(target, texts);
    }

    private static boolean isEmptyDirectory(Path path, Texts texts) {
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(path)) {
            return entries.findAny().isEmpty();
        } catch (IOException e) {
            throw CommandFailure.cannotCreate(texts.of("output.uncreatable", path), e);
        }
    }

    /**
     * Writes the directory.
     *
     * @param content writes the files and gives a result
     * @param isKept whether the files are kept, by that result
     * @return the result
     * @throws CommandFailure if it can't be written; nothing is left behind
     */
    <T> T write(Function<Path, T> content, Predicate<T> isKept) {
        Path beside = target.resolveSibling(
                ".lean-safety-" + Long.toHexString(ThreadLocalRandom.current().nextLong()) + ".tmp");
        try {
            Files.createDirectory(beside);
            T result = content.apply(beside);
            if (isKept.test(result)) {
                Files.deleteIfExists(target);
                Files.move(beside, target);
            }
            return result;
        } catch (IOException | UncheckedIOException e) {
            throw CommandFailure.cannotWrite(texts.of("output.unwritable", target), e);
        } finally {
            delete(beside);
        }
    }

    private static void delete(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> entries = Files.walk(directory)) {
            List<Path> fromWithin = entries.sorted(Comparator.reverseOrder()).toList();
            for (Path entry : fromWithin) {
                Files.deleteIfExists(entry);
            }
        } catch (IOException leftBehind) {
            directory.toFile().deleteOnExit();
        }
    }
}
