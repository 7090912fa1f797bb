package io.leansafety.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.leansafety.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Rule("A2")
class PointsTest {
    @ParameterizedTest
    @CsvSource({"2, 200, 2.00", "0.01, 1, 0.01", "2.5, 250, 2.50", "150, 15000, 150.00"})
    void readsAndWritesTwoDecimals(String text, long hundredths, String written) {
        assertThat(Points.of(text).hundredths()).isEqualTo(hundredths);
        assertThat(Points.of(text)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "-1", "-0.01", "0.001", "99999999999999999999"})
    void refusesNothingLessThanNothingAndTooFine(String text) {
        assertThatExceptionOfType(ValueFormatException.class).isThrownBy(() -> Points.of(text));
    }

    @ParameterizedTest
    @MethodSource("io.leansafety.value.HostileNumbers#literals")
    void refusesWhatIsNoNumber(String text) {
        assertThatExceptionOfType(ValueFormatException.class).isThrownBy(() -> Points.of(text));
    }

    @Test
    void areMoreThanNothing() {
        assertThatExceptionOfType(ValueOutOfRangeException.class).isThrownBy(() -> new Points(0));
    }
}
