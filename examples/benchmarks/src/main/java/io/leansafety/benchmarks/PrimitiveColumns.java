package io.leansafety.benchmarks;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The people as columns of bare numbers: a column for each figure, and for what there may be several of, everybody's one
 * after another with the place where each person's end.
 */
final class PrimitiveColumns {
    final int people;
    final byte[] tier;
    final int[] selfCheck;
    final int[] inspection;
    final int[] exempt;
    final int[] veto;
    final long[] entitlement;
    final long[] performance;
    final long[] other;
    final long[] broughtForward;
    final long[] minimum;
    final int[] points;
    final int[] pointsEnd;
    final long[] charges;
    final int[] chargesEnd;
    final long[] rewards;
    final int[] rewardsEnd;
    final long[] quotas;
    final int[] dayScores;
    final int[] daysEnd;

    PrimitiveColumns(List<SamplePerson> from) {
        people = from.size();
        tier = new byte[people];
        for (int i = 0; i < people; i++) {
            tier[i] = (byte) from.get(i).tier();
        }
        selfCheck = from.stream().mapToInt(SamplePerson::selfCheck).toArray();
        inspection = from.stream().mapToInt(SamplePerson::inspection).toArray();
        exempt = from.stream().mapToInt(SamplePerson::exempt).toArray();
        veto = from.stream().mapToInt(SamplePerson::veto).toArray();
        entitlement =
                from.stream().mapToLong(person -> person.wages().entitlement()).toArray();
        performance =
                from.stream().mapToLong(person -> person.wages().performance()).toArray();
        other = from.stream().mapToLong(person -> person.wages().other()).toArray();
        broughtForward = from.stream()
                .mapToLong(person -> person.wages().broughtForward())
                .toArray();
        minimum = from.stream().mapToLong(person -> person.wages().minimum()).toArray();
        points = ints(from, SamplePerson::points);
        pointsEnd = ends(from, person -> person.points().length);
        charges = longs(from, SamplePerson::charges);
        chargesEnd = ends(from, person -> person.charges().length);
        rewards = longs(from, SamplePerson::rewards);
        rewardsEnd = ends(from, person -> person.rewards().length);
        quotas = longs(from, SamplePerson::quotas);
        dayScores = ints(from, SamplePerson::dayScores);
        daysEnd = ends(from, person -> person.quotas().length);
    }

    private static int[] ints(List<SamplePerson> from, Function<SamplePerson, int[]> several) {
        return from.stream()
                .flatMapToInt(person -> IntStream.of(several.apply(person)))
                .toArray();
    }

    private static long[] longs(List<SamplePerson> from, Function<SamplePerson, long[]> several) {
        return from.stream()
                .flatMapToLong(person -> LongStream.of(several.apply(person)))
                .toArray();
    }

    private static int[] ends(List<SamplePerson> from, Function<SamplePerson, Integer> count) {
        int[] ends = from.stream().mapToInt(count::apply).toArray();
        for (int i = 1; i < ends.length; i++) {
            ends[i] += ends[i - 1];
        }
        return ends;
    }
}
