package io.leansafety.jdbc;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A text that is written part by part, each a row. */
final class PartsOutput extends OutputStream {
    private static final int PART = 1 << 18;
    private static final int CONTINUATION_MASK = 0xC0;
    private static final int CONTINUATION = 0x80;

    private final Contents.Place place;
    private final BulkInsert rows;
    private final Hasher hasher = Hashing.sha256().newHasher();
    private final byte[] buffer = new byte[PART];
    private int filled;
    private int parts;

    PartsOutput(Sql sql, Contents.Place place) {
        this.place = place;
        this.rows = BulkInsert.into(sql, "content", "enterprise", "id", "part", "body");
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        hasher.putBytes(bytes, offset, length);
        for (int written = 0; written < length; ) {
            int next = Math.min(length - written, PART - filled);
            System.arraycopy(bytes, offset + written, buffer, filled, next);
            filled += next;
            written += next;
            if (filled == PART) {
                add(wholeCharacters());
            }
        }
    }

    /** How many bytes of the buffer end with the end of a character. */
    private int wholeCharacters() {
        int end = filled - 1;
        while ((buffer[end] & CONTINUATION_MASK) == CONTINUATION) {
            end--;
        }
        return buffer[end] >= 0 ? filled : end;
    }

    private void add(int bytes) {
        rows.add(place.enterprise(), place.id(), parts, new String(buffer, 0, bytes, StandardCharsets.UTF_8));
        parts++;
        filled -= bytes;
        System.arraycopy(buffer, bytes, buffer, 0, filled);
    }

    @Override
    public void close() {
        if (filled > 0) {
            add(filled);
        }
        rows.close();
    }

    /** The hash of all that was written, once. */
    String hash() {
        return hasher.hash().toString();
    }
}
