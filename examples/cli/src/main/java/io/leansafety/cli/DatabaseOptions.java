package io.leansafety.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What says which database a store is kept in, and who asks. A password is no argument: everybody sees those. */
// picocli sets the fields before it calls
@SuppressWarnings("NullAway.Init")
final class DatabaseOptions {
    private static final String PASSWORD = "LEAN_SAFETY_PASSWORD";

    @Option(names = "--database", required = true, paramLabel = "URL")
    private String url;

    @Option(names = "--user", paramLabel = "NAME")
    private @Nullable String user;

    @Option(names = "--password-file", paramLabel = "FILE")
    private @Nullable Path passwordFile;

    StorePlace place(Texts texts) {
        return new DatabasePlace(DatabaseUrl.of(url, texts), Optional.ofNullable(user), password(texts));
    }

    /** The file's first line, else what the environment says. */
    private Optional<String> password(Texts texts) {
        if (passwordFile == null) {
            return Optional.ofNullable(System.getenv(PASSWORD));
        }
        Path file = InputFile.of("--password-file", passwordFile, texts).path();
        try {
            return Files.readString(file).lines().findFirst();
        } catch (IOException e) {
            throw CommandFailure.unreadable(texts.of("input.unreadable", "--password-file", file), e);
        }
    }

    @Override
    public String toString() {
        return "--database " + DatabaseUrl.shown(url) + (user == null ? "" : " --user " + user);
    }
}
