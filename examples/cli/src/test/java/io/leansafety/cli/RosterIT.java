package io.leansafety.cli;

import static io.leansafety.cli.CommandLineRun.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.cli.CommandLineRun.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A roster for two people who share the early shift of November. */
class RosterIT {
    private static final String POLICY = "xinsheng-2020-52";
    private static final String CHECKLISTS = """
            {"format": "lean-safety-checklists/1", "period": "2025-11",
             "organization": {"subjects": [{"id": "XS", "level": "COMPANY"}],
              "people": [{"id": "P1", "subject": "XS"}, {"id": "P2", "subject": "XS"}]},
             "checklists": {"operations": [{"subject": "XS", "shifts": ["EARLY"]}],
              "inspection": [
               {"person": "P1", "from": "2025-01-01", "frequency": {"EARLY": 15}},
               {"person": "P2", "from": "2025-01-01", "frequency": {"EARLY": 15}}]}}
            """;

    @TempDir
    private Path directory;

    @Test
    void whatIsPlannedPassesTheCheck() {
        Path checklists = Documents.write(directory.resolve("checklists.json"), CHECKLISTS);
        Path roster = directory.resolve("roster.json");

        assertThat(run("roster", "plan", "--policy", POLICY, "--checklists", checklists, "--out", roster))
                .isEqualTo(new Result(0, "", ""));
        Result checked = run("roster", "check", "--policy", POLICY, "--checklists", checklists, "--roster", roster);
        assertThat(checked.exitCode()).isZero();
        assertThat(checked.out().lines()).contains("Errors: 0", "Warnings: 0");

        Path broken = Documents.write(
                directory.resolve("broken.json"), Documents.text(roster).replaceFirst("2025-11-03", "2025-11-04"));
        Result refused = run("roster", "check", "--policy", POLICY, "--checklists", checklists, "--roster", broken);
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.out()).contains("2025-11-03");
    }

    @Test
    void aDayThatNobodyCanFillIsNamed() {
        Path checklists = Documents.write(directory.resolve("checklists.json"), CHECKLISTS);
        Path absences = Documents.write(directory.resolve("absences.json"), """
                {"format": "lean-safety-roster/1", "period": "2025-11", "absences": [
                 {"person": "P1", "from": "2025-11-10", "to": "2025-11-11"},
                 {"person": "P2", "from": "2025-11-11", "to": "2025-11-12"}]}
                """);
        Result result = run("roster", "plan", "--policy", POLICY, "--checklists", checklists, "--absences", absences);

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("2025-11-11", "EARLY").doesNotContain("2025-11-10");
    }

    @Test
    void aRosterOfAnotherMonthIsRefused() {
        Path checklists = Documents.write(directory.resolve("checklists.json"), CHECKLISTS);
        Path roster = Documents.write(
                directory.resolve("roster.json"), "{\"format\": \"lean-safety-roster/1\", \"period\": \"2025-12\"}");
        Result result = run("roster", "check", "--policy", POLICY, "--checklists", checklists, "--roster", roster);

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("2025-12", "2025-11");
    }
}
