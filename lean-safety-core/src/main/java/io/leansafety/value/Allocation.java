package io.leansafety.value;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Splits of a whole amount into parts that sum to it again, always to the last fen. */
public final class Allocation {
    private Allocation() {}

    /**
     * Splits an amount evenly; the remainder goes one fen each to the first. Rule P5.
     *
     * <p>100 fen over 3 is 34, 33, 33; −100 fen is −34, −33, −33.
     *
     * @param fen the amount in fen; one below 0 is split as its opposite
     * @param parts how many parts, at least 1
     * @return the parts in fen
     */
    public static long[] evenly(long fen, int parts) {
        long[] shares = new long[parts];
        Arrays.fill(shares, fen / parts);
        for (int i = 0; i < Math.abs(fen % parts); i++) {
            shares[i] += Long.signum(fen);
        }
        return shares;
    }

    /**
     * Splits an amount in proportion to weights by largest remainder; of equal remainders the first is served first.
     * Rule S1.
     *
     * <p>1,000 fen by 8, 8, 14 is 267, 267, 466.
     *
     * @param fen the amount in fen; one below 0 is split as its opposite
     * @param weights the weights, none negative, with a sum above 0
     * @return the parts in fen
     * @throws IllegalArgumentException if the weights sum to 0
     */
    public static long[] byWeight(long fen, long[] weights) {
        BigInteger sum = Arrays.stream(weights).mapToObj(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        if (sum.signum() <= 0) {
            throw new IllegalArgumentException("the weights must sum to more than 0");
        }
        long[] shares = new long[weights.length];
        BigInteger[] remainders = new BigInteger[weights.length];
        long left = fen;
        for (int i = 0; i < weights.length; i++) {
            BigInteger[] exact = BigInteger.valueOf(fen)
                    .multiply(BigInteger.valueOf(weights[i]))
                    .divideAndRemainder(sum);
            shares[i] = exact[0].longValueExact();
            remainders[i] = exact[1].abs();
            left -= shares[i];
        }
        IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders[i], Comparator.reverseOrder()))
                .limit(Math.abs(left))
                .forEach(i -> shares[i] += Long.signum(fen));
        return shares;
    }
}
