package io.leansafety.cli;

import static io.leansafety.cli.CommandLineRun.run;
import static io.leansafety.cli.RunLife.HEAD;
import static io.leansafety.cli.RunLife.MONTH;
import static io.leansafety.cli.RunLife.OFFICE;
import static io.leansafety.cli.RunLife.fingerprintIn;
import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.cli.CommandLineRun.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The life of a month in a terminal. Rules S9, S11, S12 and A9. */
class RunIT {
    @TempDir
    private Path directory;

    private RunLife life;

    @BeforeEach
    void aPlaceForAStore() {
        life = new RunLife(directory.resolve("store"));
    }

    @Test
    void aMonthIsPreparedApprovedBySomebodyElsePostedPublishedAndClosed() {
        assertThat(life.receive(MONTH))
                .isEqualTo(new Result(
                        0,
                        lines("policy xinsheng-2020-52 from 2020-08-01: taken", "2025-12: facts taken, version 1"),
                        ""));
        String fingerprint = fingerprintIn(life.step("prepare", OFFICE).out());
        String start = fingerprint.substring(0, 12);

        Result own = life.step("approve", OFFICE, "--fingerprint", start);
        assertThat(own.exitCode()).isEqualTo(2);
        assertThat(own.out()).isEmpty();
        assertThat(own.err()).startsWith("request actor [A9] E006 ");
        Result other = life.step("approve", HEAD, "--fingerprint", "0123456789ab");
        assertThat(other.exitCode()).isEqualTo(2);
        assertThat(other.err()).contains("[S11]", start, "0123456789ab");

        assertThat(life.step("approve", HEAD, "--fingerprint", start).out()).contains("the month is APPROVED");
        assertThat(life.step("post", OFFICE, "--fingerprint", fingerprint).out())
                .contains("the month is POSTED", fingerprint);
        Path page = directory.resolve("publication.html");
        assertThat(life.step("publish", OFFICE, "--out", page).err()).isEmpty();
        assertThat(Documents.text(page)).startsWith("<!DOCTYPE html>").contains("2025-12");
        assertThat(life.step("close", OFFICE).out()).contains("the month is CLOSED");

        Result late = life.step("reverse", HEAD);
        assertThat(late.exitCode()).isEqualTo(2);
        assertThat(late.err()).startsWith("request step [S11] ").contains("CLOSED");
    }

    @Test
    void anotherRevisionFollowsAReversal() {
        life.post();
        assertThat(life.step("reverse", OFFICE).err()).startsWith("request actor [A9] E006 ");
        assertThat(life.step("reverse", HEAD).out()).contains("revision 1: reverse by E001; the month is OPEN");

        Path changed = Documents.write(
                directory.resolve("month.json"), Documents.text(MONTH).replaceFirst("\"14500\"", "\"14501\""));
        assertThat(life.receive(changed).out()).contains("facts taken, version 2");
        life.postReceived();

        assertThat(life.of("show", "--period", "2025-12").out().lines())
                .contains("2025-12, revision 2: POSTED")
                .anyMatch(line -> line.matches(" +2  post +POSTED +E006 .*"))
                .anyMatch(line -> line.matches("reverse +OPEN +ASSESSMENT_OFFICE LEADING_GROUP_HEAD +E006"));
        assertThat(life.of("verify").exitCode()).isZero();
    }

    /** What is kept with a run settles as any month file does. */
    @Test
    void thePostedFactsSettleToWhatWasPosted() {
        life.receive(MONTH);
        Path dry = directory.resolve("dry.json");
        assertThat(life.of("dry-run", "--period", "2025-12", "--out", dry).exitCode())
                .isZero();
        life.postReceived();
        Path facts = directory.resolve("facts.json");
        Path settled = directory.resolve("settled.json");
        assertThat(life.of("facts", "--period", "2025-12", "--out", facts).exitCode())
                .isZero();
        assertThat(run("settle", "--policy", "xinsheng-2020-52", "--month", facts, "--out", settled)
                        .exitCode())
                .isZero();

        assertThat(settled).hasSameTextualContentAs(dry);
    }

    @Test
    void factsOfAPreparedMonthAreRefusedUntilItIsDiscarded() {
        life.receive(MONTH);
        life.step("prepare", OFFICE);
        Path changed = Documents.write(
                directory.resolve("month.json"),
                Documents.text(MONTH).replaceFirst("\"name\": ?\"[^\"]+\"", "\"name\": \"改\""));
        Result frozen = life.receive(changed);
        assertThat(frozen.exitCode()).isEqualTo(2);
        assertThat(frozen.err()).startsWith("month period [S11] 2025-12 ");

        assertThat(life.step("discard", HEAD).out()).contains("the month is OPEN");
        assertThat(life.receive(changed).out()).contains("version 2");
        assertThat(life.step("prepare", OFFICE).out()).contains("prepare by E006; the month is PREPARED");
    }

    @Test
    void problemsAreADocumentInTheLanguageAskedFor() {
        life.receive(MONTH);
        Result result = life.step("close", OFFICE, "--format", "json", "--lang", "zh");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(Documents.compact(result.err()))
                .startsWith("{\"format\":\"lean-safety-errors/1\",\"errors\":[{\"code\":\"step-not-allowed\"")
                .containsPattern("\"message\":\"[^\"]*\\p{IsHan}");
    }

    private static String lines(String... lines) {
        return String.join(System.lineSeparator(), lines) + System.lineSeparator();
    }
}
