package io.leansafety.jdbc;

import com.google.common.base.Joiner;
import org.jspecify.annotations.Nullable;

/** Adds many rows to a table, the way that the database likes best. */
interface BulkInsert extends AutoCloseable {
    /** Begins to add rows; nothing else is to be done on the connection before it is closed. */
    static BulkInsert into(Sql sql, String table, String... columns) {
        String list = Joiner.on(", ").join(columns);
        String into = sql.tables().in("#" + table) + " (" + list + ")";
        if (sql.database() == Database.POSTGRESQL) {
            return PostgresCopy.into(sql, into).orElseGet(() -> batch(sql, into, columns.length));
        }
        return batch(sql, into, columns.length);
    }

    private static BulkInsert batch(Sql sql, String into, int columns) {
        return new BatchInsert(sql, "insert into " + into + " values " + Sql.marks(columns));
    }

    /** Adds a row, of a value for each column. */
    void add(@Nullable Object... values);

    /** Adds the rows that were not added yet. */
    @Override
    void close();
}
