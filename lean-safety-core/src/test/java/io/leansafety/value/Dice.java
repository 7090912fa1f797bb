package io.leansafety.value;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Random values with a liking for edges; the same seed throws the same. */
public final class Dice {
    private final Random random;

    public Dice(long seed) {
        random = new Random(seed);
    }

    /** From 0 to most, both included. */
    public int upTo(int most) {
        return random.nextInt(most + 1);
    }

    public boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    @SafeVarargs
    public final <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    public <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** The thing, or nothing. */
    public <T> @Nullable T maybe(T thing) {
        return random.nextBoolean() ? thing : null;
    }

    /** Each with a chance of one half, in the same order. */
    public <T> List<T> some(Collection<T> choices) {
        List<T> some = new ArrayList<>(choices);
        some.removeIf(choice -> random.nextBoolean());
        return some;
    }

    public <T> List<T> shuffled(Collection<T> things) {
        List<T> shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    public Score score() {
        return Score.ofHundredths(
                pick(9_000, 8_999, 0, 10_000, 8_000 + upTo(2_000), 8_000 + upTo(2_000), upTo(10_000)));
    }

    /** Up to a million yuan. */
    public Money amount() {
        return Money.ofFen(pick(0, 1, 10 + upTo(90), 101, upTo(100_000), upTo(100_000), upTo(100_000_000)));
    }

    /** 0 to 1. */
    public Ratio share(int decimals) {
        int step = 1;
        for (int i = decimals; i < 6; i++) {
            step *= 10;
        }
        int whole = (int) Ratio.UNIT / step;
        return Ratio.ofMillionths((long) step * pick(0, whole, whole / 2, upTo(whole), upTo(whole)));
    }

    public LocalDate dayOf(SettlementPeriod period) {
        return period.first().plusDays(upTo((int) ChronoUnit.DAYS.between(period.first(), period.last())));
    }
}
