package io.leansafety.jdbc;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says that the database could not do what it was asked, for a reason that asking again at once does not mend. The unit of
 * work is dropped; only where the connection failed at the commit itself ({@link Reason#TIMEOUT}, {@link Reason#UNREACHABLE})
 * nobody knows whether it was kept: asked again under the same request key, the market tells what came of it. The message names the statement and the database's codes, never what was in a row: a driver's own message may
 * quote names and wages, so that it is neither repeated nor kept as the cause.
 */
public final class DatabaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final @Nullable String sqlState;
    private final int vendorCode;

    /** Why the database could not do it. */
    public enum Reason {
        /** There is no room: the disk is full, or memory or connections are used up. */
        STORAGE,
        /** It took longer than the host allows. */
        TIMEOUT,
        /** There is no connection to be had. */
        UNREACHABLE,
        /** The user of the database may not do this, or a trigger or a constraint refuses it. */
        REFUSED,
        /** A table or column is missing: the schema was not migrated. */
        SCHEMA,
        /** A row is not as it was written. */
        DAMAGED,
        /** Something else; the codes tell. */
        OTHER
    }

    DatabaseException(Reason reason, String message, @Nullable String sqlState, int vendorCode) {
        super(message);
        this.reason = reason;
        this.sqlState = sqlState;
        this.vendorCode = vendorCode;
    }

    static DatabaseException damaged(String what) {
        return new DatabaseException(Reason.DAMAGED, what + " is not as it was written", null, 0);
    }

    /** {@return why} */
    public Reason reason() {
        return reason;
    }

    /** {@return the SQLSTATE that the driver gave, empty if it gave none} */
    public Optional<String> sqlState() {
        return Optional.ofNullable(sqlState);
    }

    /** {@return the database's own number of the error, 0 if it gave none} */
    public int vendorCode() {
        return vendorCode;
    }
}
