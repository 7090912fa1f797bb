package io.leansafety.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leansafety.rule.Rule;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Rule("S9")
class LineLogTest {
    private static final List<String> SAID = List.of("one", "二", "three");

    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void threeLines() {
        file = directory.resolve("some.log");
        try (LineLog log = LineLog.open(file, line -> {})) {
            SAID.forEach(log::append);
        }
    }

    @Test
    void saysWhatWasAddedInItsOrder() {
        assertThat(read()).isEqualTo(SAID);
    }

    /** A process may end after any byte of what it writes; whoever reads leaves the rest as it is. */
    @Test
    void leavesOutALastLineWithoutItsEndWhereverItStops() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int length = endOfLine(whole, 2); length < whole.length; length++) {
            byte[] torn = Arrays.copyOf(whole, length);
            Files.write(file, torn);

            assertThat(read()).as("%d bytes", length).isEqualTo(SAID.subList(0, 2));
            assertThat(file).hasBinaryContent(torn);
        }
    }

    @Test
    void cutsOffWhatWasLeftOfALineWhenTheNextIsAdded() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int length = endOfLine(whole, 2); length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            try (LineLog log = LineLog.open(file, line -> {})) {
                log.append("3");
                log.append("4");
            }

            assertThat(read()).as("%d bytes", length).containsExactly("one", "二", "3", "4");
        }
    }

    @Test
    void namesAnyLineThatIsNotAsItWasWrittenAndChangesNothing() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int line = 1; line <= SAID.size(); line++) {
            for (int at = endOfLine(whole, line - 1); at < endOfLine(whole, line); at++) {
                byte[] damaged = whole.clone();
                damaged[at] ^= 1;
                Files.write(file, damaged);

                assertDamaged(new Damage(
                        file, line, endOfLine(whole, line - 1), line == SAID.size() || isJoined(line, at, whole)));
                assertThat(file).hasBinaryContent(damaged);
            }
        }
    }

    /** A line that has lost its end swallows the next. */
    private static boolean isJoined(int line, int at, byte[] whole) {
        return line == SAID.size() - 1 && at == endOfLine(whole, line) - 1;
    }

    @Test
    void aFileThatHoldsSomethingElseIsDamagedFromItsFirstByte() throws IOException {
        for (String other : List.of("garbage\n", "\n", "garbage\nand more")) {
            Files.writeString(file, other);

            assertDamaged(new Damage(file, 1, 0, !other.endsWith("more")));
            assertThat(file).hasContent(other);
        }
    }

    @Test
    void aNumberThatIsWrittenInAnotherWayIsDamage() throws IOException {
        String text = Files.readString(file);
        Files.writeString(file, text.replace(" 3 one", " 03 one"));

        assertDamaged(new Damage(file, 1, 0, false));
    }

    @Test
    void keepsWhateverALineSays() {
        String said = "\u2028 \u0085 \r \t \uD83D\uDE00 \u0000";
        try (LineLog log = LineLog.open(file, line -> {})) {
            log.append(said);
        }

        assertThat(read()).last().isEqualTo(said);
    }

    @Test
    void namesThePlaceOfALineThatIsMissingOrMoved() throws IOException {
        List<String> lines = Files.readAllLines(file);
        Files.write(file, List.of(lines.get(0), lines.get(2), lines.get(1)));
        assertDamaged(new Damage(file, 2, lines.get(0).length() + 1L, false));

        Files.write(file, List.of(lines.get(1), lines.get(2)));
        assertDamaged(new Damage(file, 1, 0, false));
    }

    @Test
    void aLineThatNobodyUnderstandsIsDamaged() {
        assertThatThrownBy(() -> LineLog.open(file, line -> {
                    throw new IllegalArgumentException(line);
                }))
                .hasMessage(file
                        + ": line 1, from byte 0 on, is not as it was written; nothing was changed."
                        + " Restore the file from a backup")
                .hasNoCause();
    }

    @Test
    void saysHowToCutOffALastLineThatACrashMayHaveLeft() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        whole[whole.length - 2] ^= 1;
        Files.write(file, whole);

        assertThatThrownBy(this::read)
                .hasMessageEndingWith(
                        "Restore the file from a backup; if the machine crashed while it wrote this line,"
                                + " which is the last, cut the file to its first %d bytes",
                        endOfLine(whole, 2));
    }

    /** An interrupt closes the file; whether the line is there only the disk knows. */
    @Test
    void takesNothingMoreOnceALineCouldNotBeWritten() {
        try (LineLog log = LineLog.open(file, line -> {})) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> log.append("four"))
                    .satisfies(LineLogTest::isUncertain)
                    .hasCauseInstanceOf(ClosedByInterruptException.class);
            assertThat(Thread.interrupted()).isTrue();

            assertThatThrownBy(() -> log.append("five")).satisfies(LineLogTest::isUncertain);
        }
        assertThat(read()).isEqualTo(SAID);
    }

    private static void isUncertain(Throwable failure) {
        assertThat(failure)
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.reason()).isEqualTo(StoreException.Reason.UNCERTAIN));
    }

    private void assertDamaged(Damage damage) {
        assertThatThrownBy(this::read).isInstanceOfSatisfying(StoreException.class, e -> {
            assertThat(e.reason()).isEqualTo(StoreException.Reason.DAMAGED);
            assertThat(e.damage()).contains(damage);
        });
    }

    private List<String> read() {
        List<String> said = new ArrayList<>();
        LineLog.open(file, said::add).close();
        return said;
    }

    private static int endOfLine(byte[] bytes, int lines) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int end = 0;
        for (int i = 0; i < lines; i++) {
            end = text.indexOf('\n', end) + 1;
        }
        return end;
    }
}
