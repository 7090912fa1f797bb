package io.leansafety.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;

/** The archive that a workbook is: kept as it is stored, unpacked as a stream each time it is gone through. */
final class Archive {
    private final byte[] stored;

    private Archive(byte[] stored) {
        this.stored = stored;
    }

    /** Reads one of the files in an archive. */
    @FunctionalInterface
    interface Visitor {
        /**
         * Reads a file.
         *
         * @param path its path, in lower case, without a slash in front
         * @param content what it holds; need not be read
         */
        void visit(String path, InputStream content) throws IOException, XMLStreamException;
    }

    /**
     * Takes an archive.
     *
     * @throws UnreadableException if it is larger than what is read
     * @throws UncheckedIOException if the stream fails
     */
    static Archive of(InputStream in) throws UnreadableException {
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

    /** Goes through all files, in the order in which they are stored. */
    void each(Visitor visitor) throws IOException, XMLStreamException {
        // the names that matter are ASCII; ISO 8859-1 reads any other without a complaint
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(stored), StandardCharsets.ISO_8859_1)) {
            Unpacked content = new Unpacked(zip);
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > Limits.ENTRIES) {
                    throw UnreadableException.tooLarge();
                }
                visitor.visit(normal(entry.getName()), content);
                content.transferTo(OutputStream.nullOutputStream());
            }
            if (entries == 0) {
                throw UnreadableException.notAWorkbook();
            }
        }
    }

    static String normal(String path) {
        String forward = path.replace('\\', '/').toLowerCase(Locale.ROOT);
        return forward.startsWith("/") ? forward.substring(1) : forward;
    }

    /** What the files hold, one after the other; stops when all of them together are too large. */
    private static final class Unpacked extends InputStream {
        private final ZipInputStream zip;
        private long rest = Limits.UNPACKED_BYTES;

        Unpacked(ZipInputStream zip) {
            this.zip = zip;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = zip.read(bytes, offset, length);
            rest -= Math.max(0, count);
            if (rest < 0) {
                throw UnreadableException.tooLarge();
            }
            return count;
        }
    }
}
