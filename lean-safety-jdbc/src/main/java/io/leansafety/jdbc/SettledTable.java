package io.leansafety.jdbc;

import com.google.common.collect.Iterables;
import io.leansafety.jdbc.FiguresTable.Given;
import io.leansafety.run.MonthFigures;
import io.leansafety.run.PostedRun;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.Reference;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The findings, handovers and tenders that each run settled, by month. */
final class SettledTable {
    private static final int MOST_AT_ONCE = 500;

    private SettledTable() {}

    private record Settled(Reference reference, YearMonth run, int revision, YearMonth month) {
        boolean isBy(Given given) {
            return given.run().equals(run) && given.revision() == revision;
        }
    }

    static void add(Sql sql, PostedRun run, MonthFigures figures) {
        try (BulkInsert rows =
                BulkInsert.into(sql, "settled", "enterprise", "run_month", "revision", "of_month", "reference")) {
            figures.settled()
                    .forEach(reference -> rows.add(
                            run.enterprise(),
                            run.period().month(),
                            run.revision(),
                            figures.period().month(),
                            reference));
        }
    }

    static Set<Reference> of(Sql sql, EnterpriseId enterprise, Given given) {
        return new TreeSet<>(sql.list(
                "select reference from #settled"
                        + " where enterprise = ? and run_month = ? and revision = ? and of_month = ?",
                row -> row.of(Reference::new),
                enterprise,
                given.run(),
                given.revision(),
                given.period().month()));
    }

    /** Which of the references settle in which month, by the figures that count now. */
    static Map<Reference, YearMonth> find(Sql sql, EnterpriseId enterprise, Set<Reference> references) {
        Map<YearMonth, Given> inForce = FiguresTable.inForce(sql, enterprise);
        Map<Reference, YearMonth> settled = new TreeMap<>();
        if (inForce.isEmpty()) {
            return settled;
        }
        for (List<Reference> some : Iterables.partition(references, MOST_AT_ONCE)) {
            rows(sql, enterprise, some).stream()
                    .filter(found -> isInForce(found, inForce.get(found.month())))
                    .forEach(found -> settled.put(found.reference(), found.month()));
        }
        return settled;
    }

    private static boolean isInForce(Settled found, @Nullable Given given) {
        return given != null && found.isBy(given);
    }

    private static List<Settled> rows(Sql sql, EnterpriseId enterprise, List<Reference> references) {
        List<Object> values = new ArrayList<>();
        values.add(enterprise);
        values.addAll(references);
        return sql.list(
                "select reference, run_month, revision, of_month from #settled where enterprise = ? and reference in "
                        + Sql.marks(references.size()),
                row -> new Settled(row.of(Reference::new), row.month(), row.integer(), row.month()),
                values.toArray());
    }
}
