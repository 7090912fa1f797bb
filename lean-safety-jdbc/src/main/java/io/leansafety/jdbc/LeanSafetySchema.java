package io.leansafety.jdbc;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import io.leansafety.run.MonthState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * The tables that {@link JdbcPorts} keep the market in: plain SQL, in versions, with a prefix so that they stand beside the
 * host's. Money is in fen, scores in hundredths, days have no zone, instants are in UTC.
 *
 * <p>Three ways lead there: {@link #migrate} applies what is missing, by Flyway and in a history table of its own; {@link
 * #print} gives the statements to a DBA, or to the host's own Flyway or Liquibase; {@link #check} says what is missing.
 * {@link #stored} says what is in them.
 */
public final class LeanSafetySchema {
    /** What the names of the tables begin with where nothing else is said. */
    public static final String DEFAULT_PREFIX = "ls_";

    private static final String FOLDER = "lean-safety/";
    private static final List<String> VERSIONS = List.of("V1__tables.sql");

    private LeanSafetySchema() {}

    /**
     * Applies the versions that are missing, to tables named {@code ls_…}.
     *
     * @param dataSource where, of a user who may create tables
     * @param database the database that it leads to
     * @throws DatabaseException if a statement fails
     */
    public static void migrate(DataSource dataSource, Database database) {
        migrate(dataSource, database, DEFAULT_PREFIX);
    }

    /**
     * Applies the versions that are missing. Needs Flyway on the class path, and its module for PostgreSQL or for MySQL.
     *
     * @param dataSource where, of a user who may create tables
     * @param database the database that it leads to
     * @param prefix what the names of the tables begin with
     * @throws DatabaseException if a statement fails
     * @throws IllegalArgumentException if the prefix is not 1 to 31 letters, digits and underscores, the first no digit
     */
    public static void migrate(DataSource dataSource, Database database, String prefix) {
        new Migration(dataSource, database, new Tables(prefix)).run();
    }

    /** {@return the number of the newest version, as {@code "1"}: that of tables of which nothing is missing} */
    public static String version() {
        String newest = VERSIONS.get(VERSIONS.size() - 1);
        return newest.substring(1, newest.indexOf("__"));
    }

    /**
     * Returns the statements that make the tables, named {@code ls_…}, from nothing.
     *
     * @param database the database that they are for
     * @return the statements, each ended by a semicolon
     */
    public static String print(Database database) {
        return print(database, DEFAULT_PREFIX);
    }

    /**
     * Returns the statements that make the tables from nothing.
     *
     * @param database the database that they are for
     * @param prefix what the names of the tables begin with
     * @return the statements, each ended by a semicolon
     * @throws IllegalArgumentException if the prefix is not 1 to 31 letters, digits and underscores, the first no digit
     */
    public static String print(Database database, String prefix) {
        Tables tables = new Tables(prefix);
        StringBuilder all = new StringBuilder();
        VERSIONS.forEach(version -> all.append(text(database, version)));
        return all.toString().replace("${prefix}", tables.prefix());
    }

    private static String text(Database database, String version) {
        try {
            return Resources.toString(
                    Resources.getResource(LeanSafetySchema.class, "/" + folder(database) + "/" + version),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String folder(Database database) {
        return FOLDER + database.folder();
    }

    /**
     * Returns what of the tables named {@code ls_…} is missing.
     *
     * @param dataSource where
     * @param database the database that it leads to
     * @return each table, column, constraint, index and trigger that is missing, as {@code table ls_entry}; none if all is
     *     there
     * @throws DatabaseException if the database can't be asked
     */
    public static List<String> check(DataSource dataSource, Database database) {
        return check(dataSource, database, DEFAULT_PREFIX);
    }

    /**
     * Returns what is missing.
     *
     * @param dataSource where
     * @param database the database that it leads to
     * @param prefix what the names of the tables begin with
     * @return each table, column, constraint, index and trigger that is missing, as {@code table ls_entry}; none if all is
     *     there
     * @throws DatabaseException if the database can't be asked
     * @throws IllegalArgumentException if the prefix is not 1 to 31 letters, digits and underscores, the first no digit
     */
    public static List<String> check(DataSource dataSource, Database database, String prefix) {
        String wanted = print(database, prefix);
        return ask(dataSource, database, prefix, sql -> SchemaCheck.missing(sql, wanted));
    }

    /**
     * What is in the tables, of all enterprises together, for whoever watches over them: no enterprise is named, and nobody.
     *
     * @param enterprises how many enterprises there are
     * @param entries how many entries their journals have, by the sequences of the last ones
     * @param cut how many journals end before the last anchor that is kept beside them: what was behind is gone. Anchors
     *     that a host keeps elsewhere are not looked at
     * @param months how many months stand in which state, without states in which there is none
     * @param undelivered how many events of the outbox wait to be delivered
     */
    public record Stored(long enterprises, long entries, long cut, Map<MonthState, Long> months, long undelivered) {
        public Stored {
            months = ImmutableMap.copyOf(months);
        }
    }

    /**
     * Returns what is in the tables. It asks on a connection of its own, and sees what is committed.
     *
     * @param dataSource where
     * @param database the database that it leads to
     * @param prefix what the names of the tables begin with
     * @return what is in them
     * @throws DatabaseException if the database can't be asked
     * @throws IllegalArgumentException if the prefix is not 1 to 31 letters, digits and underscores, the first no digit
     */
    public static Stored stored(DataSource dataSource, Database database, String prefix) {
        return ask(dataSource, database, prefix, Inventory::take);
    }

    private static <T> T ask(DataSource dataSource, Database database, String prefix, Function<Sql, T> asking) {
        Tables tables = new Tables(prefix);
        try (Connection connection = dataSource.getConnection()) {
            return asking.apply(new Sql(connection, database, tables));
        } catch (SQLException e) {
            throw Failures.typed(e, "asking what tables there are, and what is in them");
        }
    }
}
