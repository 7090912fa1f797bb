package io.leansafety.cli;

import static io.leansafety.cli.RunLife.HEAD;
import static io.leansafety.cli.RunLife.MONTH;
import static io.leansafety.cli.RunLife.OFFICE;
import static io.leansafety.cli.RunLife.fingerprintIn;
import static io.leansafety.cli.RunLife.runHere;
import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.cli.CommandLineRun.Result;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The life of a month in a database. Rules S9, S11 and A9. */
class RunDatabaseIT {
    @TempDir
    private Path directory;

    private RunLife life;

    @BeforeEach
    void aPlaceForAStore() {
        life = RunLife.inDatabase(directory.resolve("yf"));
    }

    @Test
    void aMonthGoesAsItGoesInADirectory() {
        List<String> told = tellMonth(life);

        assertThat(told).isEqualTo(tellMonth(new RunLife(directory.resolve("store"))));
        assertThat(told).last().asString().contains("630 entries read, sound up to 630; anchor: 630", "All is as it");
    }

    /** All that is said from the first command to the last. */
    private List<String> tellMonth(RunLife month) {
        List<String> told = new ArrayList<>();
        told.add(month.here("receive", "--actor", OFFICE, "--month", MONTH, "--policy", "xinsheng-2020-52"));
        told.add(month.here("dry-run", "--period", "2025-12"));
        told.add(month.take("prepare", OFFICE));
        String fingerprint = fingerprintIn(told.get(told.size() - 1));
        told.add(month.take("approve", HEAD, "--fingerprint", fingerprint));
        told.add(month.take("post", OFFICE, "--fingerprint", fingerprint));
        told.add(month.take("post", OFFICE, "--fingerprint", fingerprint));
        told.add(month.take("reverse", HEAD));
        told.add(month.take("prepare", OFFICE));
        told.add(month.take("approve", HEAD, "--fingerprint", fingerprint));
        told.add(month.take("post", OFFICE, "--fingerprint", fingerprint));
        told.add(month.take("publish", OFFICE));
        told.add(month.take("close", OFFICE));
        told.add(month.here("verify"));
        return told;
    }

    /** The jar has the schema, what applies it, and a driver. */
    @Test
    void eachCommandIsAProcessOfItsOwn() {
        assertThat(life.receive(MONTH))
                .isEqualTo(new Result(
                        0,
                        lines("policy xinsheng-2020-52 from 2020-08-01: taken", "2025-12: facts taken, version 1"),
                        ""));
        Result prepared = life.step("prepare", OFFICE);
        assertThat(prepared.err()).isEmpty();
        assertThat(prepared.out()).contains("prepare by E006; the month is PREPARED");
        assertThat(directory).isDirectoryContaining("glob:**/yf.mv.db").isDirectoryNotContaining("glob:**/*.trace.db");
    }

    @Test
    void aPasswordComesFromAFileOrTheEnvironmentAndIsNotShown() {
        Path file = Documents.write(directory.resolve("password"), "hunter2" + System.lineSeparator());
        Object[] show = {"run", "show", "--database", url(), "--user", "yf", "--enterprise", "YF", "--period", "2025-12"
        };
        life.here("receive", "--actor", OFFICE, "--month", MONTH, "--user", "yf", "--password-file", file);

        assertThat(CommandLineRun.runIn(Map.of("LEAN_SAFETY_PASSWORD", "hunter2"), show)
                        .exitCode())
                .isZero();
        Result wrong = CommandLineRun.runIn(Map.of("LEAN_SAFETY_PASSWORD", "hunter3"), with(show, "--debug"));
        assertThat(wrong.exitCode()).isEqualTo(64);
        assertThat(wrong.err())
                .startsWith("lean-safety: --database: '" + url() + "' does not take this --user with this password")
                .doesNotContain("hunter");
        assertThat(runHere(with(show, "--password-file", directory.resolve("none"))))
                .isEqualTo(new Result(
                        64,
                        "",
                        lines("lean-safety: --password-file: there is no file '" + directory.resolve("none") + "'")));
    }

