package io.leansafety.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Rows in batches. MariaDB's driver sends a batch as one packet, H2's executes it in the process. */
final class BatchInsert implements BulkInsert {
    private static final int MOST = 1_000;

    /** Parts of texts are long: a batch of them stays below what a server takes as one packet. */
    private static final int MOST_CHARACTERS = 1 << 20;

    private final PreparedStatement prepared;
    private final String statement;
    private int waiting;
    private int characters;

    BatchInsert(Sql sql, String statement) {
        this.statement = statement;
        try {
            prepared = sql.connection().prepareStatement(statement);
        } catch (SQLException e) {
            throw Failures.of(e, statement);
        }
    }

    @Override
    public void add(@Nullable Object... values) {
        try {
            Sql.bind(prepared, values);
            prepared.addBatch();
            waiting++;
            for (Object value : values) {
                characters += value instanceof String text ? text.length() : 0;
            }
            if (waiting == MOST || characters > MOST_CHARACTERS) {
                send();
            }
        } catch (SQLException e) {
            throw Failures.of(e, statement);
        }
    }

    /** A batch that fails is not sent again when the rows are closed: its unit has ended. */
    private void send() throws SQLException {
        if (waiting > 0) {
            waiting = 0;
            characters = 0;
            int[] unused = prepared.executeBatch();
        }
    }

    @Override
    public void close() {
        try (prepared) {
            send();
        } catch (SQLException e) {
            throw Failures.of(e, statement);
        }
    }
}
