package io.leansafety.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.jdbc.DatabaseException.Reason;
import io.leansafety.ledger.Anchor;
import io.leansafety.rule.Fault;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Rule;
import io.leansafety.run.MonthStep;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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

    private static String quoted(@Nullable String value) {
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
            Outcome<?> posted = market.market.months().posted(market.enterprise, OctoberMarket.OCTOBER);
            return OctoberMarket.codes(posted).stream().findFirst();
        } catch (NoSuchElementException | IndexOutOfBoundsException missing) {
            // a month that is posted has its run and the run its figures: the market stumbles where they are gone
            return Optional.of("missing");
        } catch (DatabaseException damaged) {
            assertThat(damaged.reason()).isEqualTo(Reason.DAMAGED);
            assertThat(damaged.getMessage()).containsAnyOf("ls_", "content ");
            return Optional.ofNullable(damaged.getMessage());
        }
    }

    @Test
    void rowsThatChangePlacesAreFound() {
        change("update ls_entry set seq = 99 where seq = 1");
        change("update ls_entry set seq = 1 where seq = 2");
        change("update ls_entry set seq = 2 where seq = 99");

        assertThat(found()).isPresent();
    }

    @Test
    void aRowThatIsTakenOutIsFound() {
        for (String table : List.of("ls_entry", "ls_step", "ls_person_figures", "ls_settled", "ls_content")) {
            closeOctober();
            change("delete from " + table + " where " + first(table));
            assertThat(found()).as(table).isPresent();
        }
    }

    private String first(String table) {
        List<String> columns = owner.columns(table);
        String which = table.equals("ls_content") ? " where id like 'run-%'" : "";
        return key(columns, owner.rows("select * from " + table + which).get(0), "", null);
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

    /** A value that a column may have too, as SQL. */
    private static final class Flipped {
        private static final List<String> DAYS = List.of("done_on");

        static String of(String column, @Nullable String before) {
            if (before == null) {
                // what is taken back comes before
                return Map.of("prepared_by", "'P9'", "corrects", "202609", "reverses", "0")
                        .getOrDefault(column, "1");
            }
            if (DAYS.contains(column)) {
                return "'2026-10-09'";
            }
            if (column.equals("done_at")) {
                return "'2026-11-03 01:02:03.005'";
            }
            if (Arrays.asList("step", "state").contains(column)) {
                return column.equals("step") ? "'REVERSE'" : "'OPEN'";
            }
            return column.equals("fingerprint") || column.equals("body") ? text(before) : value(before);
        }

        private static String value(String before) {
            if (before.matches("-?\\d{1,18}")) {
                return String.valueOf(Long.parseLong(before) + 100);
            }
            String last = before.endsWith("9") ? "8" : "9";
            return quoted(before.substring(0, before.length() - 1) + last);
        }

        /** One digit of a long text. */
        private static String text(String before) {
            int at = before.lastIndexOf('0');
            return quoted(before.substring(0, at) + "1" + before.substring(at + 1));
        }
    }
}
