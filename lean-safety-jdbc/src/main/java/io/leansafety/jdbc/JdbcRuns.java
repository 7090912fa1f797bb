package io.leansafety.jdbc;

import io.leansafety.fingerprint.PartedFingerprint;
import io.leansafety.json.Exchange;
import io.leansafety.json.RecordJson;
import io.leansafety.port.Runs;
import io.leansafety.run.MonthFigures;
import io.leansafety.run.MonthHistory;
import io.leansafety.run.PostedRun;
import io.leansafety.run.RunStep;
import io.leansafety.run.TakenException;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.Reference;
import io.leansafety.value.SettlementPeriod;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Steps, and runs with their figures; the policy and the facts of a run as documents of the exchange format. */
record JdbcRuns(Units units, Contents contents) implements Runs {
    /** A run without its policy, its facts and its figures. */
    private record Heading(
            EnterpriseId enterprise,
            SettlementPeriod period,
            int revision,
            String policyHash,
            String factsHash,
            PartedFingerprint fingerprint) {
        Contents.Text policy() {
            return new Contents.Text(place(enterprise, "run-policy", period.month(), revision), policyHash);
        }

        Contents.Text facts() {
            return new Contents.Text(place(enterprise, "run-facts", period.month(), revision), factsHash);
        }
    }

    @Override
    public void add(RunStep step) {
        units.write(step.enterprise(), sql -> StepsTable.add(sql, step));
    }

    @Override
    public MonthHistory history(EnterpriseId enterprise, YearMonth month) {
        return units.read(enterprise, sql -> StepsTable.history(sql, enterprise, month));
    }

    @Override
    public List<YearMonth> months(EnterpriseId enterprise) {
        return units.read(enterprise, sql -> StepsTable.months(sql, enterprise));
    }

    @Override
    public void keep(PostedRun run) {
        units.write(run.enterprise(), sql -> {
            checkSettledOnce(sql, run);
            addHeading(sql, run);
            FiguresTable.add(sql, run);
        });
    }

    private static void checkSettledOnce(Sql sql, PostedRun run) {
        Set<Reference> references =
                run.figures().stream().flatMap(of -> of.settled().stream()).collect(Collectors.toSet());
        Map<Reference, YearMonth> elsewhere = SettledTable.find(sql, run.enterprise(), references);
        elsewhere.values().removeIf(month -> run.figuresOf(month).isPresent());
        if (!elsewhere.isEmpty()) {
            throw new TakenException(run.enterprise() + " " + elsewhere.keySet());
        }
    }

    private void addHeading(Sql sql, PostedRun run) {
        EnterpriseId enterprise = run.enterprise();
        YearMonth month = run.period().month();
        Contents.Place policy = place(enterprise, "run-policy", month, run.revision());
        Contents.Place facts = place(enterprise, "run-facts", month, run.revision());
        sql.update(
                "insert into #run (enterprise, of_month, starts_on, revision, policy_hash, facts_hash, fingerprint)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                enterprise,
                month,
                run.period().startsOn(),
                run.revision(),
                contents.write(sql, policy, to -> Exchange.writePolicy(run.policy(), to)),
                contents.write(sql, facts, to -> Exchange.writeMonth(run.facts(), to)),
                RecordJson.write(run.fingerprint()));
    }

    private static Contents.Place place(EnterpriseId enterprise, String what, YearMonth month, int revision) {
        return new Contents.Place(enterprise, what + ":" + month + ":" + revision);
    }

    @Override
    public Optional<PostedRun> find(EnterpriseId enterprise, YearMonth month, int revision) {
        return units.read(
                enterprise,
                sql -> sql.first(
                                "select of_month, starts_on, revision, policy_hash, facts_hash, fingerprint from #run"
                                        + " where enterprise = ? and of_month = ? and revision = ?",
                                row -> new Heading(
                                        enterprise,
                                        new SettlementPeriod(row.month(), row.integer()),
                                        row.integer(),
                                        row.text(),
                                        row.text(),
                                        row.of(text -> RecordJson.read(text, PartedFingerprint.class))),
                                enterprise,
                                month,
                                revision)
                        .map(heading -> run(sql, heading)));
    }

    private PostedRun run(Sql sql, Heading heading) {
        YearMonth month = heading.period().month();
        return new PostedRun(
                heading.enterprise(),
                heading.period(),
                heading.revision(),
                contents.readAnew(
                        sql, heading.policy(), from -> Exchange.readPolicy(from).orElseThrow()),
                contents.readAnew(
                        sql, heading.facts(), from -> Exchange.readMonth(from).orElseThrow()),
                heading.fingerprint(),
                FiguresTable.of(sql, heading.enterprise(), month, heading.revision()));
    }

    @Override
    public Optional<MonthFigures> figures(EnterpriseId enterprise, YearMonth month) {
        return units.read(
                enterprise,
                sql -> FiguresTable.inForce(sql, enterprise, month)
                        .map(given -> FiguresTable.read(sql, enterprise, given)));
    }

    @Override
    public Map<Reference, YearMonth> settled(EnterpriseId enterprise, Collection<Reference> references) {
        return units.read(enterprise, sql -> SettledTable.find(sql, enterprise, new TreeSet<>(references)));
    }
}
