package io.leansafety.cli;

import io.leansafety.jdbc.DatabaseException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;

/** How a command ends that a database lets down. What a driver says is not repeated: it may hold what must not be seen. */
final class DatabaseFailures {
    /** PostgreSQL gives the last one when it wants a password and is given none. */
    private static final Set<String> WRONG_LOGIN = Set.of("28000", "28P01", "08004");

    /** PostgreSQL's and H2's. */
    private static final Set<String> NO_DATABASE = Set.of("3D000", "90146", "90013");

    private static final int NO_DATABASE_IN_MARIADB = 1049;
    private static final int TOO_MANY_IN_MARIADB = 1040;
    private static final String TOO_MANY = "53300";
    private static final String STARTS = "57P03";
    private static final String HELD = "90020";
    private static final String RELATIVE = "90011";

    private DatabaseFailures() {}

    /** Why a database lets nobody in. */
    static CommandFailure ofOpening(DatabaseUrl url, Exception failure, Texts texts) {
        SQLException said = saidBy(failure);
        String state = Objects.requireNonNullElse(said.getSQLState(), "-");
        int code = said.getErrorCode();
        if (state.equals(HELD)) {
            return CommandFailure.inUse(texts.of("database.in-use", url), null);
        }
        if (isBusy(state, code)) {
            return CommandFailure.inUse(texts.of("database.busy", url), null);
        }
        if (WRONG_LOGIN.contains(state)) {
            return CommandFailure.usage(texts.of("database.login", url));
        }
        if (NO_DATABASE.contains(state) || code == NO_DATABASE_IN_MARIADB) {
            return CommandFailure.usage(texts.of("database.none", url));
        }
        if (state.equals(RELATIVE)) {
            return CommandFailure.usage(texts.of("database.relative", url));
        }
        return state.startsWith("08")
                ? CommandFailure.inUse(texts.of("database.unreachable", url), null)
                : CommandFailure.cannotCreate(texts.of("database.unusable", url, state, code), null);
    }

    private static boolean isBusy(String state, int code) {
        return state.equals(TOO_MANY) || state.equals(STARTS) || code == TOO_MANY_IN_MARIADB;
    }

    private static SQLException saidBy(Exception failure) {
        Throwable cause = failure;
        while (cause != null && !(cause instanceof SQLException)) {
            cause = cause.getCause();
        }
        return cause instanceof SQLException said ? said : new SQLException();
    }

    /** Why a database could not do what it was asked. */
    static CommandFailure of(DatabaseException failure, Texts texts) {
        String line =
                texts.of("database." + failure.reason(), failure.sqlState().orElse("-"), failure.vendorCode());
        return switch (failure.reason()) {
            case TIMEOUT, UNREACHABLE -> CommandFailure.inUse(line, failure);
            case SCHEMA -> CommandFailure.usage(line);
            case DAMAGED -> CommandFailure.refused(line, failure);
            case STORAGE, REFUSED, OTHER -> CommandFailure.cannotWrite(line, failure);
        };
    }
}
