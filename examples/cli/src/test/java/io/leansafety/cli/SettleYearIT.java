package io.leansafety.cli;

import static io.leansafety.cli.CommandLineRun.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.cli.CommandLineRun.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettleYearIT {
    private static final String POLICY = "xinsheng-2020-52";
    private static final String[] MONTHS = {"92", "95", "94", "94", "90", "96", "95", "94", "93", "97", "95", "94"};
    private static final String[] QUARTERS = {"95", "93.5", "97", "96"};
    private static final String P6_ALONE = """
            {"format": "lean-safety-year/1", "year": 2026, "principalWage": "180000.00", "grade": "B",
             "leaders": [{"person": "P6"}]}""";
    private static final String PAYOUT_OF_P6 = "\"ratio\":\"0.947300\",\"payout\":\"136411.20\"";

    @TempDir
    private Path directory;

    @Test
    void writesTheResultOfTheWorkedCase() {
        Path out = directory.resolve("year-result.json");

        Result result = run(
                "settle-year", "--policy", POLICY, "--year", Documents.file(directory, "year/year.json"), "--out", out);

        assertThat(result).isEqualTo(new Result(0, "", ""));
        assertThat(Documents.compact(Documents.text(out)))
                .isEqualTo(Documents.compact(Documents.text("year/year-result.json")));
    }

    @Test
    void showsATable() {
        Result result = run(
                "settle-year",
                "--policy",
                POLICY,
                "--year",
                Documents.file(directory, "year/year.json"),
                "--lang",
                "zh");

        assertThat(result.out())
                .contains("2026 年结算", "P6       95.38     94.08     94.73  0.800000  0.947300  136411.20", "174211.20");
    }

    @Test
    void takesScoresFromTheResultsOfTheMonths() throws IOException {
        Result result = run(
                "settle-year",
                "--policy",
                POLICY,
                "--year",
                Documents.write(directory.resolve("year.json"), P6_ALONE),
                "--months",
                months(),
                "--format",
                "json");

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains(PAYOUT_OF_P6);
    }

    @Test
    void namesTheResultThatIsWrong() throws IOException {
        Path months = months();
        Documents.write(months.resolve("2026-13.json"), result("2026-12", "94", "null"));
        Documents.write(months.resolve("notes.txt"), "no result");

        Result result = run(
                "settle-year",
                "--policy",
                POLICY,
                "--year",
                Documents.write(directory.resolve("year.json"), P6_ALONE),
                "--months",
                months);

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).startsWith("months/2026-13.json period [A7] ");
    }

    private Path months() throws IOException {
        Path months = Files.createDirectory(directory.resolve("months"));
        for (int i = 0; i < MONTHS.length; i++) {
            String period = String.format("2026-%02d", i + 1);
            String duty = i % 3 == 2 ? '"' + QUARTERS[i / 3] + '"' : "null";
            Documents.write(months.resolve(period + ".json"), result(period, MONTHS[i], duty));
        }
        return months;
    }

    private static String result(String period, String inspection, String duty) {
        return String.format("""
                {"format": "lean-safety-result/1", "period": "%s", "people": [
                 {"person": "P6", "dutyScore": %s, "inspectionScore": "%s", "carriedForward": "0.00"}]}""", period, duty, inspection);
    }
}
