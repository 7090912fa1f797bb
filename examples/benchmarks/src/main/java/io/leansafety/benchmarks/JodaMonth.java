package io.leansafety.benchmarks;

import static java.math.RoundingMode.DOWN;
import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.joda.money.MoneyUtils;
import org.jspecify.annotations.Nullable;

/**
 * The person step with Joda-Money: amounts are its {@link Money}, scores and ratios, for which it has no type, {@link
 * BigDecimal}. Rules A3, A5, S2 to S7.
 */
record JodaMonth(
        DecimalTier tier,
        @Nullable BigDecimal selfCheck,
        List<BigDecimal> points,
        @Nullable BigDecimal inspection,
        @Nullable BigDecimal exempt,
        BigDecimal veto,
        Money entitlement,
        Money performance,
        Money other,
        Money broughtForward,
        Money minimumWage,
        List<Money> charges,
        List<Money> rewards,
        List<Day> days) {
    private static final CurrencyUnit YUAN = CurrencyUnit.of("CNY");
    private static final Money ZERO = Money.zero(YUAN);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal MAX_SHARE = BigDecimal.valueOf(SampleTiers.MAX_SHARE_MILLIONTHS, 6);

    /** A day's quota wage and inspection score. */
    record Day(Money quota, BigDecimal score) {}

    static JodaMonth of(SamplePerson from) {
        DecimalMonth scores = DecimalMonth.of(from);
        return new JodaMonth(
                scores.tier(),
                scores.selfCheck(),
                scores.points(),
                scores.inspection(),
                scores.exempt(),
                scores.veto(),
                yuan(from.wages().entitlement()),
                yuan(from.wages().performance()),
                yuan(from.wages().other()),
                yuan(from.wages().broughtForward()),
                yuan(from.wages().minimum()),
                LongStream.of(from.charges()).mapToObj(JodaMonth::yuan).toList(),
                LongStream.of(from.rewards()).mapToObj(JodaMonth::yuan).toList(),
                IntStream.range(0, from.quotas().length)
                        .mapToObj(day -> new Day(
                                yuan(from.quotas()[day]), scores.days().get(day).score()))
                        .toList());
    }

    JodaSettlement settle() {
        BigDecimal duty = duty();
        BigDecimal responsibility = responsibility(duty);
        BigDecimal ratio = ratio(responsibility);
        Money safetyPaid = ratio == null ? ZERO : entitlement.multipliedBy(ratio, HALF_UP);
        Money quotaBase = ZERO;
        Money quotaPaid = ZERO;
        for (Day day : days) {
            quotaBase = quotaBase.plus(day.quota());
            quotaPaid = quotaPaid.plus(day.quota().multipliedBy(DecimalTier.proportional(day.score()), HALF_UP));
        }
        Money rewarded = Money.total(YUAN, rewards);
        Money charged = Money.total(YUAN, charges);
        Money due = charged.plus(broughtForward);
        Money deducted = due.isNegativeOrZero() ? due : MoneyUtils.min(due, limit(safetyPaid, quotaPaid, rewarded));
        return new JodaSettlement(
                this, duty, responsibility, ratio, safetyPaid, quotaBase, quotaPaid, rewarded, charged, deducted);
    }

    private @Nullable BigDecimal duty() {
        if (selfCheck == null) {
            return null;
        }
        BigDecimal score = selfCheck;
        for (BigDecimal taken : points) {
            score = score.subtract(taken);
        }
        return score.max(BigDecimal.ZERO);
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

    private Money limit(Money safetyPaid, Money quotaPaid, Money rewarded) {
        Money sources = performance.plus(quotaPaid).plus(rewarded);
        Money wages = sources.plus(safetyPaid).plus(other);
        Money share = wages.multipliedBy(MAX_SHARE, DOWN);
        Money aboveMinimum = MoneyUtils.max(ZERO, wages.minus(minimumWage));
        return MoneyUtils.min(MoneyUtils.min(sources, share), aboveMinimum);
    }

    private static Money yuan(long fen) {
        return Money.ofMinor(YUAN, fen);
    }
}
