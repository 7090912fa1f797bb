package io.leansafety.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.ledger.JournalCheck;
import io.leansafety.ledger.Verification;
import io.leansafety.value.EnterpriseId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What the tables have of each unit.
 *
 * @param lost how many of those that were acknowledged are not there
 * @param doubled of how many there is something twice
 * @param half of how many something is not there
 */
record CrashTally(int lost, int doubled, int half) {
    /** How many rows of each table a unit is. */
    private static final Map<String, Integer> WHOLE = Map.of(
            "step", 1,
            "run", 1,
            "month_figures", 1,
            "person_figures", 2,
            "settled", 1,
            "content", 2,
            "entry", CrashUnits.ENTRIES,
            "request", 1,
            "event", 1);

    /** The month that a row is of. */
    private static final Map<String, String> MONTH_OF = Map.of(
            "month_figures", "run_month",
            "person_figures", "run_month",
            "settled", "run_month",
            "content", "cast(replace(split_part(id, ':', 2), '-', '') as integer)");

    private record Place(EnterpriseId enterprise, YearMonth month) {}

    static CrashTally of(PostgresProcess server, String name, int acknowledged) {
        CrashUnits units = new CrashUnits(JdbcPorts.own(server.dataSource(), Database.POSTGRESQL), name, point -> {});
        Map<Place, Map<String, Integer>> found = found(server, name);
        CrashTally tally = new CrashTally(0, 0, 0);
        for (int number = 1; number <= acknowledged; number++) {
            Place place = new Place(units.enterprise(number), CrashUnits.month(number));
            tally = tally.with(found.getOrDefault(place, Map.of()));
            found.remove(place);
        }
        assertThat(found).as("what nobody asked for").isEmpty();
        assertChained(units, acknowledged);
        return tally;
    }

    private CrashTally with(Map<String, Integer> rows) {
        if (rows.isEmpty()) {
            return new CrashTally(lost + 1, doubled, half);
        }
        boolean isDoubled = rows.entrySet().stream().anyMatch(of -> of.getValue() > WHOLE.getOrDefault(of.getKey(), 0));
        boolean isHalf = WHOLE.entrySet().stream().anyMatch(of -> rows.getOrDefault(of.getKey(), 0) < of.getValue());
        return new CrashTally(lost, doubled + (isDoubled ? 1 : 0), half + (isHalf ? 1 : 0));
    }

    /** How many rows of each table there are, by enterprise and month. */
    private static Map<Place, Map<String, Integer>> found(PostgresProcess server, String name) {
        Map<Place, Map<String, Integer>> found = new HashMap<>();
        try (Connection connection = server.dataSource().getConnection()) {
            Sql sql = new Sql(connection, Database.POSTGRESQL, new Tables(LeanSafetySchema.DEFAULT_PREFIX));
            WHOLE.keySet().forEach(table -> count(sql, name, table, found));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    private static void count(Sql sql, String name, String table, Map<Place, Map<String, Integer>> found) {
        String query = "select enterprise, " + MONTH_OF.getOrDefault(table, "of_month") + " as m, count(*) from #"
                + table + " where enterprise like ? group by enterprise, m";
        sql.list(
                query,
                row -> {
                    Place place = new Place(row.of(EnterpriseId::new), row.month());
                    return found.computeIfAbsent(place, any -> new HashMap<>()).put(table, row.integer());
                },
                name + "%");
    }

    /** Every journal is there from its first entry to its last, each sealed with the one before. */
    private static void assertChained(CrashUnits units, int acknowledged) {
        IntStream.rangeClosed(1, acknowledged)
                .mapToObj(units::enterprise)
                .distinct()
                .forEach(
                        enterprise -> assertThat(verification(units, enterprise).flaw())
                                .as("journal of %s", enterprise)
                                .isNull());
    }

    private static Verification verification(CrashUnits units, EnterpriseId enterprise) {
        JournalCheck check =
                new JournalCheck(enterprise, units.ports().anchors().latest(enterprise));
        units.ports().journalEntries().read(enterprise, check::read);
        return check.result();
    }
}
