package io.leansafety.jdbc;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leansafety.jdbc.DatabaseException.Reason;
import io.leansafety.rule.Rule;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a database is, by the name that its driver gives it. */
@Rule("S11")
class DatabaseTest {
    private final AtomicInteger open = new AtomicInteger();

    @ParameterizedTest
    @CsvSource({"PostgreSQL, POSTGRESQL", "MariaDB, MYSQL", "MySQL, MYSQL", "H2, H2"})
    void aDatabaseIsKnownByItsName(String name, Database known) {
        assertThat(Database.of(named(name))).isEqualTo(known);
        assertThat(open).hasValue(0);
    }

    /** KingbaseES may be any of several dialects, so that its host says which. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Oracle",
                "SQLite",
                "Apache Derby",
                "HSQL Database Engine",
                "Microsoft SQL Server",
                "KingbaseES",
                "postgresql",
                "H2 Database",
                ""
            })
    void anUnknownDatabaseFailsByItsName(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Database.of(named(name)))
                .withMessage("the database must be PostgreSQL, MariaDB, MySQL or H2, but was " + name
                        + "; if it speaks as one of them, name that one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Durability.report(named(name)))
                .withMessageContaining("but was " + name + ";");
        assertThat(open).hasValue(0);
    }

    @Test
    void aDatabaseThatIsNotThereIsUnreachable() {
        DataSource gone = of(DataSource.class, Map.of("getConnection", () -> {
            throw new SQLException("金丝雀", "08001", 0);
        }));

        assertThatThrownBy(() -> Database.of(gone))
                .isInstanceOfSatisfying(
                        DatabaseException.class,
                        told -> assertThat(told.reason()).isEqualTo(Reason.UNREACHABLE))
                .hasMessageNotContaining("金丝雀")
                .hasNoCause();
    }

    /** A driver of a database that calls itself so. */
    private DataSource named(String name) {
        DatabaseMetaData metaData = of(DatabaseMetaData.class, Map.of("getDatabaseProductName", () -> name));
        return of(DataSource.class, Map.of("getConnection", () -> {
            int unused = open.incrementAndGet();
            return of(Connection.class, Map.of("getMetaData", () -> metaData, "close", () -> {
                int unusedToo = open.decrementAndGet();
                return Map.of();
            }));
        }));
    }

    private static <T> T of(Class<T> type, Map<String, Callable<Object>> answers) {
        return type.cast(Proxy.newProxyInstance(
                DatabaseTest.class.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> requireNonNull(answers.get(method.getName()), method.getName())
                        .call()));
    }
}
