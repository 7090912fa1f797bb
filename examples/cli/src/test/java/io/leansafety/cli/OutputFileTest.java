package io.leansafety.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
    private static final Texts TEXTS = Texts.in(Language.EN);

    @TempDir
    private Path directory;

    @Test
    void createsAFile() throws IOException {
        Path file = directory.resolve("new.json");

        output(file).write(to -> put(to, "new"));

        assertThat(file).hasContent("new");
        assertThat(names()).containsExactly("new.json");
    }

    @Test
    void keepsWhatIsThereWhenWritingFails() throws IOException {
        Path file = Files.writeString(directory.resolve("there.json"), "old");

        assertThatExceptionOfType(CommandFailure.class)
                .isThrownBy(() -> output(file).write(to -> {
                    put(to, "half of it");
                    throw new UncheckedIOException(new IOException("disk full"));
                }))
                .satisfies(failure -> assertThat(failure.exitCode()).isEqualTo(ExitCode.CANNOT_WRITE));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> output(file).write(to -> {
                    throw new IllegalStateException("a fault of ours");
                }));

        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("there.json");
    }

    @Test
    void keepsLinksAndPermissions() throws IOException {
        assumeTrue(Files.getFileStore(directory).supportsFileAttributeView("posix"));
        Path file = Files.writeString(directory.resolve("real.json"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(directory.resolve("link.json"), file);

        output(link).write(to -> put(to, "new"));

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
    }

    @Test
    void neverReplacesADevice() {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device));

        output(device).write(to -> put(to, "new"));

        assertThat(Files.isRegularFile(device)).isFalse();
    }

    @Test
    void refusesADirectoryAndAnInputByAnyName() throws IOException {
        Path input = Files.writeString(directory.resolve("in.json"), "in");
        Path link = Files.createSymbolicLink(directory.resolve("link.json"), input);

        assertUsage(directory, List.of());
        assertUsage(link, List.of(input));
        assertUsage(directory.resolve("./in.json"), List.of(input));
    }

    private static void assertUsage(Path path, List<Path> inputs) {
        assertThatExceptionOfType(CommandFailure.class)
                .isThrownBy(() -> OutputFile.of(path, inputs, TEXTS))
                .satisfies(failure -> assertThat(failure.exitCode()).isEqualTo(ExitCode.USAGE));
    }

    private static OutputFile output(Path path) {
        return OutputFile.of(path, List.of(), TEXTS);
    }

    private static void put(OutputStream to, String text) {
        try {
            to.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
