package io.leansafety.cli;

import static io.leansafety.cli.CommandLineRun.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.cli.CommandLineRun.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusalIT {
    private static final String POLICY = "xinsheng-2020-52";
    private static final String BEFORE = "what was there";

    @TempDir
    private Path directory;

    @Test
    void listsEverythingThatIsWrongAndLeavesTheOutputAsItWas() {
        Path out = Documents.write(directory.resolve("result.json"), BEFORE);
        Path policy = Documents.write(
                directory.resolve("policy.json"),
                Documents.text("policy.json").replace("\"quality\": \"0.40\"", "\"quality\": \"0.30\""));

        Result result = run("settle", "--policy", policy, "--month", wrongMonth(), "--out", out);

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines())
                .hasSize(3)
                .anyMatch(line -> line.startsWith("policy inspectionWeights [A4] "))
                .anyMatch(line -> line.startsWith("month findings[0].item [P1] "))
                .anyMatch(line -> line.startsWith("month findings[0].quantity [P4] "));
        assertThat(result.err()).as("no name of anybody").doesNotContain("甲", "庚");
        assertThat(out).hasContent(BEFORE);
    }

    @Test
    void writesTheErrorsDocumentInChinese() {
        Result result = run("settle", "--format=json", "--lang=zh", "--policy", POLICY, "--month", wrongMonth());

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(Documents.compact(result.err()))
                .startsWith("{\"format\":\"lean-safety-errors/1\",\"errors\":[{\"code\":")
                .contains("\"document\":\"month\",\"path\":\"findings[0].item\",\"rule\":\"P1\",\"message\":\"")
                .containsPattern("\"message\":\"[^\"]*\\p{IsHan}");
    }

    @Test
    void namesLineAndColumnOfTextThatIsCutOff() {
        String month = Documents.text("liability-chain/month.json");
        Path half = Documents.write(directory.resolve("half.json"), month.substring(0, month.length() / 2));

        Result result = run("settle", "--policy", POLICY, "--month", half);

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).containsPattern("month line \\d+ column \\d+ \\[EXCHANGE] ");
    }

    @Test
    void spellsOutWhatWouldSteerTheTerminal() {
        Path month = Documents.write(
                directory.resolve("month.json"),
                Documents.text("quiet-month/month.json").replaceFirst("\\{", "{\"\\\\u001b[31m\\\\u202e\": 1,"));

        Result result = run("settle", "--policy", POLICY, "--month", month);

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err())
                .contains("\\u001b[31m\\u202e")
                .doesNotContain("\u001b")
                .doesNotContain("\u202e");
    }

    private Path wrongMonth() {
        return Documents.write(
                directory.resolve("month.json"),
                Documents.text("liability-chain/month.json")
                        .replaceFirst("\"item\": \"V-S\"", "\"item\": \"V-X\", \"quantity\": 0"));
    }
}
