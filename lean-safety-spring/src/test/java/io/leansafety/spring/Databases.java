package io.leansafety.spring;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.tools.Server;
import org.springframework.jdbc.core.JdbcTemplate;

/** Databases of their own, in memory. */
final class Databases {
    private Databases() {}

    static DataSource fresh() {
        return at("jdbc:h2:");
    }

    /** One that a server of this process has. */
    static DataSource of(Server server) {
        return at("jdbc:h2:" + server.getURL() + "/");
    }

    private static DataSource at(String place) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(place + "mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return source;
    }

    /** The names of the tables that begin so. */
    static List<String> tables(DataSource source, String prefix) {
        return new JdbcTemplate(source)
                .queryForList("select table_name from information_schema.tables", String.class).stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .filter(name -> name.startsWith(prefix))
                        .sorted()
                        .toList();
    }

    static int rows(DataSource source, String table) {
        Integer rows = new JdbcTemplate(source).queryForObject("select count(*) from " + table, Integer.class);
        return rows == null ? 0 : rows;
    }
}
