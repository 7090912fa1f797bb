package io.leansafety.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.leansafety.rule.Fault;
import io.leansafety.rule.Rule;
import io.leansafety.value.ValueFormatException.Reason;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Rule("V1")
class MoneyTest {
    private static final long MOST = 100_000_000_000_000_000L;
    private static final Money GREATEST = Money.ofFen(MOST);

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0.00",
        "-0, 0, 0.00",
        "-0.00, 0, 0.00",
        "1, 100, 1.00",
        "1.5, 150, 1.50",
        "1200.00, 120000, 1200.00",
        "-0.01, -1, -0.01",
        "-12.3, -1230, -12.30",
        "0.05, 5, 0.05",
        "00012.30, 1230, 12.30",
        "1000000000000000, 100000000000000000, 1000000000000000.00",
        "-1000000000000000.00, -100000000000000000, -1000000000000000.00",
        "0000000000000000000000000000000000000001, 100, 1.00"
    })
    void readsYuanAndWritesThemBack(String text, long fen, String written) {
        assertThat(Money.of(text).fen()).isEqualTo(fen);
        assertThat(Money.of(text)).hasToString(written);
    }

    @ParameterizedTest
    @MethodSource("io.leansafety.value.HostileNumbers#literals")
    @Fault("RB-D06")
    void refusesWhatIsNoNumber(String text) {
        assertThatExceptionOfType(ValueFormatException.class)
                .isThrownBy(() -> Money.of(text))
                .extracting(ValueFormatException::reason)
                .isEqualTo(Reason.NOT_A_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.500", "1.005", "0.000", "-1.001", "1.00000000000000000000000000000000000"})
    @Fault("RB-A11")
    void refusesMoreThanTwoWrittenDecimals(String text) {
        assertThatExceptionOfType(ValueFormatException.class)
                .isThrownBy(() -> Money.of(text))
                .extracting(ValueFormatException::reason)
                .isEqualTo(Reason.TOO_MANY_DECIMALS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1000000000000000.01",
                "-1000000000000000.01",
                "92233720368547758.08",
                "184467440737095516.16",
                "100000000000000000000",
                "999999999999999999999999999999"
            })
    void refusesMoreThanTenToTheFifteen(String text) {
        assertThatExceptionOfType(ValueFormatException.class)
                .isThrownBy(() -> Money.of(text))
                .extracting(ValueFormatException::reason)
                .isEqualTo(Reason.OUT_OF_RANGE);
    }

    /** However long: at once, and the message stays short. */
    @ParameterizedTest
    @ValueSource(strings = {"9", "0.0", "1e", "x"})
    @Fault("RB-D08")
    void refusesLongTextsQuickly(String piece) {
        String text = "9" + piece.repeat(500_000);
        Assertions.assertTimeout(
                Duration.ofSeconds(2),
                () -> assertThatExceptionOfType(ValueFormatException.class)
                        .isThrownBy(() -> Money.of(text))
                        .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(200)));
    }

    @Property
    void whatIsWrittenReadsBack(@ForAll @LongRange(min = -MOST, max = MOST) long fen) {
        assertThat(Money.of(Money.ofFen(fen).toString())).isEqualTo(Money.ofFen(fen));
    }

    @Property
    void plusAndMinusAreExact(
            @ForAll @LongRange(min = -MOST / 2, max = MOST / 2) long one,
            @ForAll @LongRange(min = -MOST / 2, max = MOST / 2) long other) {
        Money sum = Money.ofFen(one).plus(Money.ofFen(other));
        assertThat(sum.fen()).isEqualTo(one + other);
        assertThat(sum.minus(Money.ofFen(other))).isEqualTo(Money.ofFen(one));
    }

    @Test
    @Fault({"RB-A01", "RB-A02"})
    void neverWraps() {
        assertThatExceptionOfType(ValueOutOfRangeException.class).isThrownBy(() -> GREATEST.plus(Money.ofFen(1)));
        assertThatExceptionOfType(ValueOutOfRangeException.class).isThrownBy(() -> GREATEST.plus(GREATEST));
        assertThatExceptionOfType(ValueOutOfRangeException.class)
                .isThrownBy(() -> GREATEST.negated().minus(Money.ofFen(1)));
        assertThatExceptionOfType(ValueOutOfRangeException.class).isThrownBy(() -> Money.ofFen(Long.MAX_VALUE));
        assertThatExceptionOfType(ValueOutOfRangeException.class).isThrownBy(() -> Money.ofFen(Long.MIN_VALUE));
        assertThatExceptionOfType(ValueOutOfRangeException.class).isThrownBy(() -> Money.ofFen(MOST + 1));
    }

    @Test
    void ordersByAmountAndKnowsItsSign() {
        assertThat(Money.of("-1")).isLessThan(Money.ZERO).matches(Money::isNegative);
        assertThat(Money.ZERO).matches(Money::isZero).isEqualTo(Money.of("0.00"));
        assertThat(Money.of("2").negated()).isEqualTo(Money.of("-2"));
        assertThat(Money.format(-5)).isEqualTo("-0.05");
    }
}
