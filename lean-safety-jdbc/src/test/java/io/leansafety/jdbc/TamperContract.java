package io.leansafety.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leansafety.jdbc.DatabaseException.Reason;
import io.leansafety.ledger.Anchor;
import io.leansafety.rule.Fault;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Rule;
import io.leansafety.run.MonthStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever owns the tables changes what is kept of a closed month, past triggers and keys: it is found. */
@Rule({"S9", "S11"})
@Fault("RB-S14")
abstract class TamperContract {
    /** What no seal and no fingerprint covers, since nothing that is paid or shown hangs on it. */
    private static final Set<String> UNCOVERED = Set.of(
            // only the order counts, which is compared: another number in the same place of it changes nothing
            "ls_person_figures.place",
            "ls_month_figures.place",
            // repeats an actor of another step, for the constraint alone
            "ls_step.prepared_by");

    private final TestDatabase database;
    private final PlainSql owner;

    TamperContract(TestDatabase database) {
        this.database = database;
        this.owner = new PlainSql(database.dataSource());
    }

    /** Statements on one connection that no key and no trigger minds, of the owner. */
    abstract List<String> unguarded(String statement);

    @BeforeEach
    void closeOctober() {
        market(database.empty())
                .begin()
                .take(MonthStep.PREPARE, MonthStep.APPROVE, MonthStep.POST, MonthStep.PUBLISH, MonthStep.CLOSE);
    }

    /** New ports each time: nothing is remembered of what was read before. */
    private OctoberMarket market(JdbcPorts ports) {
        return OctoberMarket.over(ports, "XS");
    }

    @Test
    void allIsWellBefore() {
        assertThat(found()).isEmpty();
        assertThat(database.counts()).containsEntry("ls_entry", 4L).containsEntry("ls_step", 5L);
    }

    @Test
    void everyColumnOfTheJournalIsSealed() {
        assertEachChangeIsFound("ls_entry", "1 = 1");
    }

    @Test
    void everyColumnOfTheStepsIsSealed() {
        assertEachChangeIsFound("ls_step", "seq < 5");
    }

    @Test
    void everyColumnOfTheRunIsCompared() {
        assertEachChangeIsFound("ls_run", "1 = 1");
        assertEachChangeIsFound("ls_month_figures", "1 = 1");
    }

    @Test
    void everybodysFiguresAreCompared() {
        assertEachChangeIsFound("ls_person_figures", "1 = 1");
        assertEachChangeIsFound("ls_settled", "1 = 1");
    }

    @Test
    void whatTheRunWasMadeFromIsHashed() {
        assertEachChangeIsFound("ls_content", "id like 'run-%'");
    }

    private void assertEachChangeIsFound(String table, String which) {
        List<String> columns = owner.columns(table);
        List<List<@Nullable String>> rows = owner.rows("select * from " + table + " where " + which);
        Set<String> unseen = new TreeSet<>();
        for (List<@Nullable String> row : rows) {
            for (String column : columns) {
                if (!isFound(table, columns, row, column)) {
                    unseen.add(table + "." + column);
                }
            }
        }
        assertThat(rows).isNotEmpty();
        assertThat(UNCOVERED).as("changed unseen").containsAll(unseen);
    }

    private boolean isFound(String table, List<String> columns, List<@Nullable String> row, String column) {
        String before = row.get(columns.indexOf(column));
        String after = Flipped.of(column, before);
        change("update " + table + " set " + column + " = " + after + " where " + key(columns, row, column, null));
        boolean isFound = found().isPresent();
        change("update " + table + " set " + column + " = " + quoted(before) + " where "
                + key(columns, row, column, after));
        return isFound;
    }

