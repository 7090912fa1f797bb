package io.leansafety.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.cli.CommandLineRun.Result;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoIT {
    @Test
    void tellsTheStoryOnOneScreenInChinese() {
        check("zh");
    }

    @Test
    void tellsTheStoryOnOneScreenInEnglish() {
        check("en");
    }

    private static void check(String language) {
        Result run = CommandLineRun.run("demo", "--lang", language);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSizeLessThanOrEqualTo(32);
        assertThat(lines).allSatisfy(line -> assertThat(DisplayText.width(line)).isLessThanOrEqualTo(80));
        assertThat(run.out()).contains("1120432.00", "0.00", "E037", "-5280.00", "E058", "+4207.34", "F2511-07");
        assertThat(lines.subList(lines.size() - 5, lines.size()))
                .satisfiesExactly(
                        line -> assertThat(line).contains("prepare", "E006", "PREPARED"),
                        line -> assertThat(line).contains("approve", "E006", "APPROVE"),
                        line -> assertThat(line).contains("approve", "E001", "APPROVED"),
                        line -> assertThat(line).contains("post", "E006", "POSTED"),
                        line -> assertThat(line).contains("verify", "211"));
    }
}
