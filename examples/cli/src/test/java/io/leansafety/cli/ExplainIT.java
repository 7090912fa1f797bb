package io.leansafety.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.cli.CommandLineRun.Result;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainIT {
    private static final String MONTH = "../small-company/month.json";

    @Test
    void explainsAPersonsMonthDownToTheClause() {
        Result run = explain("--person", "P7", "--lang", "zh");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("P7").contains("本月扣款").contains("〔S6，X52 三(三)4(3)〕");
        assertThat(run.out()).contains("X52: 新升公司发〔2020〕52号");
    }

    @Test
    void explainsOneFigure() {
        Result run = explain("--person", "P7", "--figure", "charges", "--lang", "en");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("charges of the month").doesNotContain("total of the month");
    }

    @Test
    void explainsASubject() {
        Result run = explain("--subject", "T1", "--lang", "en");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("price paid by the subject");
    }

    @Test
    void writesTheDocument(@TempDir Path folder) throws Exception {
        Path out = folder.resolve("explanation.json");

        Result run = explain("--person", "P7", "--out", out.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(out)).startsWith("{\"format\":\"lean-safety-explanation/1\"");
    }

    @Test
    void namesWhatThereIsNot() {
        assertThat(explain("--person", "P99", "--lang", "en"))
                .satisfies(run -> assertThat(run.exitCode()).isEqualTo(64))
                .satisfies(run -> assertThat(run.err()).contains("there is no 'P99' here"));
        assertThat(explain("--person", "P7", "--figure", "wage", "--lang", "en"))
                .satisfies(run -> assertThat(run.exitCode()).isEqualTo(64))
                .satisfies(run -> assertThat(run.err()).contains("'wage'").contains("performanceWage"));
        assertThat(explain("--subject", "no such id", "--lang", "en"))
                .satisfies(run -> assertThat(run.exitCode()).isEqualTo(64));
    }

    @Test
    void wantsAPersonOrASubject() {
        assertThat(explain("--lang", "en"))
                .satisfies(run -> assertThat(run.exitCode()).isEqualTo(64));
    }

    private static Result explain(String... more) {
        String[] command = new String[5 + more.length];
        System.arraycopy(new String[] {"explain", "--policy", "xinsheng-2020-52", "--month", MONTH}, 0, command, 0, 5);
        System.arraycopy(more, 0, command, 5, more.length);
        return CommandLineRun.run((Object[]) command);
    }
}
