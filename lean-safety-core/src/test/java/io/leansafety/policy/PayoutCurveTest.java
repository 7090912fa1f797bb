package io.leansafety.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.policy.PayoutCurve.Band;
import io.leansafety.rule.Rule;
import io.leansafety.value.Dice;
import io.leansafety.value.Ratio;
import io.leansafety.value.Score;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Rule("S2")
class PayoutCurveTest {
    private static final PayoutCurve FULL = new PayoutCurve.FullAtOrAbove(Score.of("90"));
    private static final PayoutCurve LINEAR = new PayoutCurve.Linear(Score.of("90"), Ratio.of("0.01"));
    private static final PayoutCurve BANDS = new PayoutCurve.Bands(List.of(
            new Band(Score.of("80"), Ratio.of("0.8")),
            new Band(Score.of("0"), Ratio.of("0")),
            new Band(Score.of("95"), Ratio.of("1.2"))));

    @ParameterizedTest
    @CsvSource({
        "100, 1, 1, 1, 1.2",
        "95, 1, 0.95, 1, 1.2",
        "94.99, 1, 0.9499, 1, 0.8",
        "90.01, 1, 0.9001, 1, 0.8",
        "90, 1, 0.9, 1, 0.8",
        "89.99, 0.8999, 0.8999, 0.9999, 0.8",
        "89, 0.89, 0.89, 0.99, 0.8",
        "80, 0.8, 0.8, 0.9, 0.8",
        "79.99, 0.7999, 0.7999, 0.8999, 0",
        "0.01, 0.0001, 0.0001, 0.1001, 0",
        "0, 0, 0, 0.1, 0"
    })
    void paysByTheScore(Score score, Ratio full, Ratio proportional, Ratio linear, Ratio bands) {
        assertThat(FULL.ratioAt(score)).isEqualTo(full);
        assertThat(new PayoutCurve.Proportional().ratioAt(score)).isEqualTo(proportional);
        assertThat(LINEAR.ratioAt(score)).isEqualTo(linear);
        assertThat(BANDS.ratioAt(score)).isEqualTo(bands);
    }

    @Test
    void aSteepLineEndsAtNothing() {
        PayoutCurve steep = new PayoutCurve.Linear(Score.of("90"), Ratio.of("0.5"));
        assertThat(steep.ratioAt(Score.of("88.01"))).isEqualTo(Ratio.of("0.005"));
        assertThat(steep.ratioAt(Score.of("88"))).isEqualTo(Ratio.ZERO);
        assertThat(steep.ratioAt(Score.of("10"))).isEqualTo(Ratio.ZERO);
    }

    @Test
    @Rule("V1")
    void theSteepestLineDoesNotWrap() {
        PayoutCurve steepest = new PayoutCurve.Linear(Score.FULL, Ratio.of("1000000000"));
        assertThat(steepest.millionthsAt(0)).isZero();
        assertThat(steepest.millionthsAt(9_999)).isZero();
        assertThat(steepest.millionthsAt(10_000)).isEqualTo(Ratio.UNIT);
    }

    @Test
    void thresholdsAtTheEnds() {
        assertThat(new PayoutCurve.FullAtOrAbove(Score.ZERO).ratioAt(Score.ZERO))
                .isEqualTo(Ratio.ONE);
        assertThat(new PayoutCurve.FullAtOrAbove(Score.FULL).ratioAt(Score.of("99.99")))
                .isEqualTo(Ratio.of("0.9999"));
        assertThat(new PayoutCurve.Linear(Score.ZERO, Ratio.ONE).ratioAt(Score.ZERO))
                .isEqualTo(Ratio.ONE);
    }

    /** A higher score never pays less, on whatever legal curve; and every ratio has at most four decimals. */
    @Property(tries = 2_000)
    void aHigherScoreNeverPaysLess(
            @ForAll long seed, @ForAll @IntRange(max = 10_000) int score, @ForAll @IntRange(max = 10_000) int other) {
        Policy policy = AnyPolicy.of(new Dice(seed));
        assertThat(policy.tiers()).allSatisfy(tier -> {
            long lower = tier.curve().millionthsAt(Math.min(score, other));
            long higher = tier.curve().millionthsAt(Math.max(score, other));
            assertThat(lower).isBetween(0L, higher);
            assertThat(higher).isLessThanOrEqualTo(2 * Ratio.UNIT);
            assertThat(higher % 100).isZero();
        });
    }
}
