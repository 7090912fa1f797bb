package io.leansafety.cli;

import static io.leansafety.cli.RunLife.HEAD;
import static io.leansafety.cli.RunLife.MONTH;
import static io.leansafety.cli.RunLife.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.cli.CommandLineRun.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked again, of the same revision and of the next. Rule S11. */
class RunRepeatedIT {
    @TempDir
    private Path directory;

    private RunLife life;
    private Path log;

    @BeforeEach
    void aPlaceForAStore() {
        life = new RunLife(directory.resolve("store"));
        log = directory.resolve("store/units.log");
    }

    @Test
    void whatIsRepeatedIsDoneOnce() {
        String fingerprint = life.post();
        String kept = Documents.text(log);

        assertThat(life.receive(MONTH).out()).contains("taken before, as version 1");
        assertThat(life.step("prepare", OFFICE).out())
                .contains("done before, and led to PREPARED; now the month is POSTED in revision 1");
        assertThat(life.take("approve", HEAD, "--fingerprint", fingerprint))
                .contains("done before, and led to APPROVED");
        assertThat(life.step("post", OFFICE, "--fingerprint", fingerprint).out())
                .startsWith("2025-12: nothing was done: in revision 1 post by E006 was done before, and led to POSTED;"
                        + " now the month is POSTED in revision 1");
        assertThat(log).hasContent(kept);

        Result otherUnderTheSameKey = life.step("post", OFFICE, "--fingerprint", fingerprint, "--request", "mine");
        assertThat(otherUnderTheSameKey.out()).contains("done before");
        assertThat(life.step("publish", OFFICE, "--request", "mine").err()).contains("request request [S11]", "mine");
    }

    @Test
    void aStepOfTheRevisionThatWasReversedIsAnotherRequestInTheNext() {
        String fingerprint = life.post();
        life.take("reverse", HEAD);
        String kept = Documents.text(log);

        Result post = life.step("post", OFFICE, "--fingerprint", fingerprint);
        assertThat(post.exitCode()).isEqualTo(2);
        assertThat(post.out()).isEmpty();
        assertThat(post.err()).startsWith("request step [S11] 2025-12 is OPEN");
        assertThat(life.step("approve", HEAD, "--fingerprint", fingerprint).exitCode())
                .isEqualTo(2);
        assertThat(life.step("discard", HEAD).exitCode()).isEqualTo(2);

        assertThat(life.step("reverse", HEAD).out())
                .contains("reverse by E001 was done before, and led to OPEN; now the month is OPEN in revision 2");
        assertThat(log).hasContent(kept);
    }

    @Test
    void aStepOfWhatWasDiscardedIsAnotherRequestAfterwards() {
        life.here("receive", "--actor", OFFICE, "--month", MONTH, "--policy", "xinsheng-2020-52");
        String fingerprint = RunLife.fingerprintIn(life.take("prepare", OFFICE));
        life.take("approve", HEAD, "--fingerprint", fingerprint);
        life.take("discard", HEAD);

        assertThat(life.step("approve", HEAD, "--fingerprint", fingerprint).exitCode())
                .isEqualTo(2);
        assertThat(life.step("discard", HEAD).out())
                .contains("nothing was done", "now the month is OPEN in revision 1");
        assertThat(life.take("prepare", OFFICE)).startsWith("2025-12, revision 1: prepare by E006");
        assertThat(life.take("approve", HEAD, "--fingerprint", fingerprint))
                .startsWith("2025-12, revision 1: approve by E001; the month is APPROVED");
    }

    /** A page of what was taken back is not written. */
    @Test
    void whatWasTakenBackSinceIsSaidWhenItIsAskedAgainUnderItsKey() {
        life.post();
        life.take("publish", OFFICE, "--request", "mine");
        life.take("reverse", HEAD);
        Path page = directory.resolve("publication.html");

        Result again = life.step("publish", OFFICE, "--request", "mine", "--out", page, "--lang", "zh");
        assertThat(again.exitCode()).isEqualTo(2);
        assertThat(again.out())
                .startsWith("2025-12：未做任何改动：第 1 版的 publish 先前已由 E006 执行，当时状态为 PUBLISHED；该月现在状态为 OPEN，第 2 版");
        assertThat(again.err()).startsWith("request month [S11] 2025-12");
        assertThat(page).doesNotExist();
    }
}
