package io.leansafety.cli;

import static io.leansafety.cli.CommandLineRun.run;
import static io.leansafety.cli.RunLife.MONTH;
import static io.leansafety.cli.RunLife.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.cli.CommandLineRun.Result;
import io.leansafety.fingerprint.Fingerprint;
import io.leansafety.store.DirectoryPorts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code run} says about a store that is not as it should be, and about wrong usage. Rule S9. */
class RunStoreIT {
    private static final Fingerprint ORIGIN = Fingerprint.of("lean-safety-store/1");

    @TempDir
    private Path directory;

    private RunLife life;
    private Path log;

    @BeforeEach
    void aPlaceForAStore() {
        life = new RunLife(directory.resolve("store"));
        log = directory.resolve("store/units.log");
    }

    /** Whoever can compute the checksums of the log anew still leaves a journal and a run that don't fit. */
    @Test
    void aJournalThatWasChangedIsFoundByItsHashesAndByComputingTheMonthAgain() throws IOException {
        life.post();
        assertThat(life.of("verify"))
                .isEqualTo(new Result(
                        0,
                        lines(
                                "Journal: 210 entries read, sound up to 210; anchor: 210",
                                "2025-12, revision 1: computed again, the same",
                                "All is as it was written."),
                        ""));

        write(contents().stream()
                .map(line -> line.replaceFirst("(\"sequence\":5,.*?\"amount\":\")", "$17"))
                .toList());
        assertThat(life.of("verify"))
                .isEqualTo(new Result(
                        2,
                        lines(
                                "Journal: 210 entries read, sound up to 4; anchor: 210",
                                "Journal: entry 5: something in it was changed",
                                "2025-12, revision 1: computed again, not what was posted",
                                "  request month [S11] 2025-12 computed once more is not what was posted; different: journal",
                                "Not everything is as it was written."),
                        ""));
    }

    @Test
    void aLogThatWasCutIsFoundByItsAnchor() throws IOException {
        life.post();
        List<String> contents = contents();
        write(contents.subList(0, contents.size() - 1));

        Result result = life.of("verify");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).contains("Journal: entry 1: the journal ends before the anchor");
    }

    @Test
    void aStoreThatSomebodyElseHoldsIsRefused() {
        try (DirectoryPorts held = DirectoryPorts.open(life.store())) {
            assertThat(held.outbox().pending(1)).isEmpty();
            assertThat(life.of("show", "--period", "2025-12"))
                    .isEqualTo(new Result(
                            75,
                            "",
                            lines("lean-safety: --store: '" + life.store()
                                    + "' is in use; one process at a time holds a store; try again later")));
        }
    }

    @Test
    void anEnterpriseThatPostedNothingHasNoEntries() {
        life.receive(MONTH);

        assertThat(run("run", "verify", "--store", life.store(), "--enterprise", "NEVER"))
                .isEqualTo(new Result(
                        0,
                        lines(
                                "Journal: 0 entries read, sound up to 0; anchor: -",
                                "There are no entries of NEVER: nothing was posted under this id."),
                        ""));
        assertThat(life.of("verify").out()).contains("There are no entries of YF");
    }

    @Test
    void whatIsTypedWrongIsSaid() {
        assertThat(life.of("verify").err()).contains("there is no store in '" + life.store() + "'");
        assertThat(life.step("approve", OFFICE).err()).startsWith("lean-safety: missing: --fingerprint");
        assertThat(life.step("post", OFFICE, "--fingerprint", "12ab").err())
                .startsWith("lean-safety: --fingerprint wants DIGITS, but was '12ab'");
        assertThat(life.of("show", "--period", "2025-13").err())
                .startsWith("lean-safety: --period wants MONTH, but was '2025-13'");
        assertThat(life.step("prepare", "E 006").err())
                .startsWith("lean-safety: --actor wants PERSON, but was 'E 006'");
        assertThat(run("run").exitCode()).isEqualTo(64);
        assertThat(life.store()).doesNotExist();
    }

    private List<String> contents() throws IOException {
        return Files.readAllLines(log).stream()
                .map(line -> line.split(" ", 3)[2])
                .toList();
    }

    /** Writes the log anew, as if its lines had always said that. */
    private void write(List<String> contents) throws IOException {
        List<String> lines = new ArrayList<>();
        Fingerprint before = ORIGIN;
        for (String content : contents) {
            before = Fingerprint.of(List.of(before, content));
            lines.add(before + " " + content.length() + " " + content);
        }
        Files.write(log, lines);
    }

    private static String lines(String... lines) {
        return String.join(System.lineSeparator(), lines) + System.lineSeparator();
    }
}
