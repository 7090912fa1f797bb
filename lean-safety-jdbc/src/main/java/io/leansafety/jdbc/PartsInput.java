package io.leansafety.jdbc;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A text that is read part by part, each when it is needed. */
final class PartsInput extends InputStream {
    private final Sql sql;
    private final Contents.Place place;
    private final Hasher hasher = Hashing.sha256().newHasher();
    private byte[] part = {};
    private int position;
    private int parts;
    private int bytes;

    PartsInput(Sql sql, Contents.Place place) {
        this.sql = sql;
        this.place = place;
    }

    @Override
    public int read() {
        return isAtEnd() ? -1 : Byte.toUnsignedInt(part[position++]);
    }

    @Override
    public int read(byte[] to, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (isAtEnd()) {
            return -1;
        }
        int next = Math.min(length, part.length - position);
        System.arraycopy(part, position, to, offset, next);
        position += next;
        return next;
    }

    @Override
    public void close() {
        // nothing is open between two parts
    }

    private boolean isAtEnd() {
        return position == part.length && !hasNext();
    }

    private boolean hasNext() {
        Optional<String> next = sql.first(
                "select body from #content where enterprise = ? and id = ? and part = ?",
                Row::text,
                place.enterprise(),
                place.id(),
                parts);
        next.ifPresent(this::begin);
        return next.isPresent();
    }

    private void begin(String body) {
        part = body.getBytes(StandardCharsets.UTF_8);
        hasher.putBytes(part);
        bytes += part.length;
        position = 0;
        parts++;
    }

    /** Reads what is left, and compares the whole. */
    void checkHash(String expected) {
        while (!isAtEnd()) {
            position = part.length;
        }
        if (!hasher.hash().toString().equals(expected)) {
            throw DatabaseException.damaged("content " + place.id() + " of " + place.enterprise());
        }
    }

    int bytes() {
        return bytes;
    }
}
