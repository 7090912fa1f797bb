package io.leansafety.cli;

import io.leansafety.rule.Document;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** The results by the names that problems give them. */
    static Map<Document, InputStream> documents(List<InputFile> results) {
        Map<Document, InputStream> documents = new LinkedHashMap<>();
        for (InputFile result : results) {
            documents.put(new Document("months/" + result.path().getFileName()), result.open());
        }
        return documents;
    }
}
