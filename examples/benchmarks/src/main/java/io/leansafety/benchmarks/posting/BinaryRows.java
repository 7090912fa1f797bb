package io.leansafety.benchmarks.posting;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyOut;

/**
 * Rows as PostgreSQL's COPY has them in its binary format: a head, for each row the number of its fields, for each field its
 * length and its bytes, and −1 fields at the end.
 */
final class BinaryRows {
    private static final byte[] HEAD = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', -1, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0};
    private static final short END = -1;
    /** One row is shorter by far. */
    private static final int LONGEST_ROW = 1 << 10;

    /** Reads rows one by one. */
    static final class Reader {
        private final CopyOut from;
        private ByteBuffer row = ByteBuffer.allocate(0);
        private boolean isFirst = true;

        Reader(CopyOut from) {
            this.from = from;
        }

        /** Goes to the next row; false behind the last. */
        boolean next() throws SQLException {
            byte[] bytes = from.readFromCopy();
            if (bytes == null) {
                return false;
            }
            row = ByteBuffer.wrap(bytes);
            if (isFirst) {
                row.position(HEAD.length);
                isFirst = false;
            }
            return !row.hasRemaining() ? next() : row.getShort() != END || next();
        }

        /** {@return the row's next field, an ASCII text} */
        String text() {
            int length = row.getInt();
            String text = new String(row.array(), row.position(), length, StandardCharsets.ISO_8859_1);
            row.position(row.position() + length);
            return text;
        }

        /** {@return the row's next field, an integer of four or eight bytes} */
        long number() {
            return row.getInt() == Integer.BYTES ? row.getInt() : row.getLong();
        }
    }

    /** Writes rows. */
    static final class Writer {
        private final CopyIn to;
        private final ByteBuffer waiting = ByteBuffer.allocate(1 << 16).put(HEAD);

        Writer(CopyIn to) {
            this.to = to;
        }

        /** A row's key, an ASCII text, and its numbers. */
        void row(String key, long... numbers) throws SQLException {
            if (waiting.remaining() < LONGEST_ROW) {
                send();
            }
            byte[] text = key.getBytes(StandardCharsets.ISO_8859_1);
            waiting.putShort((short) (1 + numbers.length)).putInt(text.length).put(text);
            for (long number : numbers) {
                waiting.putInt(Long.BYTES).putLong(number);
            }
        }

        /** {@return how many rows the server took} */
        long end() throws SQLException {
            waiting.putShort(END);
            send();
            return to.endCopy();
        }

        private void send() throws SQLException {
            to.writeToCopy(waiting.array(), 0, waiting.position());
            waiting.clear();
        }
    }

    private BinaryRows() {}
}
