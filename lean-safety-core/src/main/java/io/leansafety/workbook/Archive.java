package io.leansafety.workbook;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The ZIP archive that a workbook is, kept in memory as it is stored: the wages of everybody belong in no temporary file.
 * It is opened with what the reader of workbooks opens it with, so that nothing else is read than what was looked at.
 */
final class Archive implements Closeable {
    private final byte[] stored;
    private final ZipFile zip;
    private long rest = Limits.UNPACKED_BYTES;

    /** Reads one of the XML files to its end. */
    @FunctionalInterface
    interface Visitor {
        void visit(String path, InputStream content) throws IOException, XMLStreamException;
    }

    /**
     * Takes an archive.
     *
     * @throws UnreadableException if it is larger than what is read
     */
    Archive(byte[] stored) throws IOException {
        // a list of a million files would fill the memory before anybody could count it
        if (stored.length > Limits.STORED_BYTES || listed(stored) > Limits.ENTRIES) {
            throw UnreadableException.tooLarge();
        }
        this.stored = stored;
        this.zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(stored))
                .get();
    }

    /**
     * Returns as much of a file as is needed to see whether it is too large.
     *
     * @throws UncheckedIOException if the stream fails
     */
    static byte[] bytes(InputStream in) {
        try (in) {
            return in.readNBytes(Limits.STORED_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How often the mark stands there that begins each file in the archive's list. */
    private static int listed(byte[] stored) {
        int count = 0;
        for (int i = 0; i < stored.length - 3; i++) {
            if (stored[i] == 'P' && stored[i + 1] == 'K' && stored[i + 2] == 1 && stored[i + 3] == 2) {
                count++;
            }
        }
        return count;
    }

    /** The archive as it came. */
    InputStream stored() {
        return new ByteArrayInputStream(stored);
    }

    /** Unpacks everything and shows what is XML; what all files unpack to is limited. */
    void visit(Visitor visitor) throws IOException, XMLStreamException {
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (entry.getMethod() != ZipArchiveEntry.STORED && entry.getMethod() != ZipArchiveEntry.DEFLATED) {
                throw UnreadableException.notAWorkbook();
            }
            try (InputStream content = new Unpacked(zip.getInputStream(entry))) {
                if (isXml(entry.getName())) {
                    visitor.visit(normal(entry.getName()), content);
                } else {
                    content.transferTo(OutputStream.nullOutputStream());
                }
            }
        }
    }

    static boolean isXml(String path) {
        String normal = normal(path);
        return normal.endsWith(".xml") || normal.endsWith(".rels");
    }

    /** The path of a file as it is looked up: letter case does not matter, nor a slash in front. */
    static String normal(String path) {
        String small = path.toLowerCase(Locale.ROOT);
        return small.startsWith("/") ? small.substring(1) : small;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** What a file holds; stops when all files together hold too much. */
    private final class Unpacked extends FilterInputStream {
        Unpacked(InputStream content) {
            super(content);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = super.read(into, offset, length);
            rest -= Math.max(0, count);
            if (rest < 0) {
                throw UnreadableException.tooLarge();
            }
            return count;
        }
    }
}
