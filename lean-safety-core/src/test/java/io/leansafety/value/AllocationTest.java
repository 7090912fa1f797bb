package io.leansafety.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.leansafety.rule.Fault;
import io.leansafety.rule.Rule;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AllocationTest {
    @Test
    @Rule("P5")
    @Fault("RB-A04")
    void aRemainderGoesOneFenEachToTheFirst() {
        assertThat(Allocation.evenly(10_000, 3)).containsExactly(3_334, 3_333, 3_333);
        assertThat(Allocation.evenly(10_001, 3)).containsExactly(3_334, 3_334, 3_333);
        assertThat(Allocation.evenly(2, 3)).containsExactly(1, 1, 0);
        assertThat(Allocation.evenly(0, 2)).containsExactly(0, 0);
        assertThat(Allocation.evenly(7, 1)).containsExactly(7);
    }

    @Test
    @Rule({"P5", "S1"})
    @Fault("RB-A08")
    void anAmountBelowNothingIsSplitAsItsOpposite() {
        assertThat(Allocation.evenly(-100, 3)).containsExactly(-34, -33, -33);
        assertThat(Allocation.evenly(-2, 3)).containsExactly(-1, -1, 0);
        assertThat(Allocation.byWeight(-100, new long[] {1, 1, 1})).containsExactly(-34, -33, -33);
        assertThat(Allocation.byWeight(-100_000, new long[] {8, 8, 14})).containsExactly(-26_667, -26_667, -46_666);
        assertThat(Allocation.byWeight(-1, new long[] {1, 2})).containsExactly(0, -1);
    }

    @Property
    @Rule({"P5", "S1"})
    @Fault("RB-A08")
    void noSignFlips(
            @ForAll @LongRange(max = Money.MAX_FEN) long fen,
            @ForAll @Size(min = 1, max = 40) List<@LongRange(min = 1, max = Money.MAX_FEN) Long> weighing) {
        long[] weights = weighing.stream().mapToLong(Long::longValue).toArray();

        assertThat(Allocation.evenly(-fen, weights.length)).isEqualTo(negated(Allocation.evenly(fen, weights.length)));
        assertThat(Allocation.byWeight(-fen, weights)).isEqualTo(negated(Allocation.byWeight(fen, weights)));
    }

    private static long[] negated(long[] amounts) {
        return Arrays.stream(amounts).map(amount -> -amount).toArray();
    }

    @Property
    @Rule("P5")
    @Fault("RB-A14")
    void splitNeverLosesAFen(
            @ForAll @LongRange(max = Money.MAX_FEN) long fen, @ForAll @IntRange(min = 1, max = 500) int parts) {
        long[] shares = Allocation.evenly(fen, parts);
        assertThat(Arrays.stream(shares).sum()).isEqualTo(fen);
        assertThat(shares[0] - shares[parts - 1]).isBetween(0L, 1L);
        for (int i = 1; i < parts; i++) {
            assertThat(shares[i]).isLessThanOrEqualTo(shares[i - 1]);
        }
    }

    @Test
    @Rule("S1")
    @Fault("RB-A06")
    void theLargestRemaindersAreServedFirst() {
        assertThat(Allocation.byWeight(100_000, new long[] {8, 8, 14})).containsExactly(26_667, 26_667, 46_666);
        assertThat(Allocation.byWeight(100, new long[] {1, 1, 1})).containsExactly(34, 33, 33);
        assertThat(Allocation.byWeight(1, new long[] {1, 2})).containsExactly(0, 1);
        assertThat(Allocation.byWeight(1, new long[] {3, 3})).containsExactly(1, 0);
        assertThat(Allocation.byWeight(5, new long[] {0, 1, 0})).containsExactly(0, 5, 0);
        assertThat(Allocation.byWeight(0, new long[] {2, 1})).containsExactly(0, 0);
    }

    @Test
    @Rule("S1")
    @Fault("RB-A09")
    void nothingToShareByIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Allocation.byWeight(1, new long[] {0, 0}));
        assertThatIllegalArgumentException().isThrownBy(() -> Allocation.byWeight(1, new long[] {}));
    }

    /** Each share is within a fen of the exact one, no heavier weight gets less, and nothing is lost. */
    @Property
    @Rule("S1")
    @Fault({"RB-A05", "RB-A14"})
    void sharesByWeightSumToTheWhole(
            @ForAll @LongRange(max = Money.MAX_FEN) long fen,
            @ForAll @Size(min = 1, max = 40) List<@LongRange(max = Money.MAX_FEN) Long> weighing) {
        long[] weights = weighing.stream().mapToLong(Long::longValue).toArray();
        BigInteger sum = Arrays.stream(weights).mapToObj(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        if (sum.signum() == 0) {
            return;
        }
        long[] shares = Allocation.byWeight(fen, weights);
        assertThat(Arrays.stream(shares).sum()).isEqualTo(fen);
        for (int i = 0; i < shares.length; i++) {
            BigInteger down = BigInteger.valueOf(fen)
                    .multiply(BigInteger.valueOf(weights[i]))
                    .divide(sum);
            assertThat(shares[i]).isBetween(down.longValueExact(), down.longValueExact() + 1);
            for (int j = 0; j < i; j++) {
                assertThat(Long.signum(shares[i] - shares[j]) * Long.signum(weights[i] - weights[j]))
                        .as("a heavier weight gets no less")
                        .isGreaterThanOrEqualTo(0);
            }
        }
    }
}
