package io.leansafety.benchmarks;

import io.leansafety.benchmarks.SamplePerson.Wages;
import io.leansafety.policy.TierScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Makes people up, the same ones from the same seed. One in ten is a team leader with 22 daily scores and quota wages;
 * some are exempt, vetoed, or carry something from the month before; everybody has a minimum wage.
 */
final class SamplePeople {
    private static final int DAYS = 22;

    private final List<TierScheme> tiers = SampleTiers.all();
    private final int daily = IntStream.range(0, tiers.size())
            .filter(i -> tiers.get(i).isInspectedDaily())
            .findFirst()
            .orElseThrow();
    private final RandomGenerator random;

    private SamplePeople(long seed) {
        random = new SplittableRandom(seed);
    }

    /**
     * Returns people.
     *
     * @param count how many
     * @param seed the same seed gives the same people
     * @return the people
     */
    static List<SamplePerson> of(int count, long seed) {
        SamplePeople people = new SamplePeople(seed);
        List<SamplePerson> made = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            made.add(people.next(i));
        }
        return List.copyOf(made);
    }

    private SamplePerson next(int index) {
        int tier = index % 10 == 0 ? daily : tier();
        TierScheme scheme = tiers.get(tier);
        boolean exempt = chance(3);
        boolean assessed = scheme.isPaidMonthly() && !exempt;
        int days = scheme.isInspectedDaily() ? DAYS : 0;
        return new SamplePerson(
                "P" + index,
                tier,
                assessed ? score(85_00) : SamplePerson.NONE,
                assessed ? points() : new int[0],
                !exempt && !scheme.isInspectedDaily() ? score(80_00) : SamplePerson.NONE,
                exempt ? random.nextInt(5) * 250_000 : SamplePerson.NONE,
                chance(2) ? random.nextInt(100) : 100,
                wages(scheme),
                amounts(random.nextInt(6), 20_00, 600_00),
                amounts(random.nextInt(3), 20_00, 300_00),
                amounts(days, 150_00, 250_00),
                IntStream.range(0, days).map(day -> score(80_00)).toArray());
    }

    /** Leaders of the company are few, and a real company has one curve: most people have the first one's. */
    private int tier() {
        int drawn = random.nextInt(100);
        int others = tiers.size() - 3;
        return drawn < 85 ? 1 + random.nextInt(others - 2) : drawn < 86 ? 0 : others + random.nextInt(3);
    }

    private Wages wages(TierScheme scheme) {
        return new Wages(
                scheme.isPaidMonthly() ? amount(500_00, 3_000_00) : 0,
                amount(1_500_00, 8_000_00),
                amount(0, 1_000_00),
                chance(25) ? amount(-200_00, 800_00) : 0,
                amount(1_500_00, 2_500_00));
    }

    private int[] points() {
        return random.ints(random.nextInt(7), 25, 3_00).toArray();
    }

    private int score(int least) {
        return random.nextInt(least, 100_00 + 1);
    }

    private long amount(long least, long bound) {
        return random.nextLong(least, bound);
    }

    private long[] amounts(int count, long least, long bound) {
        return LongStream.generate(() -> amount(least, bound)).limit(count).toArray();
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
