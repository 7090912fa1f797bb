package io.leansafety.benchmarks;

import static java.math.RoundingMode.DOWN;
import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * The person step with {@link BigDecimal}, as a careful developer writes it: exact sums, each named quantity rounded once
 * and said how, constants made once, no text and no {@code double} anywhere. Rules A3, A5, S2 to S7.
 */
record DecimalMonth(
        DecimalTier tier,
        @Nullable BigDecimal selfCheck,
        List<BigDecimal> points,
        @Nullable BigDecimal inspection,
        @Nullable BigDecimal exempt,
        BigDecimal veto,
        BigDecimal entitlement,
        BigDecimal performance,
        BigDecimal other,
        BigDecimal broughtForward,
        BigDecimal minimumWage,
        List<BigDecimal> charges,
        List<BigDecimal> rewards,
        List<Day> days) {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal MAX_SHARE = BigDecimal.valueOf(SampleTiers.MAX_SHARE_MILLIONTHS, 6);

    /** A day's quota wage and inspection score. */
    record Day(BigDecimal quota, BigDecimal score) {}

    static DecimalMonth of(SamplePerson from) {
        return new DecimalMonth(
                DecimalTier.all().get(from.tier()),
                score(from.selfCheck()),
                IntStream.of(from.points())
                        .mapToObj(points -> BigDecimal.valueOf(points, 2))
                        .toList(),
                score(from.inspection()),
                from.exempt() == SamplePerson.NONE ? null : BigDecimal.valueOf(from.exempt() / 100, 4),
                BigDecimal.valueOf(from.veto(), 2),
                yuan(from.wages().entitlement()),
                yuan(from.wages().performance()),
                yuan(from.wages().other()),
                yuan(from.wages().broughtForward()),
                yuan(from.wages().minimum()),
                LongStream.of(from.charges()).mapToObj(DecimalMonth::yuan).toList(),
                LongStream.of(from.rewards()).mapToObj(DecimalMonth::yuan).toList(),
                IntStream.range(0, from.quotas().length)
                        .mapToObj(
                                day -> new Day(yuan(from.quotas()[day]), BigDecimal.valueOf(from.dayScores()[day], 2)))
                        .toList());
    }

    DecimalSettlement settle() {
        BigDecimal duty = duty();
        BigDecimal responsibility = responsibility(duty);
        BigDecimal ratio = ratio(responsibility);
        BigDecimal safetyPaid =
                ratio == null ? BigDecimal.ZERO : entitlement.multiply(ratio).setScale(2, HALF_UP);
        BigDecimal quotaBase = BigDecimal.ZERO;
        BigDecimal quotaPaid = BigDecimal.ZERO;
        for (Day day : days) {
            quotaBase = quotaBase.add(day.quota());
            BigDecimal part = DecimalTier.proportional(day.score());
            quotaPaid = quotaPaid.add(day.quota().multiply(part).setScale(2, HALF_UP));
        }
        BigDecimal rewarded = sum(rewards);
        BigDecimal charged = sum(charges);
        BigDecimal due = charged.add(broughtForward);
        BigDecimal deducted = due.signum() <= 0 ? due : due.min(limit(safetyPaid, quotaPaid, rewarded));
        return new DecimalSettlement(
                this, duty, responsibility, ratio, safetyPaid, quotaBase, quotaPaid, rewarded, charged, deducted);
    }

    private @Nullable BigDecimal duty() {
        return selfCheck == null ? null : selfCheck.subtract(sum(points)).max(BigDecimal.ZERO);
    }

    private @Nullable BigDecimal responsibility(@Nullable BigDecimal duty) {
        if (duty == null || !tier.isPaidMonthly() || tier.isDutyOnly() || inspection == null) {
            return tier.isPaidMonthly() ? duty : null;
        }
        return duty.add(inspection).divide(TWO, 2, HALF_UP);
    }

    private @Nullable BigDecimal ratio(@Nullable BigDecimal responsibility) {
        if (!tier.isPaidMonthly()) {
            return null;
        }
        BigDecimal base = responsibility == null ? exempt : tier.curve().apply(responsibility);
        return base == null ? null : base.multiply(veto);
    }

    private BigDecimal limit(BigDecimal safetyPaid, BigDecimal quotaPaid, BigDecimal rewarded) {
        BigDecimal sources = performance.add(quotaPaid).add(rewarded);
        BigDecimal wages = sources.add(safetyPaid).add(other);
        BigDecimal share = wages.multiply(MAX_SHARE).setScale(2, DOWN);
        return sources.min(share).min(wages.subtract(minimumWage).max(BigDecimal.ZERO));
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal amount : amounts) {
            sum = sum.add(amount);
        }
        return sum;
    }

    private static @Nullable BigDecimal score(int hundredths) {
        return hundredths == SamplePerson.NONE ? null : BigDecimal.valueOf(hundredths, 2);
    }

    private static BigDecimal yuan(long fen) {
        return BigDecimal.valueOf(fen, 2);
    }
}
