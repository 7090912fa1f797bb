package io.leansafety.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.jdbc.Database;
import io.leansafety.jdbc.DatabaseException;
import io.leansafety.jdbc.DatabaseException.Reason;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DatabaseFailuresTest {
    private static final Texts TEXTS = Texts.in(Language.EN);
    private static final DatabaseUrl URL = DatabaseUrl.of("jdbc:postgresql://db/yf?options=secret", TEXTS);

    @Test
    void ofOpeningAreToldApartByTheirCodes() {
        assertThat(opening("28P01", 0))
                .isEqualTo("64 'jdbc:postgresql://db/yf' does not take this --user with this password");
        assertThat(opening("28000", 1045)).startsWith("64 ").contains("--user");
        assertThat(opening("08004", 0)).startsWith("64 ").contains("--user");
        assertThat(opening("3D000", 0)).isEqualTo("64 there is no database 'jdbc:postgresql://db/yf'");
        assertThat(opening("42000", 1049)).startsWith("64 there is no database");
        assertThat(opening("90011", 90011)).startsWith("64 ").contains("a path begins with");
        assertThat(opening("08001", 0)).startsWith("75 ").contains("does not answer");
        assertThat(opening("53300", 0)).startsWith("75 ").contains("no connection to give");
        assertThat(opening("08004", 1040)).startsWith("75 ").contains("no connection to give");
        assertThat(opening("90020", 90020)).startsWith("75 ").contains("is in use");
        assertThat(opening("90113", 7)).startsWith("73 ").endsWith("can't be opened (SQLSTATE 90113, error 7)");
        assertThat(opening(null, 0)).startsWith("73 ");
    }

    @Test
    void repeatNothingThatADriverSays() {
        CommandFailure failure = DatabaseFailures.ofOpening(URL, failing("28P01", 0), TEXTS);

        assertThat(failure).hasNoCause();
        assertThat(failure.line()).doesNotContain("secret");
    }

    @Test
    void ofWhatIsAskedEndByTheirReason() {
        Map<Reason, Integer> codes = new EnumMap<>(Reason.class);
        for (String state : List.of("53100", "57014", "08006", "42501", "42P01", "XX000")) {
            CommandFailure failure = DatabaseFailures.of(asked(state), TEXTS);
            assertThat(failure.line()).contains("SQLSTATE " + state).doesNotContain("secret");
            codes.put(asked(state).reason(), failure.exitCode());
        }

        assertThat(codes)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        Reason.STORAGE, 74,
                        Reason.TIMEOUT, 75,
                        Reason.UNREACHABLE, 75,
                        Reason.REFUSED, 74,
                        Reason.SCHEMA, 64,
                        Reason.OTHER, 74));
    }

    @Test
    void haveASentenceForEachReason() {
        for (Reason reason : Reason.values()) {
            assertThat(TEXTS.of("database." + reason, "S", 1)).endsWith("(SQLSTATE S, error 1)");
        }
    }

    private static String opening(@Nullable String state, int code) {
        CommandFailure failure = DatabaseFailures.ofOpening(URL, failing(state, code), TEXTS);
        return failure.exitCode() + failure.line().substring("--database:".length());
    }

    /** As the pool throws it. */
    private static Exception failing(@Nullable String state, int code) {
        return new IllegalStateException(new SQLException("what the driver says: secret", state, code));
    }

    private static DatabaseException asked(String state) {
        DataSource failing = (DataSource) Proxy.newProxyInstance(
                DatabaseFailuresTest.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (self, method, with) -> {
                    throw new SQLException("what the driver says: secret", state);
                });
        try {
            throw new AssertionError(Database.of(failing));
        } catch (DatabaseException e) {
            return e;
        }
    }
}
