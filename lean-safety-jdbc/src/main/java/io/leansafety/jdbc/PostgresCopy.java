package io.leansafety.jdbc;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows by COPY, as PostgreSQL's text format. */
final class PostgresCopy implements BulkInsert {
    private static final int BUFFER = 1 << 16;

    private final CopyIn copy;
    private final String statement;
    private final StringBuilder waiting = new StringBuilder(BUFFER);
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
            waiting.append(i == 0 ? "" : "\t");
            append(Bound.of(values[i]));
        }
        waiting.append('\n');
        if (waiting.length() >= BUFFER) {
            send();
        }
    }

    private void append(@Nullable Object value) {
        if (value == null) {
            waiting.append("\\N");
        } else if (value instanceof String text) {
            append(text);
        } else {
            waiting.append(value);
        }
    }

    private void append(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> waiting.append("\\\\");
                case '\n' -> waiting.append("\\n");
                case '\r' -> waiting.append("\\r");
                case '\t' -> waiting.append("\\t");
                default -> waiting.append(c);
            }
        }
    }

    private void send() {
        byte[] bytes = waiting.toString().getBytes(StandardCharsets.UTF_8);
        waiting.setLength(0);
        try {
            copy.writeToCopy(bytes, 0, bytes.length);
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
