package io.leansafety.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.leansafety.rule.Rule;
import io.leansafety.value.ValueFormatException.Reason;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Rule("V3")
class RatioTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0.000000",
        "1, 1000000, 1.000000",
        "0.8, 800000, 0.800000",
        "1.5, 1500000, 1.500000",
        "0.000001, 1, 0.000001",
        "1000000000, 1000000000000000, 1000000000.000000"
    })
    void readsAndWritesSixDecimals(String text, long millionths, String written) {
        assertThat(Ratio.of(text).millionths()).isEqualTo(millionths);
        assertThat(Ratio.of(text)).hasToString(written);
    }

    @ParameterizedTest
    @CsvSource({
        "-0.000001, OUT_OF_RANGE",
        "-1, OUT_OF_RANGE",
        "1000000000.000001, OUT_OF_RANGE",
        "99999999999999999999, OUT_OF_RANGE",
        "0.0000001, TOO_MANY_DECIMALS",
        "1.0000000, TOO_MANY_DECIMALS"
    })
    void refusesWhatIsNoRatio(String text, Reason reason) {
        assertThatExceptionOfType(ValueFormatException.class)
                .isThrownBy(() -> Ratio.of(text))
                .extracting(ValueFormatException::reason)
                .isEqualTo(reason);
    }

    @ParameterizedTest
    @MethodSource("io.leansafety.value.HostileNumbers#literals")
    void refusesWhatIsNoNumber(String text) {
        assertThatExceptionOfType(ValueFormatException.class)
                .isThrownBy(() -> Ratio.of(text))
                .extracting(ValueFormatException::reason)
                .isEqualTo(Reason.NOT_A_NUMBER);
    }

    @Property
    void whatIsWrittenReadsBack(@ForAll @LongRange(max = 1_000_000_000_000_000L) long millionths) {
        Ratio ratio = Ratio.ofMillionths(millionths);
        assertThat(Ratio.of(ratio.toString())).isEqualTo(ratio);
        assertThat(ratio.asFraction().times(Ratio.UNIT).round(Rounding.DOWN)).isEqualTo(millionths);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, true",
        "0.5, 0, false",
        "0.5, 1, true",
        "0.25, 1, false",
        "0.25, 2, true",
        "0.2525, 4, true",
        "0.25251, 4, false",
        "0.000001, 5, false",
        "0.000001, 6, true",
        "0, 0, true"
    })
    void knowsHowManyDecimalsItNeeds(String text, int decimals, boolean fits) {
        assertThat(Ratio.of(text).fitsDecimals(decimals)).isEqualTo(fits);
    }

    @Test
    void isNeverNegative() {
        assertThatExceptionOfType(ValueOutOfRangeException.class).isThrownBy(() -> Ratio.ofMillionths(-1));
        assertThat(Ratio.ZERO).isLessThan(Ratio.ONE);
    }
}
