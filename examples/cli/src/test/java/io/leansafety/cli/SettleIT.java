package io.leansafety.cli;

import static io.leansafety.cli.CommandLineRun.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.cli.CommandLineRun.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettleIT {
    private static final String POLICY = "xinsheng-2020-52";

    @TempDir
    private Path directory;

    @Test
    void writesTheResultOfTheWorkedCase() throws IOException {
        Path out = directory.resolve("result.json");

        Result result = run(
                "settle",
                "--policy",
                Documents.file(directory, "policy.json"),
                "--month",
                Documents.file(directory, "trades/month.json"),
                "--out",
                out);

        assertThat(result).isEqualTo(new Result(0, "", ""));
        assertSame(Documents.text(out), "trades/result.json");
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("policy.json", "trades-month.json", "result.json");
        }
    }

    @Test
    void printsTheDocumentInsteadOfTablesWhereJsonIsAskedFor() {
        Result result = run(
                "settle",
                "--format",
                "json",
                "--policy",
                POLICY,
                "--month",
                Documents.file(directory, "liability-chain/month.json"));

        assertThat(result.exitCode()).isZero();
        assertSame(result.out(), "liability-chain/result.json");
    }

    @Test
    void showsTablesInEnglish() {
        Result result =
                run("settle", "--policy", POLICY, "--month", Documents.file(directory, "liability-chain/month.json"));

        assertThat(result.exitCode()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out().lines())
                .contains(
                        "Settlement of 2026-10 (2026-10-01 to 2026-10-31) by xinsheng-2020-52",
                        "P7      庚    -                       -            -           -      3500.00     0.00   2050.00     0.00   1450.00",
                        "Settlement centers",
                        "Journal: 19 entries; all accounts sum to 0.00");
    }

    @Test
    void showsTablesInChinese() {
        Result result = run(
                "--lang",
                "zh",
                "settle",
                "--policy",
                POLICY,
                "--month",
                Documents.file(directory, "liability-chain/month.json"));

        assertThat(result.exitCode()).isZero();
        assertThat(result.out().lines())
                .contains("2026-10 结算（2026-10-01 至 2026-10-31），按 xinsheng-2020-52", "市场主体", "分录：19 条；全部账户合计 0.00");
    }

    @Test
    void bringsForwardWhatTheMonthBeforeCarried() {
        Path out = directory.resolve("result.json");

        Result result = settleWithPrevious(Documents.text("quiet-month/month.json"), previous(), out);

        assertThat(result).isEqualTo(new Result(0, "", ""));
        assertThat(Documents.text(out)).contains("\"broughtForward\":\"300.50\",\"deducted\":\"300.50\"");
    }

    @Test
    void refusesAnAmountThatIsGivenAndCarried() {
        Path out = directory.resolve("result.json");
        String month = Documents.text("quiet-month/month.json")
                .replaceFirst(
                        "\"person\": \"P7\",(\\s*)\"performance\"",
                        "\"person\": \"P7\", \"broughtForward\": \"300.50\", \"performance\"");

        Result result = settleWithPrevious(month, previous(), out);

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("month wages[6].broughtForward [S6]");
        assertThat(out).doesNotExist();
    }

    @Test
    void refusesToLoseWhatIsCarriedForSomebodyWhoIsGone() {
        Path out = directory.resolve("result.json");

        Result result = settleWithPrevious(
                Documents.text("quiet-month/month.json"), previous().replace("\"P7\"", "\"P77\""), out);

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("previous people[6].person [O2]");
        assertThat(out).doesNotExist();
    }

    private static void assertSame(String result, String wanted) {
        assertThat(Documents.withoutWarnings(result)).isEqualTo(Documents.compact(Documents.text(wanted)));
    }

    /** The result of September, in which P7 carries 300.50. */
    private static String previous() {
        return Documents.text("carry-forward/result.json").replace("2026-10", "2026-09");
    }

    private Result settleWithPrevious(String month, String previous, Path out) {
        return run(
                "settle",
                "--policy",
                POLICY,
                "--month",
                Documents.write(directory.resolve("month.json"), month),
                "--previous",
                Documents.write(directory.resolve("previous.json"), previous),
                "--out",
                out);
    }
}
