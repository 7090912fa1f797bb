package io.leansafety.jdbc;

import com.google.common.base.Splitter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** H2 in the memory of the tests. */
final class H2Server {
    private static final String URL = "jdbc:h2:mem:market;DB_CLOSE_DELAY=-1";
    private static final TestDatabase DATABASE = TestDatabase.at(Database.H2, URL, "sa", "");
    private static final DataSource APPLICATION = grant();
    private static final AtomicInteger FRESH = new AtomicInteger();

    private H2Server() {}

    static TestDatabase database() {
        return DATABASE;
    }

    /** Connections of a user who has the grants that the schema names. */
    static DataSource application() {
        return APPLICATION;
    }

    private static DataSource grant() {
        PlainSql owner = new PlainSql(DATABASE.dataSource());
        owner.run("create user application password 'application'");
        TestDatabase.tables(Database.H2, LeanSafetySchema.DEFAULT_PREFIX)
                .forEach(table -> owner.run("grant select, insert on " + table + " to application"));
        Stream.of("ls_enterprise", "ls_dossier", "ls_event")
                .forEach(table -> owner.run("grant update on " + table + " to application"));
        // what comes behind the name of the database is the owner's to set
        return at(Splitter.on(';').splitToList(URL).get(0), "application", "application");
    }

    /** A database without any tables. */
    static DataSource fresh() {
        return at("jdbc:h2:mem:fresh" + FRESH.incrementAndGet() + ";DB_CLOSE_DELAY=-1", "sa", "");
    }

    static DataSource at(String url, String user, String password) {
        JdbcDataSource source = new JdbcDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }
}
