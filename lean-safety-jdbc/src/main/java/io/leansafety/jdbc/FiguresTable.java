package io.leansafety.jdbc;

import io.leansafety.run.MonthFigures;
import io.leansafety.run.PersonFigures;
import io.leansafety.run.PostedRun;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.PersonId;
import io.leansafety.value.Ratio;
import io.leansafety.value.Score;
import io.leansafety.value.SettlementPeriod;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the runs gave each month: the month's own figures, and those of each month that it corrects. */
final class FiguresTable {
    private static final String[] COLUMNS = {
        "enterprise",
        "run_month",
        "revision",
        "of_month",
        "place",
        "person",
        "duty_score",
        "inspection_score",
        "responsibility_score",
        "ratio",
        "safety_wage",
        "quota_wage",
        "performance_wage",
        "rewards",
        "charges",
        "brought_forward",
        "deducted",
        "carried_forward",
        "written_off",
        "total"
    };

    private static final String SELECT = "select person, duty_score, inspection_score, responsibility_score, ratio,"
            + " safety_wage, quota_wage, performance_wage, rewards, charges, brought_forward, deducted,"
            + " carried_forward, written_off, total from #person_figures"
            + " where enterprise = ? and run_month = ? and revision = ? and of_month = ? order by place";

    private FiguresTable() {}

    /**
     * Which run gave a month its figures.
     *
     * @param run the month of the run
     * @param revision its revision
     * @param period the month that the figures are of
     * @param factsVersion the version of its facts
     */
    record Given(YearMonth run, int revision, SettlementPeriod period, int factsVersion) {
        private static final Comparator<Given> LATER =
                Comparator.comparing(Given::run).thenComparing(Given::revision);

        private static Given of(Row row) {
            return new Given(
                    row.month(), row.integer(), new SettlementPeriod(row.month(), row.integer()), row.integer());
        }
    }

    static void add(Sql sql, PostedRun run) {
        int place = 0;
        for (MonthFigures figures : run.figures()) {
            sql.update(
                    "insert into #month_figures (enterprise, run_month, revision, of_month, starts_on, place,"
                            + " facts_version) values (?, ?, ?, ?, ?, ?, ?)",
                    run.enterprise(),
                    run.period().month(),
                    run.revision(),
                    figures.period().month(),
                    figures.period().startsOn(),
                    place++,
                    figures.factsVersion());
            addPeople(sql, run, figures);
            SettledTable.add(sql, run, figures);
        }
    }

    private static void addPeople(Sql sql, PostedRun run, MonthFigures figures) {
        try (BulkInsert rows = BulkInsert.into(sql, "person_figures", COLUMNS)) {
            int place = 0;
            for (PersonFigures person : figures.people()) {
                rows.add(
                        run.enterprise(),
                        run.period().month(),
                        run.revision(),
                        figures.period().month(),
                        place++,
                        person.person(),
                        person.dutyScore(),
                        person.inspectionScore(),
                        person.responsibilityScore(),
                        person.ratio(),
                        person.safetyWagePaid(),
                        person.quotaWagePaid(),
                        person.performanceWage(),
                        person.rewards(),
                        person.charges(),
                        person.broughtForward(),
                        person.deducted(),
                        person.carriedForward(),
                        person.writtenOff(),
                        person.total());
            }
        }
    }

    /** What a run gave, in the order in which it was kept. */
    static List<MonthFigures> of(Sql sql, EnterpriseId enterprise, YearMonth run, int revision) {
        return sql
                .list(
                        "select run_month, revision, of_month, starts_on, facts_version from #month_figures"
                                + " where enterprise = ? and run_month = ? and revision = ? order by place",
                        Given::of,
                        enterprise,
                        run,
                        revision)
                .stream()
                .map(given -> read(sql, enterprise, given))
                .toList();
    }

    static MonthFigures read(Sql sql, EnterpriseId enterprise, Given given) {
        YearMonth month = given.period().month();
        List<PersonFigures> people =
                sql.list(SELECT, FiguresTable::person, enterprise, given.run(), given.revision(), month);
        return new MonthFigures(given.period(), given.factsVersion(), people, SettledTable.of(sql, enterprise, given));
    }

    private static PersonFigures person(Row row) {
        return new PersonFigures(
                row.of(PersonId::new),
                row.integerOrNull(Score::ofHundredths),
                row.integerOrNull(Score::ofHundredths),
                row.integerOrNull(Score::ofHundredths),
                row.wideOrNull(Ratio::ofMillionths),
                row.money(),
                row.money(),
                row.money(),
                row.money(),
                row.money(),
                row.money(),
                row.money(),
                row.money(),
                row.money(),
                row.money());
    }

    static Optional<Given> inForce(Sql sql, EnterpriseId enterprise, YearMonth month) {
        return Optional.ofNullable(inForce(sql, enterprise).get(month));
    }

    /** Which run gave each month the figures that count now: the last that was not reversed. */
    static Map<YearMonth, Given> inForce(Sql sql, EnterpriseId enterprise) {
        return sql
                .list(
                        "select run_month, revision, of_month, starts_on, facts_version from #month_figures f"
                                + " where enterprise = ? and not exists (select 1 from #step s"
                                + " where s.enterprise = f.enterprise and s.of_month = f.run_month"
                                + " and s.revision = f.revision and s.step = 'REVERSE')",
                        Given::of,
                        enterprise)
                .stream()
                .collect(Collectors.toMap(
                        given -> given.period().month(),
                        given -> given,
                        (one, other) -> Given.LATER.compare(one, other) > 0 ? one : other,
                        TreeMap::new));
    }
}
