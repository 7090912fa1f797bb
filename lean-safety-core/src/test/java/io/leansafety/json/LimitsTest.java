package io.leansafety.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.rule.Fault;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Problem;
import io.leansafety.rule.ProblemTexts;
import io.leansafety.rule.Rule;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read, at each limit and just beyond, and what a hostile document costs. */
@Rule("EXCHANGE")
class LimitsTest {
    private static final String HEAD =
            "{\"format\": \"lean-safety-month/1\", \"period\": \"2026-10\", \"organization\": {}, ";
    private static final int MEGABYTES = Boolean.getBoolean("lean.soak") ? 1_000 : 50;

    /** The value is shown as it is written, and beside it what a number may be. */
    @ParameterizedTest
    @ValueSource(strings = {"1e1000000000", "1e-1000000000", "1e20000000"})
    @Fault("RB-D07")
    void absurdExponentsAreRefusedAtOnceWithTheLimit(String number) {
        String text = HEAD + "\"wages\": [{\"person\": \"P1\", \"performance\": " + number + "}]}";

        assertThat(month(text).problems()).anySatisfy(problem -> {
            assertThat(problem.path()).isEqualTo("wages[0].performance");
            assertThat(english(problem)).contains("without exponent").hasSizeLessThan(200);
        });
        assertThat(bestMilliseconds(() -> month(text))).isLessThan(50);
    }

    /** Of ten, so that others on the machine don't count. */
    private static long bestMilliseconds(Runnable reading) {
        return LongStream.generate(() -> {
                    long start = System.nanoTime();
                    reading.run();
                    return (System.nanoTime() - start) / 1_000_000;
                })
                .limit(10)
                .min()
                .orElseThrow();
    }

    @Test
    @Fault({"RB-D07", "RB-D08"})
    void anAmountBeyondTheLimitIsRefusedWithTheLimit() {
        String text = HEAD + "\"wages\": [{\"person\": \"P1\", \"performance\": " + "9".repeat(1_000) + "}]}";

        assertThat(month(text).problems()).anySatisfy(problem -> {
            assertThat(problem.path()).isEqualTo("wages[0].performance");
            assertThat(english(problem)).contains("at most 10^15 yuan").hasSizeLessThan(200);
        });
    }

    @ParameterizedTest
    @CsvSource({"15, false", "16, false", "17, true", "1000, true", "100000, true"})
    @Fault("RB-D09")
    void sixteenLevelsAreReadAndNoMore(int levels, boolean isBeyond) {
        String text = HEAD + "\"colour\": " + "[".repeat(levels - 1) + "]".repeat(levels - 1) + "}";
        List<Problem> problems = month(text).problems();

        assertThat(problems).extracting(Problem::code).contains("unknown-field");
        assertThat(problems.stream().anyMatch(LimitsTest::isBeyondLimits)).isEqualTo(isBeyond);
        assertThat(problems)
                .filteredOn(LimitsTest::isBeyondLimits)
                .allMatch(problem -> english(problem).contains("at most 16 levels deep"));
    }

    /** The reader sees the length whenever it takes more of the text. */
    @ParameterizedTest
    @CsvSource({"1_000_000, false", "1_010_000, true"})
    @Fault("RB-D10")
    void aPolicyOfAMillionCharactersIsReadAndNoMore(String length, boolean isBeyond) {
        String policy = Cases.tree("quiet-month", "policy.json").toString();
        int spaces = Integer.parseInt(length.replace("_", "")) - policy.length();
        List<Problem> problems =
                Exchange.readPolicy(Cases.stream(policy + " ".repeat(spaces))).problems();

        assertThat(problems.stream().anyMatch(LimitsTest::isBeyondLimits)).isEqualTo(isBeyond);
        assertThat(problems).allMatch(problem -> english(problem).contains("a policy of 1000000"));
    }

    /** Long before its end: nobody waits for what an endless list would take. */
    @Test
    @Fault("RB-D10")
    void anEndlessPolicyIsRefused() {
        assertThat(Exchange.readPolicy(endless("{\"tiers\": [", "{\"id\": \"A\"}, "))
                        .problems())
                .extracting(Problem::code)
                .contains("beyond-limits")
                .hasSizeLessThan(1_000_000);
    }

    /** Ten million tokens by default; a gigabyte, which no memory of the tests holds, in the soak. */
    @Test
    @Fault("RB-D10")
    void aMonthStreams() {
        assertThat(Exchange.readMonth(endless(HEAD + "\"colour\": [1", ", 1, 1"))
                        .problems())
                .extracting(Problem::code)
                .containsExactlyInAnyOrder("unknown-field", "not-json");
    }

    private static boolean isBeyondLimits(Problem problem) {
        return problem.code().equals("beyond-limits");
    }

    /** A beginning, and then the same again, never ended. */
    private static InputStream endless(String beginning, String again) {
        byte[] piece = again.repeat(1_000).getBytes(StandardCharsets.UTF_8);
        List<InputStream> pieces = Collections.nCopies(MEGABYTES * 1_000_000 / piece.length, "").stream()
                .<InputStream>map(any -> new ByteArrayInputStream(piece))
                .toList();
        return new SequenceInputStream(
                Cases.stream(beginning), new SequenceInputStream(Collections.enumeration(pieces)));
    }

    private static Outcome<?> month(String text) {
        return Exchange.readMonth(Cases.stream(text));
    }

    private static String english(Problem problem) {
        return ProblemTexts.in(Locale.ENGLISH).textOf(problem);
    }
}
