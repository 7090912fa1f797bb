package io.leansafety.cli;

import static io.leansafety.cli.CommandLineRun.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.cli.CommandLineRun.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementIT {
    private static final Result DONE = new Result(0, "", "");

    @TempDir
    private Path directory;

    @Test
    void writesAPageInEitherLanguage() {
        Path chinese = directory.resolve("zh.html");
        Path english = directory.resolve("en.HTML");

        assertThat(statement("liability-chain", "--lang", "zh", "--out", chinese))
                .isEqualTo(DONE);
        assertThat(statement("liability-chain", "--lang", "en", "--out", english))
                .isEqualTo(DONE);

        assertThat(Documents.text(chinese))
                .startsWith("<!DOCTYPE html>")
                .contains("lang=\"zh-CN\"", "2026-10 结算单", "id=\"person/P8\"", "id=\"subject/U1\"");
        assertThat(Documents.text(english)).contains("lang=\"en\"", "settlement of 2026-10");
    }

    @Test
    void writesAWorkbook() throws IOException {
        Path out = directory.resolve("statement.xlsx");

        assertThat(statement("trades", "--lang", "zh", "--out", out)).isEqualTo(DONE);

        // 每人结算, as the library writes it
        try (ZipFile zip = new ZipFile(out.toFile())) {
            String sheets = new String(
                    zip.getInputStream(zip.getEntry("xl/workbook.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(sheets).contains("&#x6bcf;&#x4eba;&#x7ed3;&#x7b97;").doesNotContain("Everybody");
        }
    }

    @Test
    void writesAPayrollSheetWithTheColumnsOfAMapping() {
        Path mapping = Documents.write(directory.resolve("mapping.json"), """
                {"format": "lean-safety-payroll/1", "columns": [
                  {"header": "EMP_NO", "figure": "person"}, {"header": "-ADJ", "figure": "deducted"}]}""");
        Path out = directory.resolve("payroll.csv");

        assertThat(statement("liability-chain", "--mapping", mapping, "--out", out))
                .isEqualTo(DONE);

        assertThat(Documents.text(out)).startsWith("\uFEFFEMP_NO,'-ADJ\r\nP1,").contains("\r\nP7,2050.00\r\n");
    }

    @Test
    void aPayrollSheetWithoutAMappingShowsEverything() {
        Path out = directory.resolve("payroll.csv");

        assertThat(statement("liability-chain", "--lang", "zh", "--out", out)).isEqualTo(DONE);

        assertThat(Documents.text(out).lines()).hasSize(9).first().asString().endsWith(",结转下月,核销,往月更正,合计");
    }

    @Test
    void handsOutOnePersonsPage() {
        Path out = directory.resolve("P7.html");

        assertThat(statement("liability-chain", "--person", "P7", "--person", "P8", "--out", out))
                .isEqualTo(DONE);

        assertThat(Documents.text(out))
                .contains("id=\"person/P7\"", "id=\"person/P8\"")
                .doesNotContain("id=\"person/P1\"", "id=\"company\"");
    }

    @Test
    void refusesAMappingThatIsWrongAndWritesNothing() {
        Path mapping = Documents.write(directory.resolve("mapping.json"), """
                {"format": "lean-safety-payroll/1", "columns": [{"header": "a", "figure": "wage"}]}""");
        Path out = directory.resolve("payroll.csv");

        Result result = statement("liability-chain", "--lang", "en", "--mapping", mapping, "--out", out);

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("mapping columns[0].figure [EXCHANGE]", "wage is none of period");
        assertThat(out).doesNotExist();
    }

    @Test
    void refusesAMonthThatIsWrong() {
        Path month = Documents.write(directory.resolve("month.json"), "{}");

        for (String kind : List.of("html", "xlsx", "csv")) {
            Path out = directory.resolve("statement." + kind);
            Result result = run("statement", "--policy", "xinsheng-2020-52", "--month", month, "--out", out);
            assertThat(result.exitCode()).isEqualTo(2);
            assertThat(out).doesNotExist();
        }
    }

    @Test
    void saysWhichOptionsDoNotGoTogether() {
        Path mapping = Documents.write(directory.resolve("mapping.json"), "{}");

        assertThat(statement("trades", "--out", directory.resolve("a.pdf")).err())
                .startsWith("lean-safety: --out: the name must end in .html, .xlsx or .csv, but was '");
        assertThat(statement("trades", "--mapping", mapping, "--out", directory.resolve("a.html"))
                        .exitCode())
                .isEqualTo(64);
        assertThat(statement("trades", "--person", "P1", "--out", directory.resolve("a.csv"))
                        .exitCode())
                .isEqualTo(64);
        assertThat(statement("trades", "--person", "nobody", "--out", directory.resolve("a.html"))
                        .err())
                .startsWith("lean-safety: --person: there is no 'nobody' here");
    }

    @Test
    void doesNotOverwriteAnInput() {
        Path mapping = Documents.write(directory.resolve("mapping.csv"), "{}");

        assertThat(statement("trades", "--mapping", mapping, "--out", mapping).exitCode())
                .isEqualTo(2);
        assertThat(mapping).hasContent("{}");
    }

    private Result statement(String name, Object... options) {
        List<Object> arguments = new ArrayList<>(List.of(
                "statement",
                "--policy",
                "xinsheng-2020-52",
                "--month",
                Documents.file(directory, name + "/month.json")));
        arguments.addAll(List.of(options));
        return run(arguments.toArray());
    }
}
