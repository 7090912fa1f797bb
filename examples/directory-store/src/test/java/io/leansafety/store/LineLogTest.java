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

    /** A process may end after any byte of what it writes. */
    @Test
    void cutsOffALastLineThatIsNotWholeWhereverItEnds() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        int last = endOfLine(whole, 2);
        for (int length = last; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));

            assertThat(read()).as("%d bytes", length).isEqualTo(SAID.subList(0, 2));
            assertThat(Files.size(file)).isEqualTo(last);
        }
    }

    @Test
    void goesOnBehindALineThatWasCutOff() throws IOException {
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), (int) Files.size(file) - 1));
        try (LineLog log = LineLog.open(file, line -> {})) {
            log.append("another");
        }

        assertThat(read()).containsExactly("one", "二", "another");
    }

    @Test
    void namesALineBeforeTheLastThatIsNotAsItWasWritten() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        int first = endOfLine(whole, 1);
        int second = endOfLine(whole, 2);
        for (int at = first; at < second; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 1;
            Files.write(file, damaged);

            assertDamaged(2);
        }
    }

    @Test
    void namesThePlaceOfALineThatIsMissingOrMoved() throws IOException {
        List<String> lines = Files.readAllLines(file);
        Files.write(file, List.of(lines.get(0), lines.get(2), lines.get(1)));
        assertDamaged(2);

        Files.write(file, List.of(lines.get(1), lines.get(2)));
        assertDamaged(1);
    }

    @Test
    void aLineThatNobodyUnderstandsIsDamaged() {
        assertThatThrownBy(() -> LineLog.open(file, line -> {
                    throw new IllegalArgumentException(line);
                }))
                .hasMessageEndingWith("some.log: line 1 is not as it was written")
                .hasNoCause();
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

    private void assertDamaged(int line) {
        assertThatThrownBy(this::read).isInstanceOfSatisfying(StoreException.class, e -> {
            assertThat(e.reason()).isEqualTo(StoreException.Reason.DAMAGED);
            assertThat(e.line()).isEqualTo(line);
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
