package io.leansafety.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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

    private record Setting(String name, Set<String> right, String what) {
        Optional<Risk> risk(String value) {
            return right.contains(value)
                    ? Optional.empty()
                    : Optional.of(new Risk(
                            name, value, right.stream().sorted().findFirst().orElseThrow(), what));
        }
    }

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
            new Setting("innodb_doublewrite", Set.of("ON", "1"), TORN));

    /** Says nothing where there is no binary log. */
    private static final Setting BINARY_LOG =
            new Setting("sync_binlog", Set.of("1"), "a replica may miss what was committed");

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
            Sql sql = new Sql(connection, database, new Tables(LeanSafetySchema.DEFAULT_PREFIX));
            return switch (database) {
                case POSTGRESQL -> risks(POSTGRESQL, name -> ofPostgres(sql, name));
                case MYSQL -> ofMySql(sql);
                case H2 -> ofH2(sql);
            };
        } catch (SQLException e) {
            throw Failures.typed(e, "asking for the settings");
        }
    }

    private static List<Risk> risks(List<Setting> settings, Function<String, Optional<String>> asking) {
        return settings.stream()
                .flatMap(setting -> asking.apply(setting.name()).flatMap(setting::risk).stream())
                .toList();
    }

    private static Optional<String> ofPostgres(Sql sql, String name) {
        return sql.first("select setting from pg_settings where name = ?", Row::text, name);
    }

    private static List<Risk> ofMySql(Sql sql) {
        List<Risk> risks = new ArrayList<>(risks(MYSQL, name -> variable(sql, name)));
        if (variable(sql, "log_bin").filter("ON"::equals).isPresent()) {
            variable(sql, BINARY_LOG.name()).flatMap(BINARY_LOG::risk).ifPresent(risks::add);
        }
        risks.addAll(collations(sql));
        return risks;
    }

    /** MariaDB and MySQL have no view in common that has the variables. */
    private static Optional<String> variable(Sql sql, String name) {
        return sql.first("show global variables where variable_name = ?", Durability::valueBehindItsName, name);
    }

    private static String valueBehindItsName(Row row) {
        String unused = row.text();
        return row.text();
    }

    /** Of the library's own tables: another that is named like them is the host's, or Flyway's. */
    private static List<Risk> collations(Sql sql) {
        Set<String> tables = SchemaCheck.tables(LeanSafetySchema.print(Database.MYSQL));
        return sql
                .list(
                        "select table_name, concat(table_name, '.', column_name), collation_name"
                                + " from information_schema.columns where table_schema = database()"
                                + " and collation_name not like '%bin' order by table_name, ordinal_position",
                        row -> Map.entry(row.text(), collation(row)))
                .stream()
                .filter(of -> tables.contains(of.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Risk collation(Row row) {
        return new Risk("collation of " + row.text(), row.text(), "ascii_bin or utf8mb4_bin", KEYS);
    }

    private static List<Risk> ofH2(Sql sql) {
        List<Risk> risks = new ArrayList<>();
        sql.first("select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'", Row::text)
                .filter(delay -> !delay.equals("0"))
                .ifPresent(delay -> risks.add(new Risk("WRITE_DELAY", delay, "0", LOST)));
        return risks;
    }
}
