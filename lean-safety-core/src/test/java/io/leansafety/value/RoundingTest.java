package io.leansafety.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.leansafety.rule.Fault;
import io.leansafety.rule.Rule;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Rule("V4")
class RoundingTest {
    private static final BigInteger MILLION = BigInteger.valueOf(1_000_000);

    @ParameterizedTest
    @CsvSource({
        "9000, 8999, 9000, 8999",
        "9000, 9000, 9000, 9000",
        "1, 0, 1, 0",
        "0, 0, 0, 0",
        "10000, 10000, 10000, 10000"
    })
    @Fault("RB-A10")
    void aMeanOfTwoGoesUpOrDown(int one, int other, int up, int down) {
        assertThat(Rounding.HALF_UP.mean(one, other)).isEqualTo(up);
        assertThat(Rounding.DOWN.mean(one, other)).isEqualTo(down);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 500000, 1, 0",
        "1, 499999, 0, 0",
        "3, 500000, 2, 1",
        "300000, 899900, 269970, 269970",
        "150000, 897500, 134625, 134625",
        "333, 333333, 111, 110",
        "100000000000000000, 2000000, 200000000000000000, 200000000000000000",
        "99999999999999999, 1999999, 199999899999999998, 199999899999999998"
    })
    void aPartIsRoundedOnce(long fen, long millionths, long halfUp, long down) {
        assertThat(Rounding.partHalfUp(fen, millionths)).isEqualTo(halfUp);
        assertThat(Rounding.partDown(fen, millionths)).isEqualTo(down);
    }

    @Property(tries = 10_000)
    void aPartIsWhatExactArithmeticGives(
            @ForAll @LongRange(max = Money.MAX_FEN) long fen, @ForAll @LongRange(max = 2_000_000) long millionths) {
        BigInteger exact = BigInteger.valueOf(fen).multiply(BigInteger.valueOf(millionths));
        assertThat(BigInteger.valueOf(Rounding.partDown(fen, millionths))).isEqualTo(exact.divide(MILLION));
        assertThat(BigInteger.valueOf(Rounding.partHalfUp(fen, millionths)))
                .isEqualTo(exact.add(BigInteger.valueOf(500_000)).divide(MILLION));
    }

    @Test
    @Fault("RB-A10")
    void nothingBetweenIsRounded() {
        assertThat(Fraction.of(100, 1)
                        .times(Fraction.of(1, 3))
                        .times(Fraction.of(3, 10))
                        .round(Rounding.DOWN))
                .isEqualTo(10);
        assertThat(Fraction.of(1, 3)
                        .plus(Fraction.of(1, 3))
                        .plus(Fraction.of(1, 3))
                        .round(Rounding.DOWN))
                .isEqualTo(1);
        assertThat(Fraction.of(1129, 12).times(100).round(Rounding.HALF_UP)).isEqualTo(9408);
        assertThat(Fraction.of(7, 2).dividedBy(7).times(2).round(Rounding.DOWN)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 1, 0", "3, 2, 2, 1", "5, 2, 3, 2", "1, 3, 0, 0", "2, 3, 1, 0", "0, 5, 0, 0", "8, 2, 4, 4"})
    void aFractionGoesUpFromTheHalf(long numerator, long denominator, long halfUp, long down) {
        assertThat(Fraction.of(numerator, denominator).round(Rounding.HALF_UP)).isEqualTo(halfUp);
        assertThat(Fraction.of(numerator, denominator).round(Rounding.DOWN)).isEqualTo(down);
    }

    @Test
    void aFractionNeverWraps() {
        Fraction huge = Fraction.of(Long.MAX_VALUE, 1);
        assertThat(huge.round(Rounding.DOWN)).isEqualTo(Long.MAX_VALUE);
        assertThatExceptionOfType(ValueOutOfRangeException.class)
                .isThrownBy(() -> huge.plus(Fraction.of(1, 1)).round(Rounding.DOWN));
        assertThatExceptionOfType(ValueOutOfRangeException.class)
                .isThrownBy(() -> Fraction.of(Money.MAX_FEN, 1).times(2).roundToFen());
        assertThatIllegalArgumentException().isThrownBy(() -> Fraction.of(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Fraction.of(1, -1));
        assertThat(Fraction.of(1, 3)).hasToString("1/3");
        assertThat(Fraction.ZERO.roundToFen()).isEqualTo(Money.ZERO);
    }
}
