package io.leansafety.jdbc;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows by COPY, as PostgreSQL's text format. */
final class PostgresCopy implements BulkInsert {
    private static final int BUFFER = 1 << 16;
    private static final byte[] NULL = {'\\', 'N'};

    private final CopyIn copy;
    private final String statement;
    private byte[] waiting = new byte[BUFFER];
    private int length;
    private boolean isClosed;

    private PostgresCopy(CopyIn copy, String statement) {
        this.copy = copy;
        this.statement = statement;
    }

    /** Begins to copy; empty where the driver is another that speaks to such a database. */
    static Optional<BulkInsert> into(Sql sql, String into) {
        String statement = "copy " + into + " from stdin";
        try {
            if (!isKnown() || !sql.connection().isWrapperFor(PGConnection.class)) {
                return Optional.empty();
            }
            return Optional.of(new PostgresCopy(
                    sql.connection().unwrap(PGConnection.class).getCopyAPI().copyIn(statement), statement));
        } catch (SQLException e) {
            throw Failures.of(e, statement);
        }
    }

    private static boolean isKnown() {
        try {
            Class.forName("org.postgresql.PGConnection", false, PostgresCopy.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException another) {
            return false;
        }
    }

    @Override
    public void add(@Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            append(Bound.of(values[i]), i < values.length - 1 ? '\t' : '\n');
        }
        if (length >= BUFFER / 2) {
            send();
        }
    }

    private void append(@Nullable Object value, char end) {
        byte[] text = value == null ? NULL : value.toString().getBytes(StandardCharsets.UTF_8);
        makeRoom(2 * text.length + 1);
        if (value instanceof String) {
            appendEscaped(text);
        } else {
            System.arraycopy(text, 0, waiting, length, text.length);
            length += text.length;
        }
        waiting[length++] = (byte) end;
    }

    /** What a longer character is made of is none of those that are escaped. */
    private void appendEscaped(byte[] text) {
        byte[] to = waiting;
        int next = length;
        for (byte b : text) {
            if (isPlain(b)) {
                to[next++] = b;
            } else {
                to[next++] = '\\';
                to[next++] = escaped(b);
            }
        }
        length = next;
    }

    private static boolean isPlain(byte b) {
        return b > '\r' ? b != '\\' : b != '\n' && b != '\r' && b != '\t';
    }

    private static byte escaped(byte b) {
        return switch (b) {
            case '\n' -> 'n';
            case '\r' -> 'r';
            case '\t' -> 't';
            default -> b;
        };
    }

    private void makeRoom(int more) {
        if (length + more > waiting.length) {
            waiting = Arrays.copyOf(waiting, Math.max(2 * waiting.length, length + more));
        }
    }

    private void send() {
        try {
            copy.writeToCopy(waiting, 0, length);
            length = 0;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public void close() {
        if (isClosed) {
            return;
        }
        isClosed = true;
        send();
        try {
            long unused = copy.endCopy();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The connection takes nothing else as long as it copies. */
    private RuntimeException failed(SQLException e) {
        isClosed = true;
        try {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        } catch (SQLException second) {
            e.addSuppressed(second);
        }
        return Failures.of(e, statement);
    }
}
