package io.leansafety.jdbc;

import com.google.common.base.Ascii;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The databases that the market can be kept in. Who knows better than {@link #of} names the one to speak to. */
public enum Database {
    /** PostgreSQL 14 and newer, and what speaks as it does. */
    POSTGRESQL(
            "PostgreSQL",
            "on conflict do nothing",
            // written, not only locked: a serializable transaction whose snapshot is older than the last unit is
            // refused so
            "update #enterprise set id = id where id = ? returning id"),

    /** MariaDB, and MySQL, which is expected to work and was not run. */
    MYSQL("MySQL", "on duplicate key update id = id", Database.FOR_UPDATE),

    /** H2, for demonstrations and tests. */
    H2("H2", "", Database.FOR_UPDATE);

    private static final String FOR_UPDATE = "select id from #enterprise where id = ? for update";

    private final String product;
    private final String unlessThere;
    private final String locking;

    Database(String product, String unlessThere, String locking) {
        this.product = product;
        this.unlessThere = unlessThere;
        this.locking = locking;
    }

    /**
     * Returns what database a data source leads to.
     *
     * @param dataSource the data source; one connection of it is opened and closed
     * @return the database
     * @throws IllegalArgumentException if it is none of these, by its name
     * @throws DatabaseException if it can't be asked
     */
    public static Database of(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            return named(connection.getMetaData());
        } catch (SQLException e) {
            throw Failures.typed(e, "asking for the name of the database");
        }
    }

    private static Database named(DatabaseMetaData database) throws SQLException {
        String name = database.getDatabaseProductName();
        if (name.equals("MariaDB")) {
            return MYSQL;
        }
        for (Database known : values()) {
            if (known.product.equals(name)) {
                return known;
            }
        }
        throw new IllegalArgumentException("the database must be PostgreSQL, MariaDB, MySQL or H2, but was " + name
                + "; if it speaks as one of them, name that one");
    }

    /** {@return the folder of its schema} */
    String folder() {
        return Ascii.toLowerCase(name());
    }

    /** {@return what makes an insert of a key do nothing where the key is there} */
    String unlessThere() {
        return unlessThere;
    }

    /** {@return what locks the row of an enterprise, and finds it where it is there} */
    String locking() {
        return locking;
    }
}
