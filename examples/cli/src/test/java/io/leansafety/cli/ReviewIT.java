package io.leansafety.cli;

import static io.leansafety.cli.CommandLineRun.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.cli.CommandLineRun.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewIT {
    private static final String POLICY = "xinsheng-2020-52";

    @TempDir
    private Path directory;

    @Test
    void listsWhatIsDoubtfulAndWhatIsAssumed() {
        Result result = run("review", "--policy", POLICY);

        assertThat(result.exitCode()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out().lines())
                .startsWith("Review of xinsheng-2020-52", "", "Errors: 0")
                .contains("Warnings: 1", "Notes: 20")
                .anyMatch(line -> line.startsWith("  policy wageProtection [S6] "))
                .anyMatch(line -> line.startsWith("  policy inspectionWeights [P9] "));
    }

    @Test
    void listsErrorsFirstAndStillEverythingElse() {
        Path policy = Documents.write(
                directory.resolve("policy.json"),
                Documents.text("policy.json").replace("\"quality\": \"0.40\"", "\"quality\": \"0.30\""));

        Result result = run("review", "--policy", policy, "--format", "json");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(Documents.compact(result.out()))
                .startsWith("{\"format\":\"lean-safety-errors/1\",\"errors\":[{\"code\":\"weights-not-one\"")
                .contains("wage-protection-off", "assumed-setting");
    }

    @Test
    void looksIntoTheCatalogsOfAMonth() {
        Path month = Documents.write(
                directory.resolve("month.json"),
                Documents.text("liability-chain/month.json").replaceFirst("\"person\": \"P1\",", "\"person\": 1,"));

        Result result = run("review", "--policy", POLICY, "--month", month, "--lang", "zh");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).contains("审查 xinsheng-2020-52", "  month organization.roles[", " [EXCHANGE] ");
    }
}
