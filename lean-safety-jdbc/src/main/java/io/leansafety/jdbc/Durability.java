package io.leansafety.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/** What the settings of the host's database put at risk of what the market was told is kept. */
public final class Durability {
    private Durability() {}

    /**
     * A setting that puts something at risk.
     *
     * @param setting its name, as the database has it
     * @param value what it is
     * @param expected what would be right
     * @param risk what may happen
     */
    public record Risk(String setting, String value, String expected, String risk) {
        /** In one line, for a log: {@code fsync is off, should be on: …}. */
        @Override
        public String toString() {
            return setting + " is " + value + ", should be " + expected + ": " + risk;
        }
    }

    private record Setting(String name, Set<String> right, String risk) {}

    private static final String LOST = "what was committed may be lost when the machine or the server stops";
    private static final String TORN = "pages that were half written when the machine stopped can't be mended";
    private static final String KEYS = "ids that differ in case or in a trailing space may be taken for one";

    private static final List<Setting> POSTGRESQL = List.of(
            new Setting("fsync", Set.of("on"), LOST),
            new Setting("synchronous_commit", Set.of("on", "remote_apply", "remote_write", "local"), LOST),
            new Setting("full_page_writes", Set.of("on"), TORN),
            new Setting("server_encoding", Set.of("UTF8"), "names in Chinese can't be kept"));

    private static final List<Setting> MYSQL = List.of(
            new Setting("innodb_flush_log_at_trx_commit", Set.of("1"), LOST),
            new Setting("sync_binlog", Set.of("1"), "a replica may miss what was committed"),
            new Setting("innodb_doublewrite", Set.of("ON", "1"), TORN));

    /**
     * Returns what the settings of a database put at risk. Its isolation puts nothing at risk: units set their own.
     *
     * @param dataSource a data source that leads to it
     * @return each setting that puts something at risk; none if all is well
     * @throws IllegalArgumentException if the database is none of {@link Database}
     * @throws DatabaseException if it can't be asked
     */
    public static List<Risk> report(DataSource dataSource) {
        Database database = Database.of(dataSource);
        try (Connection connection = dataSource.getConnection()) {
            Sql sql = new Sql(connection, database, new Tables(Tables.DEFAULT_PREFIX));
            return switch (database) {
                case POSTGRESQL -> risks(sql, POSTGRESQL, "select setting from pg_settings where name = ?");
                case MYSQL -> ofMySql(sql);
                case H2 -> ofH2(sql);
            };
        } catch (SQLException e) {
            throw Failures.typed(e, "asking for the settings");
        }
    }

    private static List<Risk> risks(Sql sql, List<Setting> settings, String query) {
        List<Risk> risks = new ArrayList<>();
        settings.forEach(setting -> risk(sql, setting, query).ifPresent(risks::add));
        return risks;
    }

    private static Optional<Risk> risk(Sql sql, Setting setting, String query) {
        return sql.first(query, Row::text, setting.name())
                .filter(value -> !setting.right().contains(value))
                .map(value -> new Risk(
                        setting.name(),
                        value,
                        setting.right().stream().sorted().findFirst().orElseThrow(),
                        setting.risk()));
    }

    private static List<Risk> ofMySql(Sql sql) {
        List<Risk> risks = new ArrayList<>(risks(
                sql, MYSQL, "select variable_value from information_schema.global_variables where variable_name = ?"));
        risks.addAll(sql.list(
                "select concat(table_name, '.', column_name), collation_name from information_schema.columns"
                        + " where table_schema = database() and table_name like concat(?, '%')"
                        + " and collation_name is not null and collation_name not like '%bin'",
                row -> new Risk("collation of " + row.text(), row.text(), "ascii_bin or utf8mb4_bin", KEYS),
                Tables.DEFAULT_PREFIX));
        return risks;
    }

    private static List<Risk> ofH2(Sql sql) {
        List<Risk> risks = new ArrayList<>();
        sql.first("select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'", Row::text)
                .filter(delay -> !delay.equals("0"))
                .ifPresent(delay -> risks.add(new Risk("WRITE_DELAY", delay, "0", LOST)));
        return risks;
    }
}
