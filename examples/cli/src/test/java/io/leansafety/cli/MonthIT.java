package io.leansafety.cli;

import static io.leansafety.cli.CommandLineRun.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.cli.CommandLineRun.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MonthIT {
    private static final String POLICY = "xinsheng-2020-52";

    @TempDir
    private Path directory;

    @Test
    void whatGoesOutAndComesBackSettlesToTheFen() {
        Path month = Documents.file(directory, "trades/month.json");
        for (String sheets : List.of("month.xlsx", "sheets")) {
            Path workbook = directory.resolve(sheets);
            Path back = directory.resolve("back.json");

            assertThat(run("month", "export", "--month", month, "--out", workbook, "--lang", "zh"))
                    .isEqualTo(new Result(0, "", ""));
            assertThat(run("month", "import", "--workbook", workbook, "--out", back))
                    .isEqualTo(new Result(0, "", ""));

            Result settled = run("settle", "--format", "json", "--policy", POLICY, "--month", back);
            assertThat(Documents.withoutWarnings(settled.out()))
                    .isEqualTo(Documents.compact(Documents.text("trades/result.json")));
        }
    }

    @Test
    void writesAnEmptyWorkbookInTheLanguageAskedFor() throws IOException {
        assertThat(run("month", "template", "--out", directory.resolve("sheets"), "--lang", "zh"))
                .isEqualTo(new Result(0, "", ""));

        assertThat(names("sheets")).hasSize(28).contains("人员.csv", "说明.csv");
        assertThat(directory.resolve("sheets/月份.csv")).hasContent("\uFEFF结算月份");
        assertThat(run("month", "template", "--out", directory.resolve("empty.xlsx"))
                        .exitCode())
                .isZero();
        assertThat(names("")).containsExactlyInAnyOrder("sheets", "empty.xlsx");
        assertThat(run("month", "template", "--with-checklists", "--out", directory.resolve("more"), "--lang", "zh"))
                .isEqualTo(new Result(0, "", ""));
        assertThat(names("more")).hasSize(39).contains("检查记录.csv", "履职记录.csv");
    }

    @Test
    void namesWhatIsWrongByItsCellAndWritesNothing() throws IOException {
        Path sheets = exported("liability-chain");
        Path findings = sheets.resolve("检查问题.csv");
        Files.writeString(findings, Files.readString(findings).replace("V-S,,T1,P7,,,2", "V-X,,T1,P7,,,2"));
        Path back = directory.resolve("back.json");

        Result result = run("month", "import", "--workbook", sheets, "--policy", POLICY, "--out", back, "--lang", "zh");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines()).singleElement().asString().startsWith("workbook 检查问题!E3 [P1] ");
        assertThat(back).doesNotExist();
    }

    @Test
    void writesProblemsAsADocumentWhereJsonIsAskedFor() throws IOException {
        Path sheets = exported("liability-chain");
        Files.delete(sheets.resolve("人员.csv"));

        Result result = run(
                "month", "import", "--workbook", sheets, "--out", directory.resolve("back.json"), "--format", "json");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(Documents.compact(result.err()))
                .startsWith("{\"format\":\"lean-safety-errors/1\",\"errors\":[{\"code\":\"missing-sheet\","
                        + "\"document\":\"workbook\",\"path\":\"人员!A1\",\"rule\":\"EXCHANGE\"");
    }

    @Test
    void tellsWarningsAndImportsAllTheSame() {
        Path back = directory.resolve("back.json");

        Result result =
                run("month", "import", "--workbook", exported("liability-chain"), "--policy", POLICY, "--out", back);

        assertThat(result.exitCode()).isZero();
        assertThat(result.out().lines()).isNotEmpty().allMatch(line -> line.startsWith("workbook 检查问题!C"));
        assertThat(back).exists();
    }

    @Test
    void saysWhatIsNoWorkbook() {
        Path file = Documents.write(directory.resolve("month.xlsx"), "not a workbook");

        Result result = run("month", "import", "--workbook", file, "--out", directory.resolve("back.json"));

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).startsWith("workbook [EXCHANGE] ").doesNotContain("\tat ");
    }

    @Test
    void touchesNoDirectoryThatHoldsSomethingAndNoInput() {
        Path month = Documents.file(directory, "trades/month.json");
        Path workbook = directory.resolve("month.xlsx");
        run("month", "export", "--month", month, "--out", workbook);

        assertThat(run("month", "export", "--month", month, "--out", directory).exitCode())
                .isEqualTo(64);
        assertThat(run("month", "import", "--workbook", workbook, "--out", workbook)
                        .exitCode())
                .isEqualTo(64);
        assertThat(run("month", "template", "--out", directory.resolve("none/month.xlsx"))
                        .exitCode())
                .isEqualTo(73);
        assertThat(run("month", "template", "--out", directory.resolve("none/sheets"))
                        .exitCode())
                .isEqualTo(73);
        assertThat(run("month", "import", "--workbook", "none.xlsx", "--out", "x")
                        .exitCode())
                .isEqualTo(64);
        assertThat(run("month").exitCode()).isEqualTo(64);
    }

    @Test
    void refusesAMonthThatIsWrongAndLeavesNothing() throws IOException {
        Path month = Documents.write(directory.resolve("month.json"), "{}");

        assertThat(run("month", "export", "--month", month, "--out", directory.resolve("sheets"))
                        .exitCode())
                .isEqualTo(2);
        assertThat(run("month", "export", "--month", month, "--out", directory.resolve("m.xlsx"))
                        .exitCode())
                .isEqualTo(2);
        assertThat(names("")).containsExactly("month.json");
    }

    @Test
    void saysWhatHelpsWhereTheLocaleHasNoNamesForTheSheets() {
        Result result = CommandLineRun.runIn(
                Map.of("LC_ALL", "C"), "month", "template", "--lang", "zh", "--out", directory.resolve("sheets"));

        assertThat(result.exitCode()).isIn(0, 64);
        assertThat(result.err()).doesNotContain("\tat ");
    }

    private Path exported(String name) {
        Path sheets = directory.resolve("sheets");
        Path month = Documents.file(directory, name + "/month.json");
        assertThat(run("month", "export", "--month", month, "--out", sheets, "--lang", "zh")
                        .exitCode())
                .isZero();
        return sheets;
    }

    private List<String> names(String path) throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve(path))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
