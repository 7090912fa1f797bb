package io.leansafety.cli;

import static io.leansafety.cli.RunLife.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.cli.CommandLineRun.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code run} does with files that are not as they were written. Rule S9. */
class RunDamageIT {
    @TempDir
    private Path directory;

    private RunLife life;
    private Path log;
    private String fingerprint;

    @BeforeEach
    void aPostedMonth() {
        life = new RunLife(directory.resolve("store"));
        log = directory.resolve("store/units.log");
        fingerprint = life.post();
    }

    @Test
    void aLineThatWasChangedIsNamedWithWhatToDo() throws IOException {
        String damaged = Documents.text(log).replaceFirst("\"actor\":\"E006\"", "\"actor\":\"E007\"");
        Files.writeString(log, damaged);

        Result result = life.of("verify");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err().lines())
                .containsExactly("lean-safety: --store: '" + log + "', line 2, from byte " + startOfLine(2)
                        + " on: not as it was written; the store is not opened, and nothing was changed;"
                        + " restore the file from a backup");
        assertThat(log).hasContent(damaged);
    }

    /** What was posted would be lost, and could be posted again. */
    @Test
    void aLastLineThatWasChangedIsNamedAndStaysAsItIs() throws IOException {
        byte[] damaged = Files.readAllBytes(log);
        damaged[damaged.length - 20] ^= 1;
        Files.write(log, damaged);

        Result show = life.of("show", "--period", "2025-12");
        assertThat(show.exitCode()).isEqualTo(2);
        assertThat(show.out()).isEmpty();
        long start = startOfLine(4);
        assertThat(show.err().lines())
                .singleElement()
                .asString()
                .contains("line 4, from byte " + start)
                .endsWith(
                        "; if the machine crashed while it wrote this line, which is the last, cut the file to its first "
                                + start + " bytes (truncate -s " + start + " '" + log
                                + "'), and ask run verify and run show what is kept");
        assertThat(life.step("post", OFFICE, "--fingerprint", fingerprint).exitCode())
                .isEqualTo(2);
        assertThat(log).hasBinaryContent(damaged);
    }

    @Test
    void anAnchorThatWasChangedIsNamedByItsFile() throws IOException {
        Path anchors = directory.resolve("store/anchors/anchors.log");
        Files.writeString(anchors, Documents.text(anchors).replaceFirst(" YF ", " YG "));

        assertThat(life.of("verify", "--lang", "zh").err())
                .startsWith("lean-safety: --store：'" + anchors + "' 第 1 行（自第 0 字节起）与写入时不一致；未打开，也未做任何改动；");
    }

    /** The crash comes before the unit is kept, so that no anchor knows of it. */
    @Test
    void whatACrashLeftOfALineStaysUntilTheNextStepIsTaken() throws IOException {
        byte[] torn = tear();
        Files.delete(directory.resolve("store/anchors/anchors.log"));

        assertThat(life.of("show", "--period", "2025-12").out()).startsWith("2025-12, revision 1: APPROVED");
        assertThat(log).hasBinaryContent(torn);
        assertThat(life.step("post", OFFICE, "--fingerprint", fingerprint).out())
                .contains("the month is POSTED");
        assertThat(life.of("verify").exitCode()).isZero();
    }

    /** The month was posted and anchored: posting it anew does not hide that this was lost. */
    @Test
    void aTornLineThatWasKeptIsFoundByItsAnchor() throws IOException {
        tear();
        life.step("post", OFFICE, "--fingerprint", fingerprint);

        Result result = life.of("verify");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out())
                .contains("another entry stands at the place of the anchor: the journal was written anew");
    }

    private byte[] tear() throws IOException {
        byte[] whole = Files.readAllBytes(log);
        byte[] torn = Arrays.copyOf(whole, whole.length - 1);
        Files.write(log, torn);
        return torn;
    }

    private long startOfLine(int number) throws IOException {
        return Files.readString(log)
                .lines()
                .limit(number - 1L)
                .mapToLong(line -> line.getBytes(StandardCharsets.UTF_8).length + 1L)
                .sum();
    }
}
