package io.leansafety.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.jdbc.DatabaseException.Reason;
import io.leansafety.run.TakenException;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A failure that a driver tells of, and what the library makes of it.
 *
 * @param state its SQLSTATE
 * @param code the database's own number of it
 * @param beginning why a transaction that can't begin for it fails
 * @param reason why a statement fails for it, null where the unit may succeed when it is run again
 */
record Injected(
        String state, int code, Reason beginning, @Nullable Reason reason) {
    /** What a driver quotes of a row: nobody may hear it from the library. */
    private static final String QUOTED = "Key (person)=(金丝雀) wage 91357.83";

    SQLException exception() {
        return new SQLException(QUOTED, state, code, new IllegalStateException(QUOTED));
    }

    /** Whether nothing can be asked of the connection any more. */
    boolean isConnectionLost() {
        return state.startsWith("08") || state.equals("57P01");
    }

    void assertToldBy(Throwable thrown, boolean isBeginning) {
        Optional<Reason> expected = Optional.ofNullable(isBeginning ? beginning : reason);
        assertThat(reasonOf(thrown))
                .as("%s at the beginning: %s", this, isBeginning)
                .isEqualTo(expected);
        assertQuotesNothing(thrown);
    }

    private static Optional<Reason> reasonOf(Throwable thrown) {
        if (thrown instanceof DatabaseException failed) {
            return Optional.of(failed.reason());
        }
        assertThat(thrown).isInstanceOf(TakenException.class);
        return Optional.empty();
    }

    private static void assertQuotesNothing(Throwable thrown) {
        assertThat(thrown).hasNoCause();
        assertThat(thrown.toString()).doesNotContain("金丝雀", "91357");
        for (Throwable second : thrown.getSuppressed()) {
            assertQuotesNothing(second);
        }
    }

    @Override
    public String toString() {
        return state + "/" + code;
    }
}
