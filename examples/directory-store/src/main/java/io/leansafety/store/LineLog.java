package io.leansafety.store;

import io.leansafety.fingerprint.Fingerprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A file to which whole lines are added, and in which nothing is ever changed. Each line begins with a checksum of itself
 * and of the line before: none can be changed, moved or taken out from between others without being found.
 *
 * <p>A last line without its end was being written when the process ended: nobody was told that it is kept. It is left out
 * when the file is read, and cut off when the next line is added; reading changes nothing. Every other line whose checksum
 * or number of characters does not hold is damage, the last one too: the file is not opened, and nothing in it is changed.
 * A last line that has lost its end only, so that more follows than it says, is damage as well.
 */
final class LineLog implements AutoCloseable {
    private static final Fingerprint ORIGIN = Fingerprint.of("lean-safety-store/1");

    private final Path file;
    private final FileChannel channel;
    private Fingerprint last = ORIGIN;
    private long end;
    private boolean isUncertain;

    private LineLog(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Opens a file, new or not, and reads it, without changing what is in it.
     *
     * @param reader is given what each line says
     * @throws StoreException if a line is not as it was written, other than a last one without its end
     */
    static LineLog open(Path file, Consumer<String> reader) {
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            LineLog log = new LineLog(file, channel);
            try {
                log.read(reader);
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
            Disk.forceDirectoryOf(file);
            return log;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(Consumer<String> reader) throws IOException {
        Lines lines = new Lines(channel);
        while (lines.next()) {
            Optional<LogLine> line = LogLine.parse(lines.text());
            if (!lines.isEnded() && line.filter(LogLine::runsOn).isEmpty()) {
                return;
            }
            Optional<LogLine> whole = line.filter(read -> read.isWholeBehind(last));
            if (whole.isEmpty()) {
                throw notWhole(lines);
            }
            give(whole.get(), lines, reader);
            end = lines.end();
        }
    }

    /** What the checksum says is whole, and yet nobody understands, was not written by this store. */
    private void give(LogLine line, Lines lines, Consumer<String> reader) {
        try {
            reader.accept(line.content());
        } catch (RuntimeException notUnderstood) {
            throw StoreException.damaged(new Damage(file, lines.number(), lines.start(), false));
        }
        last = line.checksum();
    }

    private StoreException notWhole(Lines lines) throws IOException {
        int number = lines.number();
        long start = lines.start();
        return StoreException.damaged(new Damage(file, number, start, !lines.next()));
    }

    /**
     * Adds a line. When this returns, it is on the disk.
     *
     * @param content what it says, without a line's end
     * @throws StoreException if it can't be written, or an earlier line could not
     */
    void append(String content) {
        if (isUncertain) {
            throw StoreException.uncertain(file, null);
        }
        LogLine line = LogLine.behind(last, content);
        ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        // until the disk has said otherwise: after a failure nobody knows how much of the line is there
        isUncertain = true;
        try {
            cutOffWhatWasLeft();
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException e) {
            throw StoreException.uncertain(file, e);
        }
        last = line.checksum();
        end += bytes.limit();
        isUncertain = false;
    }

    private void cutOffWhatWasLeft() throws IOException {
        if (end < channel.size()) {
            channel.truncate(end).force(true);
        }
        channel.position(end);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
