package io.leansafety.jdbc;

import io.leansafety.run.MonthState;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * What is in the tables, of all enterprises together, for whoever watches over them. It names no enterprise and nobody.
 *
 * <p>It asks on a connection of its own, and sees what is committed.
 */
public final class StoreReport {
    /** By a look at the end of each journal: no journal is read. */
    private static final String JOURNALS = "select count(*), coalesce(sum(head), 0),"
            + " coalesce(sum(case when anchor > head then 1 else 0 end), 0) from (select"
            + " coalesce((select max(n.seq) from #entry n where n.enterprise = e.id), 0) as head,"
            + " coalesce((select max(a.seq) from #anchor a where a.enterprise = e.id), 0) as anchor"
            + " from #enterprise e) ends";

    private static final String MONTHS = "select s.state, count(*) from #step s join"
            + " (select enterprise, of_month, max(seq) as seq from #step group by enterprise, of_month) ends"
            + " on s.enterprise = ends.enterprise and s.of_month = ends.of_month and s.seq = ends.seq"
            + " group by s.state";

    private static final String UNDELIVERED = "select count(*) from #event where is_delivered = ?";

    private final DataSource dataSource;
    private final Database database;
    private final Tables tables;

    private StoreReport(DataSource dataSource, Database database, Tables tables) {
        this.dataSource = dataSource;
        this.database = database;
        this.tables = tables;
    }

    /**
     * Returns the report of some tables.
     *
     * @param dataSource where
     * @param database the database that it leads to
     * @param prefix what the names of the tables begin with
     * @return the report
     * @throws IllegalArgumentException if the prefix is not 1 to 31 letters, digits and underscores, the first no digit
     */
    public static StoreReport of(DataSource dataSource, Database database, String prefix) {
        return new StoreReport(dataSource, database, new Tables(prefix));
    }

    /**
     * The journals of all enterprises.
     *
     * @param enterprises how many enterprises there are
     * @param entries how many entries their journals have, by the sequences of the last ones
     * @param cut how many journals end before the last anchor that is kept beside them: what was behind is gone. Anchors that
     *     a host keeps elsewhere are not looked at
     */
    public record Journals(long enterprises, long entries, long cut) {}

    /**
     * Returns how far the journals go.
     *
     * @return the journals
     * @throws DatabaseException if the database can't be asked
     */
    public Journals journals() {
        return ask(sql -> sql.first(JOURNALS, row -> new Journals(row.wide(), row.wide(), row.wide()))
                .orElseThrow());
    }

    /**
     * Returns how many months stand in which state.
     *
     * @return the number of months by state, without states in which there is none
     * @throws DatabaseException if the database can't be asked
     */
    public Map<MonthState, Long> months() {
        Map<MonthState, Long> months = new EnumMap<>(MonthState.class);
        ask(sql -> sql.list(MONTHS, row -> Map.entry(row.of(MonthState::valueOf), row.wide())))
                .forEach(state -> months.put(state.getKey(), state.getValue()));
        return months;
    }

    /**
     * Returns how many events of the outbox wait to be delivered.
     *
     * @return how many
     * @throws DatabaseException if the database can't be asked
     */
    public long undelivered() {
        return ask(sql -> sql.first(UNDELIVERED, Row::wide, false).orElseThrow());
    }

    private <T> T ask(Function<Sql, T> asking) {
        try (Connection connection = dataSource.getConnection()) {
            return asking.apply(new Sql(connection, database, tables));
        } catch (SQLException e) {
            throw Failures.typed(e, "asking what is in the tables");
        }
    }
}
