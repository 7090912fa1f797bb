package io.leansafety.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file that an option names, to be read once. */
final class InputFile {
    private final String option;
    private final Path path;
    private final Texts texts;

    private InputFile(String option, Path path, Texts texts) {
        this.option = option;
        this.path = path;
        this.texts = texts;
    }

    /**
     * Returns the file that an option names.
     *
     * @throws CommandFailure if there is no such file, or it can't be read
     */
    static InputFile of(String option, Path path, Texts texts) {
        if (!Files.exists(path)) {
            throw CommandFailure.usage(texts.of("input.missing", option, path));
        }
        if (Files.isDirectory(path)) {
            throw CommandFailure.usage(texts.of("input.directory", option, path));
        }
        if (!Files.isReadable(path)) {
            throw CommandFailure.usage(texts.of("input.unreadable", option, path));
        }
        return new InputFile(option, path, texts);
    }

    Path path() {
        return path;
    }

    InputStream open() {
        return open(() -> {});
    }

    /**
     * Returns the file's bytes. The file is opened when the first one is read, so that a directory of many months needs
     * one open file at a time.
     *
     * @param whenRead told when the reader closes the stream
     */
    InputStream open(Runnable whenRead) {
        return new LazyStream(whenRead);
    }

    private final class LazyStream extends InputStream {
        private final Runnable whenRead;
        private @Nullable InputStream file;

        LazyStream(Runnable whenRead) {
            this.whenRead = whenRead;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            try {
                if (file == null) {
                    file = Files.newInputStream(path);
                }
                return file.read(bytes, offset, length);
            } catch (IOException e) {
                throw CommandFailure.unreadable(texts.of("input.unreadable", option, path), e);
            }
        }

        @Override
        public void close() throws IOException {
            if (file != null) {
                file.close();
            }
            whenRead.run();
        }
    }
}