    @Test
    void aDatabaseThatSomebodyElseHoldsIsRefused() throws SQLException {
        life.here("receive", "--actor", OFFICE, "--month", MONTH);
        try (Connection held = DriverManager.getConnection(url())) {
            assertThat(held.isValid(1)).isTrue();
            assertThat(life.of("show", "--period", "2025-12"))
                    .isEqualTo(new Result(
                            75,
                            "",
                            lines("lean-safety: --database: '" + url() + "' is in use;"
                                    + " one process at a time holds such a file; try again later")));
        }
    }

    @Test
    void onlyWhatTakesFactsMakesAStore() throws SQLException {
        assertThat(show("--database", url()).err()).contains("there is no database '" + url() + "'");
        assertThat(directory).isEmptyDirectory();

        execute("create table others (id integer)");
        Result empty = show("--database", url(), "--lang", "zh");
        assertThat(empty.exitCode()).isEqualTo(64);
        assertThat(empty.err()).contains("中没有数据表，或不完整", "table ls_");

        life.here("receive", "--actor", OFFICE, "--month", MONTH);
        assertThat(show("--database", url()).exitCode()).isZero();
    }

    @Test
    void whatWasTakenAwaySinceItWasMadeIsNamed() throws SQLException {
        life.here("receive", "--actor", OFFICE, "--month", MONTH);
        execute("drop table ls_anchor");

        assertThat(show("--database", url()).err()).contains("table ls_anchor");
        Result receive = runHere(
                "run", "receive", "--database", url(), "--enterprise", "YF", "--actor", OFFICE, "--month", MONTH);
        assertThat(receive.exitCode()).isEqualTo(73);
        assertThat(receive.err()).contains("taken away", "table ls_anchor");
    }

    @Test
    void whatCannotBeReachedIsSaidInOneLine() {
        assertThat(show("--database", "jdbc:postgresql://localhost:1/yf?options=secret"))
                .isEqualTo(new Result(
                        75,
                        "",
                        lines("lean-safety: --database: 'jdbc:postgresql://localhost:1/yf' does not answer;"
                                + " try again later")));
        assertThat(show("--database", "jdbc:none://localhost/yf"))
                .isEqualTo(new Result(
                        64,
                        "",
                        lines("lean-safety: --database: no driver knows 'jdbc:none://localhost/yf'; put its driver"
                                + " beside: java -cp lean-safety.jar:driver.jar io.leansafety.cli.Main")));
    }

    @Test
    void aStoreIsNamedOnce() {
        assertThat(show("--database", url(), "--store", directory).err())
                .startsWith("lean-safety: one of --store and --database is given, and once");
        assertThat(show("--store", directory, "--store", directory).err())
                .startsWith("lean-safety: one of --store and --database is given, and once");
        assertThat(show().err()).startsWith("lean-safety: missing: --store or --database");
        assertThat(show("--user", "yf").err()).startsWith("lean-safety: missing: --database" + System.lineSeparator());
        assertThat(show("--user", "yf").exitCode()).isEqualTo(64);
    }

    @Test
    void aPasswordOnTheCommandLineIsRefusedAndNotRepeated() {
        Result result = show("--database", url(), "--password", "hunter2");

        assertThat(result.exitCode()).isEqualTo(64);
        assertThat(result.err())
                .startsWith("lean-safety: a password is not taken from the command line")
                .doesNotContain("hunter2");
    }

    private static Result show(Object... more) {
        return runHere(with(new Object[] {"run", "show", "--enterprise", "YF", "--period", "2025-12"}, more));
    }

    private static Object[] with(Object[] arguments, Object... more) {
        List<Object> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of(more));
        return all.toArray();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement()) {
            boolean unused = statement.execute(sql);
        }
    }

    private String url() {
        return "jdbc:h2:" + life.store();
    }

    private static String lines(String... lines) {
        return String.join(System.lineSeparator(), lines) + System.lineSeparator();
    }
}
