package io.leansafety.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.rule.Fault;
import io.leansafety.rule.Rule;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Random pools of one to 10,000 people, with a liking for edges; a million of them with {@code -Psoak}. */
@Rule("S1")
class ManyPoolsTest {
    private static final int POOLS = Boolean.getBoolean("lean.soak") ? 1_000_000 : 800;
    private static final int MOST_PEOPLE = 10_000;

    /** Each share is within a fen of the exact one, no heavier weight gets less, and nothing is lost. */
    @Test
    @Fault("RB-A14")
    void ofManyPoolsNoneLosesAFen() {
        for (int seed = 0; seed < POOLS; seed++) {
            Random random = new Random(seed);
            long[] weights = weights(random);
            long fen = amount(random, weights.length);
            if (!isFair(fen, weights, Allocation.byWeight(fen, weights))) {
                assertThat(Allocation.byWeight(fen, weights))
                        .as("seed %s", seed)
                        .isNull();
            }
        }
    }

    /** So that pools of few are as likely as of many, and so are those of the least and the most. */
    private static long[] weights(Random random) {
        int most = 1 << random.nextInt(15);
        int people = random.nextInt(20) == 0 ? MOST_PEOPLE : 1 + random.nextInt(Math.min(most, MOST_PEOPLE));
        long[] weights = new long[people];
        Arrays.setAll(weights, i -> weight(random));
        weights[random.nextInt(people)] = 1L + random.nextInt(100_000);
        return weights;
    }

    private static long weight(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> 0;
            case 1 -> 1;
            case 2 -> Money.MAX_FEN;
            case 3 -> 100_000;
            default -> random.nextInt(10_000_000);
        };
    }

    private static long amount(Random random, int people) {
        return switch (random.nextInt(8)) {
            case 0 -> random.nextInt(3);
            case 1 -> people + random.nextInt(3) - 1L;
            case 2 -> Money.MAX_FEN;
            case 3 -> Money.MAX_FEN - random.nextInt(1_000);
            default -> random.nextInt(Integer.MAX_VALUE);
        };
    }

    private static boolean isFair(long fen, long[] weights, long[] shares) {
        return Arrays.stream(shares).sum() == fen && isExact(fen, weights, shares) && isMonotone(weights, shares);
    }

    private static boolean isExact(long fen, long[] weights, long[] shares) {
        BigInteger sum = Arrays.stream(weights).mapToObj(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        return IntStream.range(0, weights.length).allMatch(i -> {
            BigInteger exact = BigInteger.valueOf(fen).multiply(BigInteger.valueOf(weights[i]));
            BigInteger off = BigInteger.valueOf(shares[i]).multiply(sum).subtract(exact);
            return off.abs().compareTo(sum) < 0;
        });
    }

    private static boolean isMonotone(long[] weights, long[] shares) {
        int[] order = IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> weights[i]).thenComparing(i -> shares[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        return IntStream.range(1, order.length).allMatch(i -> shares[order[i - 1]] <= shares[order[i]]);
    }
}
