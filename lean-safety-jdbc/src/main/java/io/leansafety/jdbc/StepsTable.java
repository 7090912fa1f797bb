package io.leansafety.jdbc;

import io.leansafety.fingerprint.PartedFingerprint;
import io.leansafety.json.RecordJson;
import io.leansafety.run.MonthHistory;
import io.leansafety.run.MonthState;
import io.leansafety.run.MonthStep;
import io.leansafety.run.RunStep;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.PersonId;
import io.leansafety.value.SettlementPeriod;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps that were taken with months. */
final class StepsTable {
    private StepsTable() {}

    static void add(Sql sql, RunStep step) {
        sql.update(
                "insert into #step (enterprise, of_month, starts_on, seq, revision, step, state, actor, done_at,"
                        + " facts_version, fingerprint, previous, prepared_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                step.enterprise(),
                step.period().month(),
                step.period().startsOn(),
                step.sequence(),
                step.revision(),
                step.step(),
                step.state(),
                step.actor(),
                step.at(),
                step.factsVersion(),
                RecordJson.write(step.fingerprint()),
                step.previous(),
                preparedBy(sql, step));
    }

    /** Who prepared what is approved, so that the database can see that it is somebody else. */
    private static @Nullable PersonId preparedBy(Sql sql, RunStep step) {
        if (step.step() != MonthStep.APPROVE) {
            return null;
        }
        return history(sql, step.enterprise(), step.period().month())
                .last(MonthStep.PREPARE)
                .map(RunStep::actor)
                .orElse(null);
    }

    static MonthHistory history(Sql sql, EnterpriseId enterprise, YearMonth month) {
        return new MonthHistory(sql.list(
                "select of_month, starts_on, seq, revision, step, state, actor, done_at, facts_version, fingerprint,"
                        + " previous from #step where enterprise = ? and of_month = ? order by seq",
                row -> read(enterprise, row),
                enterprise,
                month));
    }

    private static RunStep read(EnterpriseId enterprise, Row row) {
        return new RunStep(
                enterprise,
                new SettlementPeriod(row.month(), row.integer()),
                row.integer(),
                row.integer(),
                row.of(MonthStep::valueOf),
                row.of(MonthState::valueOf),
                row.of(PersonId::new),
                row.instant(),
                row.integer(),
                row.of(text -> RecordJson.read(text, PartedFingerprint.class)),
                row.fingerprint());
    }

    static List<YearMonth> months(Sql sql, EnterpriseId enterprise) {
        return sql.list(
                "select distinct of_month from #step where enterprise = ? order by of_month", Row::month, enterprise);
    }
}
