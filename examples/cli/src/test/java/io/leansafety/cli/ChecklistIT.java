package io.leansafety.cli;

import static io.leansafety.cli.CommandLineRun.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.cli.CommandLineRun.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checklists of the sample company, from the command line. */
class ChecklistIT {
    private static final String POLICY = "xinsheng-2020-52";
    private static final Path SAMPLE = Path.of("../sample-company/checklists.json");
    private static final Path MONTH = Path.of("../sample-company/month-2025-12.json");

    @TempDir
    private Path directory;

    @Test
    void theSampleIsReviewedInSilence() {
        Result result = run("checklist", "review", "--policy", POLICY, "--checklists", SAMPLE);

        assertThat(result.exitCode()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out().lines()).contains("Errors: 0", "Warnings: 0");
    }

    @Test
    void aPlantedMistakeIsNamedByItsPlaceAndRule() {
        Path wrong = Documents.write(
                directory.resolve("wrong.json"),
                Documents.text(SAMPLE).replaceFirst("\"weight\": ?\"[0-9.]+\"", "\"weight\":\"1\""));
        Result result = run("checklist", "review", "--policy", POLICY, "--checklists", wrong, "--format", "json");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out())
                .contains("\"code\":\"weights-not-hundred\"", "\"document\":\"checklists\"", "\"rule\":\"C1.3\"");
    }

    @Test
    void whatGoesOutAsAWorkbookComesBackTheSame() {
        Path workbook = directory.resolve("checklists.xlsx");
        Path back = directory.resolve("back.json");
        Path again = directory.resolve("again.json");

        assertThat(run("checklist", "export", "--checklists", SAMPLE, "--out", workbook, "--lang", "zh"))
                .isEqualTo(new Result(0, "", ""));
        assertThat(run("checklist", "import", "--workbook", workbook, "--policy", POLICY, "--out", back))
                .isEqualTo(new Result(0, "", ""));
        assertThat(run("checklist", "export", "--checklists", back, "--out", workbook, "--lang", "en"))
                .isEqualTo(new Result(0, "", ""));
        assertThat(run("checklist", "import", "--workbook", workbook, "--out", again))
                .isEqualTo(new Result(0, "", ""));
        assertThat(again).hasSameTextualContentAs(back);
        assertThat(run("checklist", "review", "--policy", POLICY, "--checklists", back)
                        .exitCode())
                .isZero();
    }

    @Test
    void anEmptyWorkbookIsThere() {
        Path sheets = directory.resolve("sheets");
        assertThat(run("checklist", "template", "--out", sheets, "--lang", "zh"))
                .isEqualTo(new Result(0, "", ""));
        assertThat(sheets).isDirectoryContaining("glob:**.csv");
    }

    @Test
    void listTableAndCardsArePrinted() {
        for (String name : new String[] {"view.html", "view.xlsx"}) {
            Path out = directory.resolve(name);
            assertThat(run("checklist", "view", "--policy", POLICY, "--checklists", SAMPLE, "--out", out))
                    .isEqualTo(new Result(0, "", ""));
            assertThat(out).isNotEmptyFile();
        }
        Path card = directory.resolve("card.html");
        String workshop = Documents.text(SAMPLE).replaceFirst("(?s).*?\"id\": ?\"([^\"]+)\"[^}]*\"WORKSHOP\".*", "$1");
        assertThat(run(
                        "checklist",
                        "view",
                        "--policy",
                        POLICY,
                        "--checklists",
                        SAMPLE,
                        "--workshop",
                        workshop,
                        "--out",
                        card))
                .isEqualTo(new Result(0, "", ""));
        assertThat(run(
                        "checklist",
                        "view",
                        "--policy",
                        POLICY,
                        "--checklists",
                        SAMPLE,
                        "--cards",
                        workshop,
                        "--out",
                        card))
                .isEqualTo(new Result(0, "", ""));
        Result nowhere = run(
                "checklist", "view", "--policy", POLICY, "--checklists", SAMPLE, "--cards", "NOWHERE", "--out", card);
        assertThat(nowhere.exitCode()).isEqualTo(64);
        assertThat(nowhere.err()).contains("NOWHERE");
    }

    @Test
    void theOutlookSaysWhatIsStillToDo() {
        Result everybody = run(
                "checklist", "outlook", "--policy", POLICY, "--month", MONTH, "--day", "2025-12-20", "--lang", "zh");
        assertThat(everybody.exitCode()).isZero();
        assertThat(everybody.out()).startsWith("2025-12 预测，截至 2025-12-20");

        String person =
                everybody.out().lines().skip(4).findFirst().orElseThrow().replaceFirst(" .*", "");
        Result one = run(
                "checklist",
                "outlook",
                "--policy",
                POLICY,
                "--month",
                MONTH,
                "--day",
                "2025-12-20",
                "--person",
                person,
                "--format",
                "json");
        assertThat(one.exitCode()).isZero();
        assertThat(one.out()).startsWith("{\"format\":\"lean-safety-outlook/1\",\"day\":\"2025-12-20\"");

        Result late = run("checklist", "outlook", "--policy", POLICY, "--month", MONTH, "--day", "2026-01-01");
        assertThat(late.exitCode()).isEqualTo(2);
        assertThat(late.err()).contains("2026-01-01");
    }

    @Test
    void theOutlookOfEverybodyGoesByTheirOwnChecklists() {
        Result result = run(
                "checklist",
                "outlook",
                "--policy",
                POLICY,
                "--month",
                MONTH,
                "--checklists",
                SAMPLE,
                "--day",
                "2025-12-31");
        assertThat(result.err()).isEmpty();
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void aDraftIsMadeOfATemplate() {
        Path out = directory.resolve("drafted.json");
        String person = Documents.text(SAMPLE).replaceFirst("(?s).*?\"people\".*?\"id\": ?\"([^\"]+)\".*", "$1");
        assertThat(run(
                        "checklist",
                        "draft",
                        "--template",
                        "ten-ones",
                        "--checklists",
                        SAMPLE,
                        "--person",
                        person,
                        "--from",
                        "2026-01-01",
                        "--out",
                        out,
                        "--lang",
                        "zh"))
                .isEqualTo(new Result(0, "", ""));
        assertThat(Documents.text(out)).contains("\"from\":\"2026-01-01\",\"state\":\"DRAFT\"");

        Result unknown = run(
                "checklist",
                "draft",
                "--template",
                "eleven-ones",
                "--checklists",
                SAMPLE,
                "--person",
                person,
                "--from",
                "2026-01-01",
                "--out",
                out);
        assertThat(unknown.exitCode()).isEqualTo(64);
        assertThat(unknown.err()).contains("ten-ones");
    }
}
