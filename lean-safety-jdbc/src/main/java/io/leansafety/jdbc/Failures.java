package io.leansafety.jdbc;

import io.leansafety.jdbc.DatabaseException.Reason;
import io.leansafety.run.TakenException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an {@link SQLException} means, by its state and its vendor code: MariaDB gives a lock that could not be had the
 * state of a general error.
 */
final class Failures {
    private static final Set<String> TAKEN_STATES = Set.of(
            "23505", // unique key: PostgreSQL, H2
            "40001", // serialization, deadlock
            "40P01", // deadlock: PostgreSQL
            "55P03", // lock not to be had: PostgreSQL
            "HYT00", // lock timeout: H2
            "57P01", // the server goes down, or an administrator ended the session
            "57P02", "57P03");

    private static final Set<Integer> TAKEN_CODES = Set.of(
            1062, // unique key: MariaDB
            1205, // lock timeout
            1213, // deadlock
            1020, // what was read has changed since: MariaDB
            1927, // the connection was killed
            90131, // what was read has changed since: H2
            50200); // lock timeout: H2

    /** H2 tells by these that the connection is gone. */
    private static final Set<Integer> GONE_CODES = Set.of(90067, 90098, 90121);

    private static final Map<String, Reason> BY_STATE = Map.ofEntries(
            Map.entry("57014", Reason.TIMEOUT),
            Map.entry("57P01", Reason.UNREACHABLE),
            Map.entry("57P02", Reason.UNREACHABLE),
            Map.entry("57P03", Reason.UNREACHABLE),
            Map.entry("57P05", Reason.TIMEOUT), // the session was idle too long: PostgreSQL
            Map.entry("25P03", Reason.TIMEOUT), // the transaction was
            Map.entry("25P04", Reason.TIMEOUT), // the transaction took too long
            Map.entry("70100", Reason.TIMEOUT),
            Map.entry("42501", Reason.REFUSED),
            Map.entry("45000", Reason.REFUSED),
            Map.entry("P0001", Reason.REFUSED),
            Map.entry("42P01", Reason.SCHEMA),
            Map.entry("42703", Reason.SCHEMA),
            Map.entry("42S02", Reason.SCHEMA),
            Map.entry("42S22", Reason.SCHEMA),
            Map.entry("42S03", Reason.SCHEMA), // no such table, but others by a like name: H2
            Map.entry("42S04", Reason.SCHEMA), // no table at all: H2
            Map.entry("3F000", Reason.SCHEMA));

    private static final Map<Integer, Reason> BY_CODE = Map.of(
            1114, Reason.STORAGE, // table full: MariaDB
            1021, Reason.STORAGE, // disk full: MariaDB
            1142, Reason.REFUSED, // no grant: MariaDB
            1969, Reason.TIMEOUT, // max_statement_time: MariaDB
            57014, Reason.TIMEOUT, // cancelled: H2
            90096, Reason.REFUSED); // no right: H2

    private static final Map<String, Reason> BY_CLASS = Map.of(
            "53", Reason.STORAGE,
            "58", Reason.STORAGE,
            "22", Reason.REFUSED,
            "23", Reason.REFUSED,
            "28", Reason.UNREACHABLE);

    private Failures() {}

    /**
     * Returns what a failed statement becomes: a {@link TakenException} where the unit may succeed when it is run again,
     * since somebody else was first or the connection was lost; else a {@link DatabaseException}.
     */
    static RuntimeException of(SQLException failure, String statement) {
        return isTaken(failure) ? new TakenException(codes(failure)) : typed(failure, statement);
    }

    /** What a failure becomes that asking again does not mend, or that came before anything was asked. */
    static DatabaseException typed(SQLException failure, String doing) {
        Reason reason = reason(failure);
        return new DatabaseException(
                reason,
                reason + ": " + codes(failure) + " at: " + doing,
                failure.getSQLState(),
                failure.getErrorCode());
    }

    /** What a failure becomes that takes the host's whole transaction with it. */
    static TakenException ofTransaction(SQLException failure) {
        return TakenException.ofTransaction(codes(failure));
    }

    private static String codes(SQLException failure) {
        return "SQLSTATE " + failure.getSQLState() + ", error " + failure.getErrorCode();
    }

    private static boolean isTaken(SQLException failure) {
        return TAKEN_STATES.contains(state(failure))
                || TAKEN_CODES.contains(failure.getErrorCode())
                || (isGone(failure) && !isTimeout(failure));
    }

    /** Whether the connection is lost, so that what came of the statement is not known. */
    static boolean isGone(SQLException failure) {
        return state(failure).startsWith("08")
                || GONE_CODES.contains(failure.getErrorCode())
                || failure instanceof SQLRecoverableException
                || failure instanceof SQLNonTransientConnectionException;
    }

    /** A read that waited too long closes the connection, and drivers say so as a lost one with a cause. */
    private static boolean isTimeout(SQLException failure) {
        return failure instanceof SQLTimeoutException || failure.getCause() instanceof java.net.SocketTimeoutException;
    }

    private static Reason reason(SQLException failure) {
        if (isTimeout(failure)) {
            return Reason.TIMEOUT;
        }
        if (isGone(failure) || failure instanceof SQLTransientConnectionException) {
            return Reason.UNREACHABLE;
        }
        String state = state(failure);
        return Optional.ofNullable(BY_STATE.get(state))
                .or(() -> Optional.ofNullable(BY_CODE.get(failure.getErrorCode())))
                .or(() -> Optional.ofNullable(BY_CLASS.get(state.substring(0, Math.min(2, state.length())))))
                .orElse(Reason.OTHER);
    }

    private static String state(SQLException failure) {
        return Optional.ofNullable(failure.getSQLState()).orElse("");
    }
}
