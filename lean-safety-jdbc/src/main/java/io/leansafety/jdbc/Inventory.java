package io.leansafety.jdbc;

import io.leansafety.jdbc.LeanSafetySchema.Stored;
import io.leansafety.run.MonthState;
import java.util.EnumMap;
import java.util.Map;

/** Counts what is in the tables, of all enterprises together, by a look at the end of each journal: none is read. */
final class Inventory {
    private static final String MONTHS = "select s.state, count(*) from #step s join"
            + " (select enterprise, of_month, max(seq) as seq from #step group by enterprise, of_month) ends"
            + " on s.enterprise = ends.enterprise and s.of_month = ends.of_month and s.seq = ends.seq"
            + " group by s.state";

    private static final String UNDELIVERED = "select count(*) from #event where is_delivered = ?";

    private static final String ENDS = "select count(*), coalesce(sum(head), 0),"
            + " coalesce(sum(case when anchor > head then 1 else 0 end), 0) from (select"
            + " coalesce((select max(n.seq) from #entry n where n.enterprise = e.id), 0) as head,"
            + " coalesce((select max(a.seq) from #anchor a where a.enterprise = e.id), 0) as anchor"
            + " from #enterprise e) ends";

    private Inventory() {}

    static Stored take(Sql sql) {
        Map<MonthState, Long> months = new EnumMap<>(MonthState.class);
        sql.list(MONTHS, row -> Map.entry(row.of(MonthState::valueOf), row.wide()))
                .forEach(state -> months.put(state.getKey(), state.getValue()));
        long undelivered = sql.first(UNDELIVERED, Row::wide, false).orElseThrow();
        return sql.first(ENDS, row -> new Stored(row.wide(), row.wide(), row.wide(), months, undelivered))
                .orElseThrow();
    }
}
