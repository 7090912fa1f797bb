package io.leansafety.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.jdbc.DatabaseException.Reason;
import io.leansafety.port.Filled;
import io.leansafety.port.Stored;
import io.leansafety.rule.Fault;
import io.leansafety.rule.Rule;
import io.leansafety.run.TakenException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The database itself refuses what must never be, whoever writes it: each by plain SQL. */
@Rule({"S9", "S11", "T5"})
abstract class ConstraintsContract {
    private final TestDatabase database;
    private final PlainSql sql;

    ConstraintsContract(TestDatabase database) {
        this.database = database;
        this.sql = new PlainSql(database.dataSource());
    }

    /**
     * A row that is as one that is there, but for some columns.
     *
     * @param what what must never be
     * @param table the table
     * @param which the row
     * @param right what makes it a row that may be there
     * @param wrong what makes that one a row that may not
     */
    record Violation(String what, String table, String which, Map<String, String> right, Map<String, String> wrong) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Violation> checked() {
        return Stream.of(
                new Violation(
                        "who prepared approves",
                        "ls_step",
                        "seq = 1",
                        Map.of("seq", "2", "prepared_by", "'P9'"),
                        Map.of("seq", "2", "prepared_by", "actor")),
                new Violation(
                        "what nobody prepared is approved",
                        "ls_step",
                        "seq = 1",
                        Map.of("seq", "2", "step", "'APPROVE'", "prepared_by", "'P9'"),
                        Map.of("seq", "2", "step", "'APPROVE'")),
                thirteenth("ls_step", "seq = 1"),
                thirteenth("ls_run", "revision = 1"),
                thirteenth("ls_received_month", "version = 1"),
                entry("an amount below zero", Map.of("amount", "-amount")),
                entry("an amount of zero", Map.of("amount", "0")),
                entry("to where it is from", Map.of("credit", "debit")),
                entry("a reversal of what comes later", Map.of("reverses", "5")),
                new Violation(
                        "a score above a hundred",
                        "ls_person_figures",
                        "person = 'P1'",
                        Map.of("person", "'P9'"),
                        Map.of("person", "'P9'", "duty_score", "10001")),
                new Violation(
                        "an award that is none of its tender",
                        "ls_dossier_version",
                        "kind = 'TENDER'",
                        Map.of("version", "2", "step", "'ACCEPT'", "award_of", "null"),
                        Map.of("version", "2", "step", "'AWARD'", "award_of", "null")),
                new Violation(
                        "figures of no run",
                        "ls_month_figures",
                        "of_month = 202610",
                        Map.of("of_month", "202609"),
                        Map.of("revision", "2")),
                new Violation(
                        "a step of no enterprise",
                        "ls_step",
                        "seq = 1",
                        Map.of("seq", "2"),
                        Map.of("seq", "2", "enterprise", "'NOBODY'")));
    }

    private static Violation thirteenth(String table, String which) {
        return new Violation(
                "a thirteenth month in " + table,
                table,
                which,
                Map.of("of_month", "202612"),
                Map.of("of_month", "202613"));
    }

    private static Violation entry(String what, Map<String, String> wrong) {
        Map<String, String> all = new java.util.HashMap<>(wrong);
        all.put("seq", "3");
        return new Violation(what, "ls_entry", "seq = 1", Map.of("seq", "3"), all);
    }

    static Stream<Violation> unique() {
        return Stream.of(
                new Violation(
                        "a second run of a revision",
                        "ls_run",
                        "revision = 1",
                        Map.of("revision", "2"),
                        Map.of("fingerprint", "'{}'")),
                new Violation(
                        "a second award of a tender",
                        "ls_dossier_version",
                        "kind = 'TENDER'",
                        Map.of("version", "2", "step", "'ACCEPT'", "award_of", "null"),
                        Map.of("version", "3")),
                new Violation(
                        "a second reversal of an entry",
                        "ls_entry",
                        "seq = 1",
                        Map.of("seq", "3", "reverses", "1"),
                        Map.of("seq", "4", "reverses", "1")),
                new Violation(
                        "a second entry at one place",
                        "ls_entry",
                        "seq = 1",
                        Map.of("seq", "3"),
                        Map.of("amount", "2")),
                new Violation(
                        "a second policy of an id and a day",
                        "ls_policy",
                        "number = 1",
                        Map.of("number", "2", "id", "'b'"),
                        Map.of("number", "3")));
    }

    @BeforeEach
    void writeEverywhere() {
        JdbcPorts ports = database.empty();
        boolean unused = ports.transactions().inOne(() -> {
            Filled.writes(ports, Stored.XS).values().forEach(Runnable::run);
            return true;
        });
    }

    @ParameterizedTest
    @MethodSource("checked")
    @Fault("RB-S01")
    void whatMustNotBeIsRefused(Violation violation) {
        assertThat(refusal(violation))
                .hasValueSatisfying(refused -> assertThat(refused)
                        .isInstanceOfSatisfying(
                                DatabaseException.class,
                                told -> assertThat(told.reason()).isEqualTo(Reason.REFUSED)));
    }

    @ParameterizedTest
    @MethodSource("unique")
    void whatMustBeOnceIsTaken(Violation violation) {
        assertThat(refusal(violation))
                .hasValueSatisfying(refused -> assertThat(refused).isInstanceOf(TakenException.class));
    }

    /** The row that is right is done, so that it is not something else that refuses the one that is wrong. */
    private Optional<RuntimeException> refusal(Violation violation) {
        String right = sql.copying(violation.table(), violation.right(), violation.which());
        String wrong = sql.copying(violation.table(), violation.wrong(), violation.which());
        assertThat(sql.refusal(right)).as(right).isEmpty();
        return sql.refusal(wrong);
    }
}
