package io.leansafety.cli;

import static io.leansafety.cli.RunLife.MONTH;
import static io.leansafety.cli.RunLife.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.cli.CommandLineRun.Result;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A policy and the facts that it comes with are kept together, or neither is. Rules S9 and S11. */
class RunReceiveIT {
    @TempDir
    private Path directory;

    private RunLife life;
    private Path log;
    private Path changed;

    @BeforeEach
    void aPlaceForAStore() {
        life = new RunLife(directory.resolve("store"));
        log = directory.resolve("store/units.log");
        changed = Documents.write(
                directory.resolve("month.json"), Documents.text(MONTH).replaceFirst("\"14500\"", "\"14501\""));
    }

    @Test
    void aPolicyIsNotKeptWithFactsThatAreRefused() {
        life.here("receive", "--actor", OFFICE, "--month", MONTH, "--request", "mine");
        String kept = Documents.text(log);

        Result refused = receive(changed, "--request", "mine", "--policy", "xinsheng-2020-52");
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).startsWith("request request [S11]");
        assertThat(log).hasContent(kept);

        assertThat(receive(changed, "--policy", "xinsheng-2020-52").out().lines())
                .containsExactly("policy xinsheng-2020-52 from 2020-08-01: taken", "2025-12: facts taken, version 2");
        assertThat(Documents.text(log).lines()).as("units").hasSize(2);
    }

    @Test
    void factsAreNotKeptWithAPolicyThatIsRefused() {
        life.here("receive", "--actor", OFFICE, "--month", MONTH, "--policy", "xinsheng-2020-52");
        String kept = Documents.text(log);
        Path policy = Documents.write(
                directory.resolve("policy.json"),
                Documents.text("policy.json").replaceFirst("\"to\": null", "\"to\": \"2030-12-31\""));

        Result refused = receive(changed, "--policy", policy);
        assertThat(refused.exitCode()).isEqualTo(64);
        assertThat(refused.err()).startsWith("lean-safety: --policy: the store has another policy 'xinsheng-2020-52'");
        assertThat(log).hasContent(kept);
    }

    @Test
    void aPolicyIsTakenWithFactsThatWereTakenBefore() {
        life.here("receive", "--actor", OFFICE, "--month", MONTH);

        assertThat(receive(MONTH, "--policy", "xinsheng-2020-52").out().lines())
                .containsExactly(
                        "policy xinsheng-2020-52 from 2020-08-01: taken",
                        "2025-12: these facts were taken before, as version 1; they were not taken again");
    }

    @Test
    void noStoreIsMadeForFactsWithoutAPeriod() {
        Path facts = Documents.write(
                directory.resolve("month.json"),
                Documents.text(MONTH).replaceFirst("\"period\"\\s*:\\s*(\\{[^}]*}|\"[^\"]*\"),", ""));

        Result refused = receive(facts, "--policy", "xinsheng-2020-52");
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).startsWith("month period [EXCHANGE]");
        assertThat(life.store()).doesNotExist();
    }

    private Result receive(Path month, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of("--actor", OFFICE, "--month", month));
        arguments.addAll(List.of(more));
        return life.of("receive", arguments.toArray());
    }
}
