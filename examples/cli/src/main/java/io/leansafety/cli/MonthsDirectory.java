package io.leansafety.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The directory that {@code --months} names: results of months, one {@code *.json} each. */
final class MonthsDirectory {
    private static final String OPTION = "--months";

    private MonthsDirectory() {}

    /**
     * Returns the results in the order of their names.
     *
     * @throws CommandFailure if there is no such directory, or something in it can't be read
     */
    static List<InputFile> of(Path directory, Texts texts) {
        if (!Files.isDirectory(directory)) {
            throw CommandFailure.usage(texts.of("input.no-directory", OPTION, directory));
        }
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.filter(entry -> entry.getFileName().toString().endsWith(".json"))
                    .sorted()
                    .map(entry -> InputFile.of(OPTION, entry, texts))
                    .toList();
        } catch (IOException e) {
            throw CommandFailure.unreadable(texts.of("input.unreadable", OPTION, directory), e);
        }
    }
}
