package io.leansafety.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.leansafety.rule.Rule;
import io.leansafety.value.ValueFormatException.Reason;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Rule("V2")
class ScoreTest {
    @ParameterizedTest
    @CsvSource({"0, 0, 0.00", "100, 10000, 100.00", "89.99, 8999, 89.99", "96.5, 9650, 96.50", "007, 700, 7.00"})
    void readsPointsAndWritesThemBack(String text, int hundredths, String written) {
        assertThat(Score.of(text).hundredths()).isEqualTo(hundredths);
        assertThat(Score.of(text)).hasToString(written);
    }

    @ParameterizedTest
    @CsvSource({
        "100.01, OUT_OF_RANGE",
        "101, OUT_OF_RANGE",
        "-0.01, OUT_OF_RANGE",
        "42949672.96, OUT_OF_RANGE",
        "99999999999999999999, OUT_OF_RANGE",
        "89.995, TOO_MANY_DECIMALS",
        "90.000, TOO_MANY_DECIMALS"
    })
    void refusesWhatIsNoScore(String text, Reason reason) {
        assertThatExceptionOfType(ValueFormatException.class)
                .isThrownBy(() -> Score.of(text))
                .extracting(ValueFormatException::reason)
                .isEqualTo(reason);
    }

    @ParameterizedTest
    @MethodSource("io.leansafety.value.HostileNumbers#literals")
    void refusesWhatIsNoNumber(String text) {
        assertThatExceptionOfType(ValueFormatException.class)
                .isThrownBy(() -> Score.of(text))
                .extracting(ValueFormatException::reason)
                .isEqualTo(Reason.NOT_A_NUMBER);
    }

    @Property
    void whatIsWrittenReadsBack(@ForAll @IntRange(max = 10_000) int hundredths) {
        assertThat(Score.of(Score.ofHundredths(hundredths).toString())).isEqualTo(Score.ofHundredths(hundredths));
    }

    @Test
    void endsAtNothingAndAtAHundred() {
        assertThat(Score.ofHundredths(0)).isEqualTo(Score.ZERO);
        assertThat(Score.ofHundredths(10_000)).isEqualTo(Score.FULL).isGreaterThan(Score.of("99.99"));
        assertThatExceptionOfType(ValueOutOfRangeException.class).isThrownBy(() -> Score.ofHundredths(-1));
        assertThatExceptionOfType(ValueOutOfRangeException.class).isThrownBy(() -> Score.ofHundredths(10_001));
    }
}
