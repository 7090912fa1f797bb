package io.leansafety.settlement;

import io.leansafety.policy.Cadence;
import io.leansafety.policy.PayoutCadence;
import io.leansafety.policy.PayoutCurve;
import io.leansafety.policy.ScoreBasis;
import io.leansafety.policy.TierScheme;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.Ratio;
import io.leansafety.value.Rounding;
import io.leansafety.value.Score;
import io.leansafety.value.TierId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person's month in bare numbers: fen, hundredths of a point, ten-thousandths of a ratio. */
record PersonCase(
        @Nullable TierCase tier,
        TermsCase terms,
        @Nullable Integer selfCheck,
        List<Long> points,
        @Nullable Integer inspection,
        @Nullable Integer exempt,
        int vetoHundredths,
        long entitlement,
        long performance,
        long other,
        long broughtForward,
        long minimumWage,
        List<Long> charges,
        List<Long> rewards,
        List<Long> quotas,
        List<Integer> dayScores) {
    private static final long HUGE = 1_000_000_000_000_000L;

    record TierCase(boolean isPaidMonthly, boolean averages, boolean isDaily, CurveCase curve, CurveCase quotaCurve) {}

    enum Shape {
        FULL_AT_OR_ABOVE,
        PROPORTIONAL,
        LINEAR,
        BANDS
    }

    /** Bands fall from the first to the last, which is at 0. */
    record CurveCase(Shape shape, int threshold, int perPointHundredths, List<BandCase> bands) {}

    record BandCase(int from, int ratio) {}

    record TermsCase(
            boolean roundsDown,
            Set<String> sources,
            boolean limited,
            @Nullable Integer maxShareMillionths,
            boolean carries) {}

    static PersonCase any(Random random) {
        TierCase tier = chance(random, 10) ? null : anyTier(random);
        TermsCase terms = anyTerms(random);
        boolean exempt = tier != null && chance(random, 12);
        boolean hasDuty = tier != null && !exempt && (tier.isPaidMonthly() || random.nextBoolean());
        boolean hasInspection = tier != null && !exempt && !tier.isDaily();
        List<Long> quotas = tier != null && tier.isDaily() ? amounts(random, 8) : List.of();
        return new PersonCase(
                tier,
                terms,
                hasDuty ? Integer.valueOf(anyScore(random)) : null,
                hasDuty ? anyPoints(random) : List.of(),
                hasInspection ? Integer.valueOf(anyScore(random)) : null,
                exempt ? Integer.valueOf(pick(random, 0, 10_000, 5_000, 8_000, 3_333, random.nextInt(10_001))) : null,
                chance(random, 3) ? pick(random, 0, 50, 99, 1, random.nextInt(101)) : 100,
                tier != null && tier.isPaidMonthly() ? anyAmount(random) : 0,
                anyAmount(random),
                anyAmount(random),
                chance(random, 2) ? 0 : anyAmount(random) * (chance(random, 3) ? -1 : 1),
                anyAmount(random),
                amounts(random, 4),
                amounts(random, 3),
                quotas,
                quotas.stream().map(quota -> anyScore(random)).toList());
    }

    PersonMonth month() {
        PersonMonthBuilder builder = PersonMonth.builder(new PersonId("P1"), settlementTerms())
                .veto(Ratio.ofMillionths(vetoHundredths * 10_000L))
                .entitlement(Money.ofFen(entitlement))
                .wages(Money.ofFen(performance), Money.ofFen(other))
                .minimumWage(Money.ofFen(minimumWage))
                .broughtForward(Money.ofFen(broughtForward))
                .charges(longs(charges))
                .rewards(longs(rewards))
                .days(
                        longs(quotas),
                        dayScores.stream().mapToInt(Integer::intValue).toArray());
        if (tier != null) {
            builder.tier(scheme(tier));
        }
        if (selfCheck != null) {
            builder.duty(Score.ofHundredths(selfCheck), longs(points));
        }
        if (inspection != null) {
            builder.inspection(Score.ofHundredths(inspection));
        }
        if (exempt != null) {
            builder.exempt(Ratio.ofMillionths(exempt * 100L));
        }
        return builder.build();
    }

    private SettlementTerms settlementTerms() {
        return new SettlementTerms(
                terms.roundsDown() ? Rounding.DOWN : Rounding.HALF_UP,
                terms.sources().contains("PERFORMANCE_WAGE"),
                terms.sources().contains("QUOTA_WAGE"),
                terms.sources().contains("REWARDS"),
                terms.limited(),
                terms.maxShareMillionths() == null ? -1 : terms.maxShareMillionths(),
                terms.carries());
    }

    private static TierScheme scheme(TierCase tier) {
        return new TierScheme(
                new TierId("T"),
                Cadence.MONTH,
                tier.isDaily() ? Cadence.DAY : Cadence.MONTH,
                tier.averages() ? ScoreBasis.AVERAGE_OF_TWO : ScoreBasis.DUTY_ONLY,
                tier.isPaidMonthly() ? PayoutCadence.MONTH : PayoutCadence.NONE,
                curve(tier.curve()),
                curve(tier.quotaCurve()),
                Set.of(),
                null);
    }

    private static PayoutCurve curve(CurveCase curve) {
        return switch (curve.shape()) {
            case FULL_AT_OR_ABOVE -> new PayoutCurve.FullAtOrAbove(Score.ofHundredths(curve.threshold()));
            case PROPORTIONAL -> new PayoutCurve.Proportional();
            case LINEAR ->
                new PayoutCurve.Linear(
                        Score.ofHundredths(curve.threshold()),
                        Ratio.ofMillionths(curve.perPointHundredths() * 10_000L));
            case BANDS ->
                new PayoutCurve.Bands(curve.bands().stream()
                        .map(band -> new PayoutCurve.Band(
                                Score.ofHundredths(band.from()), Ratio.ofMillionths(band.ratio() * 100L)))
                        .toList());
        };
    }

    private static TierCase anyTier(Random random) {
        boolean daily = chance(random, 3);
        return new TierCase(
                !chance(random, 5), !daily && !chance(random, 4), daily, anyCurve(random), anyCurve(random));
    }

    private static CurveCase anyCurve(Random random) {
        int threshold = pick(random, 9_000, 9_000, 0, 10_000, 1, random.nextInt(10_001));
        List<Integer> bounds = new ArrayList<>(List.of(0));
        for (int i = random.nextInt(4); i > 0; i--) {
            bounds.add(pick(random, 9_000, 9_500, 8_000, 10_000, 1 + random.nextInt(10_000)));
        }
        List<Integer> from =
                bounds.stream().distinct().sorted((one, other) -> other - one).toList();
        List<BandCase> bands = new ArrayList<>();
        int ratio = pick(random, 10_000, 20_000, 12_000, random.nextInt(20_001));
        for (int bound : from) {
            bands.add(new BandCase(bound, ratio));
            ratio -= random.nextInt(ratio + 1);
        }
        return new CurveCase(
                pick(random, Shape.values()), threshold, pick(random, 1, 2, 0, 100, random.nextInt(300)), bands);
    }

    private static TermsCase anyTerms(Random random) {
        Set<String> sources = Set.copyOf(Arrays.asList(
                chance(random, 4) ? "" : "PERFORMANCE_WAGE",
                chance(random, 4) ? " " : "QUOTA_WAGE",
                chance(random, 4) ? "  " : "REWARDS"));
        Integer share = chance(random, 2)
                ? null
                : Integer.valueOf(pick(random, 200_000, 0, 1_000_000, 333_333, random.nextInt(1_000_001)));
        return new TermsCase(random.nextBoolean(), sources, !chance(random, 4), share, !chance(random, 4));
    }

    private static List<Long> anyPoints(Random random) {
        List<Long> points = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            points.add(chance(random, 12) ? HUGE : 1L + random.nextInt(500));
        }
        return points;
    }

    private static int anyScore(Random random) {
        return pick(random, 9_000, 8_999, 9_001, 0, 10_000, 1, random.nextInt(10_001), 8_500 + random.nextInt(1_501));
    }

    private static List<Long> amounts(Random random, int most) {
        List<Long> amounts = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            amounts.add(anyAmount(random));
        }
        return amounts;
    }

    private static long anyAmount(Random random) {
        return switch (random.nextInt(12)) {
            case 0, 1 -> 0;
            case 2 -> 1;
            case 3 -> random.nextInt(10);
            case 4 -> 1 + 2L * random.nextInt(500);
            case 5 -> HUGE;
            case 6 -> (long) random.nextInt(1_000_000) * random.nextInt(1_000_000_000);
            default -> random.nextInt(1_000_000);
        };
    }

    private static boolean chance(Random random, int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    @SafeVarargs
    private static <T> T pick(Random random, T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static long[] longs(List<Long> values) {
        return values.stream().mapToLong(Long::longValue).toArray();
    }
}