    /** The row by all its columns but long ones; one of them by what it is now. */
    private static String key(List<String> columns, List<@Nullable String> row, String changed, @Nullable String now) {
        List<String> conditions = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String value = columns.get(i).equals(changed) && now != null ? now : quoted(row.get(i));
            boolean isLong = Set.of("body", "fingerprint").contains(columns.get(i));
            if (!isLong) {
                conditions.add(columns.get(i) + (value.equals("null") ? " is null" : " = " + value));
            }
        }
        return String.join(" and ", conditions);
    }

    static String quoted(@Nullable String value) {
        return value == null ? "null" : "'" + value.replace("'", "''") + "'";
    }

    private void change(String statement) {
        owner.run(unguarded(statement).toArray(String[]::new));
    }

    /** What is wrong with the journal, or with the month, or what of it can't be read; empty if all is well. */
    private Optional<String> found() {
        OctoberMarket market = market(database.ports());
        try {
            var verification = market.market.journal().verify(market.enterprise);
            if (!verification.isSound()) {
                return Optional.of(String.valueOf(verification.flaw()));
            }
            return OctoberMarket.codes(posted()).stream().findFirst();
        } catch (DatabaseException damaged) {
            assertThat(damaged.reason()).isEqualTo(Reason.DAMAGED);
            assertThat(damaged.getMessage()).containsAnyOf("ls_", "content ");
            return Optional.ofNullable(damaged.getMessage());
        }
    }

    /** No version of the library wrote it: it is refused by its place, and nothing is guessed. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ls_step           | step        | NONSENSE | 1 = 1                | ls_step",
                "ls_step           | state       | NONSENSE | 1 = 1                | ls_step",
                "ls_step           | fingerprint | {        | 1 = 1                | ls_step",
                "ls_run            | fingerprint | {\"p\":1}  | 1 = 1                | ls_run",
                "ls_person_figures | person      | no id    | place = 0            | ls_person_figures",
                "ls_content        | body        | {}       | id like 'run-facts%' | content run-facts"
            })
    @Fault("RB-D22")
    void aRowThatNobodyCanHaveWrittenIsRefusedByItsPlace(
            String table, String column, String value, String which, String place) {
        change("update " + table + " set " + column + " = " + quoted(value) + " where " + which);

        assertThat(found()).hasValueSatisfying(told -> assertThat(told).contains(place));
    }

    @Test
    void rowsThatChangePlacesAreFound() {
        change("update ls_entry set seq = 99 where seq = 1");
        change("update ls_entry set seq = 1 where seq = 2");
        change("update ls_entry set seq = 2 where seq = 99");

        assertThat(found()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ls_run            | 1 = 1            | run",
                "ls_month_figures  | 1 = 1            | figures",
                "ls_person_figures | 1 = 1            | figures",
                "ls_person_figures | place = 0        | figures",
                "ls_settled        | 1 = 1            | figures",
                "ls_step           | step = 'PREPARE' | steps",
                "ls_step           | step = 'POST'    | steps",
                "ls_step           | step = 'PUBLISH' | steps",
                "ls_entry          | 1 = 1            | journal",
                "ls_entry          | seq = 2          | journal"
            })
    void whatIsTakenOutOfAPostedMonthIsNamed(String table, String which, String part) {
        long before = database.counts().getOrDefault(table, 0L);
        change("delete from " + table + " where " + which);

        assertThat(database.counts().get(table)).isLessThan(before);
        assertThat(posted().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("run-differs");
            assertThat(problem.arguments()).containsEntry("parts", part);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"run-policy", "run-facts"})
    void whatTheRunWasMadeFromIsMissed(String kind) {
        change("delete from ls_content where id like '" + kind + "%'");

        assertThatThrownBy(this::posted)
                .isInstanceOfSatisfying(
                        DatabaseException.class,
                        told -> assertThat(told.reason()).isEqualTo(Reason.DAMAGED))
                .hasMessageContaining("content " + kind);
    }

    @Test
    void aMonthWithoutItsStepsIsNotPosted() {
        change("delete from ls_step");

        assertThat(OctoberMarket.codes(posted())).containsExactly("not-posted");
    }

    private Outcome<?> posted() {
        OctoberMarket market = market(database.ports());
        return market.market.months().posted(market.enterprise, OctoberMarket.OCTOBER);
    }

    @Test
    void aRowThatIsPutInIsFound() {
        change(owner.copying("ls_entry", Map.of("seq", "5", "amount", "5"), "seq = 4"));

        assertThat(found()).isPresent();
    }

    /** A tail is missed by what was kept elsewhere; the month itself misses it too, for as long as its steps are there. */
    @Test
    void aTailThatIsCutOffIsFoundByTheAnchor() {
        OctoberMarket market = market(database.ports());
        Optional<Anchor> anchor = market.ports.anchors().latest(market.enterprise);
        change("delete from ls_entry where seq = 4");

        assertThat(anchor)
                .hasValueSatisfying(kept -> assertThat(kept.sequence()).isEqualTo(4));
        assertThat(market.market.journal().verify(market.enterprise, anchor).isSound())
                .isFalse();
        assertThat(market.market
                        .journal()
                        .verify(market.enterprise, Optional.empty())
                        .isSound())
                .as("a chain does not know how long it was")
                .isTrue();
    }
}
