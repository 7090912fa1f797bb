package io.leansafety.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The ZIP archive that a workbook is, kept in memory as it is stored; its files are unpacked as streams.
 *
 * <p>The list at the archive's end says where each file is. {@link java.util.zip.ZipInputStream} goes without that list
 * and can't read what programs write that stream, and {@link java.util.zip.ZipFile} wants the wages of everybody in a
 * file on disk.
 */
final class Archive {
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int LISTED = 0x02014b50;
    private static final int LISTED_LENGTH = 46;
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final ByteBuffer bytes;
    private final Map<String, Listed> files = new LinkedHashMap<>();
    private long rest = Limits.UNPACKED_BYTES;

    /**
     * A file as the list has it.
     *
     * @param method how it is packed
     * @param length its bytes in the archive
     * @param offset where its own header is
     */
    private record Listed(int method, int length, int offset) {}

    private Archive(byte[] stored) throws IOException {
        bytes = ByteBuffer.wrap(stored).order(ByteOrder.LITTLE_ENDIAN);
        try {
            readList();
        } catch (IndexOutOfBoundsException e) {
            throw UnreadableException.notAWorkbook();
        }
    }

    /**
     * Takes an archive.
     *
     * @throws UnreadableException if it is none, or larger than what is read
     * @throws UncheckedIOException if the stream fails
     */
    static Archive of(InputStream in) throws IOException {
        byte[] stored;
        try (in) {
            stored = in.readNBytes(Limits.STORED_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (stored.length > Limits.STORED_BYTES) {
            throw UnreadableException.tooLarge();
        }
        return new Archive(stored);
    }

    private void readList() throws IOException {
        int end = end();
        int count = bytes.getShort(end + 10) & 0xFFFF;
        int at = bytes.getInt(end + 16);
        if (count > Limits.ENTRIES) {
            throw UnreadableException.tooLarge();
        }
        for (int i = 0; i < count; i++) {
            at = readListed(at);
        }
    }

    /** The end of the list is at the archive's end, with a comment behind it or without. */
    private int end() throws IOException {
        int last = bytes.limit() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (bytes.getInt(at) == END) {
                return at;
            }
        }
        throw UnreadableException.notAWorkbook();
    }

    private int readListed(int at) throws IOException {
        require(bytes.getInt(at) == LISTED);
        int nameLength = bytes.getShort(at + 28) & 0xFFFF;
        byte[] name = new byte[nameLength];
        bytes.get(at + LISTED_LENGTH, name);
        Listed listed = new Listed(bytes.getShort(at + 10), bytes.getInt(at + 20), bytes.getInt(at + 42));
        files.put(normal(new String(name, StandardCharsets.UTF_8)), listed);
        int extraLength = bytes.getShort(at + 30) & 0xFFFF;
        int commentLength = bytes.getShort(at + 32) & 0xFFFF;
        return at + LISTED_LENGTH + nameLength + extraLength + commentLength;
    }

    /** The path of a file as it is looked up: letter case does not matter, nor a slash in front. */
    static String normal(String path) {
        String forward = path.replace('\\', '/').toLowerCase(Locale.ROOT);
        return forward.startsWith("/") ? forward.substring(1) : forward;
    }

    /**
     * Opens a file; what all files unpack to is limited.
     *
     * @throws UnreadableException if there is none
     */
    InputStream open(@Nullable String path) throws IOException {
        Listed file = path == null ? null : files.get(normal(path));
        if (file == null) {
            throw UnreadableException.notAWorkbook();
        }
        try {
            return new Unpacked(unpacked(file));
        } catch (IndexOutOfBoundsException e) {
            throw UnreadableException.notAWorkbook();
        }
    }

    private InputStream unpacked(Listed file) throws IOException {
        int at = file.offset();
        require(bytes.getInt(at) == LOCAL);
        int from = at + LOCAL_LENGTH + (bytes.getShort(at + 26) & 0xFFFF) + (bytes.getShort(at + 28) & 0xFFFF);
        require(file.length() >= 0 && from <= bytes.limit() - file.length());
        if (file.method() == STORED) {
            return new ByteArrayInputStream(bytes.array(), from, file.length());
        }
        require(file.method() == DEFLATED);
        // one byte more than there is: an inflater may ask for it before it sees the end
        return inflated(new ByteArrayInputStream(bytes.array(), from, file.length() + 1));
    }

    private static InputStream inflated(InputStream deflated) {
        Inflater inflater = new Inflater(true);
        return new InflaterInputStream(deflated, inflater) {
            @Override
            public void close() throws IOException {
                super.close();
                inflater.end();
            }
        };
    }

    private static void require(boolean isSo) throws UnreadableException {
        if (!isSo) {
            throw UnreadableException.notAWorkbook();
        }
    }

    /** What a file holds; stops when all files together hold too much. */
    private final class Unpacked extends InputStream {
        private final InputStream content;

        Unpacked(InputStream content) {
            this.content = content;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = content.read(into, offset, length);
            rest -= Math.max(0, count);
            if (rest < 0) {
                throw UnreadableException.tooLarge();
            }
            return count;
        }

        @Override
        public void close() throws IOException {
            content.close();
        }
    }
}
