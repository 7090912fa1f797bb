package io.leansafety.settlement;

import io.leansafety.settlement.PersonCase.BandCase;
import io.leansafety.settlement.PersonCase.CurveCase;
import io.leansafety.settlement.PersonCase.TermsCase;
import io.leansafety.settlement.PersonCase.TierCase;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The person step as the rules say it, slow and plain, in exact fractions of its own. It shares no code with the
 * library, so that agreeing with it means something. Rules A3, A5, S2 to S7.
 */
final class ReferencePerson {
    private static final Exact HUNDRED = Exact.of(100);

    private final PersonCase person;

    private ReferencePerson(PersonCase person) {
        this.person = person;
    }

    /** Every figure by name: amounts in fen, scores in hundredths, the ratio in millionths; null where there is none. */
    static Map<String, @Nullable BigInteger> settle(PersonCase person) {
        return new ReferencePerson(person).figures();
    }

    private Map<String, @Nullable BigInteger> figures() {
        TierCase tier = person.tier();
        Exact duty = duty();
        Exact inspection = person.inspection() == null ? null : points(person.inspection());
        Exact responsibility = responsibility(duty, inspection);
        Exact ratio = ratio(responsibility);
        Exact safetyPaid = ratio == null
                ? Exact.of(0)
                : Exact.of(person.entitlement()).times(ratio).halfUp();
        Exact quotaPaid = quotaPaid();
        Exact rewards = sum(person.rewards());
        Exact charges = sum(person.charges());
        Exact due = charges.plus(Exact.of(person.broughtForward()));
        Exact deducted = deducted(due, safetyPaid, quotaPaid, rewards);
        Exact rest = due.minus(deducted);
        Exact total = safetyPaid
                .plus(quotaPaid)
                .plus(Exact.of(person.performance()))
                .plus(rewards)
                .minus(deducted);

        Map<String, @Nullable BigInteger> figures = new LinkedHashMap<>();
        figures.put("dutyScore", hundredths(duty));
        figures.put("inspectionScore", hundredths(inspection));
        figures.put("responsibilityScore", hundredths(responsibility));
        figures.put(
                "ratio", ratio == null ? null : ratio.times(Exact.of(1_000_000)).whole());
        figures.put("safetyPaid", safetyPaid.whole());
        figures.put(
                "withheld",
                ratio == null
                        ? BigInteger.ZERO
                        : Exact.of(person.entitlement()).minus(safetyPaid).whole());
        figures.put(
                "quotaBase",
                tier == null || !tier.isDaily() ? null : sum(person.quotas()).whole());
        figures.put("quotaPaid", tier == null || !tier.isDaily() ? null : quotaPaid.whole());
        figures.put("rewards", rewards.whole());
        figures.put("charges", charges.whole());
        figures.put("deducted", deducted.whole());
        figures.put("carriedForward", person.terms().carries() ? rest.whole() : BigInteger.ZERO);
        figures.put("writtenOff", person.terms().carries() ? BigInteger.ZERO : rest.whole());
        figures.put("total", total.whole());
        return figures;
    }

    /** A3: max(0, self-check − sum of all deductions). */
    private @Nullable Exact duty() {
        if (person.selfCheck() == null) {
            return null;
        }
        Exact score = points(person.selfCheck());
        for (long deducted : person.points()) {
            score = score.minus(points(deducted));
        }
        return score.max(Exact.of(0));
    }

    /** A5: the mean of the two, or duty alone; of a tier that is paid monthly, not of an exempt person. */
    private @Nullable Exact responsibility(@Nullable Exact duty, @Nullable Exact inspection) {
        TierCase tier = person.tier();
        if (tier == null || !tier.isPaidMonthly() || person.exempt() != null || duty == null) {
            return null;
        }
        if (!tier.averages() || inspection == null) {
            return duty;
        }
        Exact mean = duty.plus(inspection).over(Exact.of(2)).times(HUNDRED);
        return (person.terms().roundsDown() ? mean.down() : mean.halfUp()).over(HUNDRED);
    }

    /** S3: curve × veto, of an exempt person exempt ratio × veto. */
    private @Nullable Exact ratio(@Nullable Exact responsibility) {
        TierCase tier = person.tier();
        if (tier == null || !tier.isPaidMonthly()) {
            return null;
        }
        Exact veto = Exact.of(person.vetoHundredths()).over(HUNDRED);
        if (person.exempt() != null) {
            return Exact.of(person.exempt()).over(Exact.of(10_000)).times(veto);
        }
        return responsibility == null
                ? null
                : curve(tier.curve(), responsibility).times(veto);
    }

    /** S2. */
    private static Exact curve(CurveCase curve, Exact score) {
        Exact threshold = points(curve.threshold());
        return switch (curve.shape()) {
            case FULL_AT_OR_ABOVE -> score.isAtLeast(threshold) ? Exact.of(1) : score.over(HUNDRED);
            case PROPORTIONAL -> score.over(HUNDRED);
            case LINEAR -> {
                Exact missing = threshold.minus(score).max(Exact.of(0));
                Exact perPoint = Exact.of(curve.perPointHundredths()).over(HUNDRED);
                yield Exact.of(1).minus(perPoint.times(missing)).max(Exact.of(0));
            }
            case BANDS -> {
                BandCase reached = null;
                for (BandCase band : curve.bands()) {
                    boolean isHigher = reached == null || band.from() > reached.from();
                    if (isHigher && score.isAtLeast(points(band.from()))) {
                        reached = band;
                    }
                }
                yield reached == null ? Exact.of(0) : Exact.of(reached.ratio()).over(Exact.of(10_000));
            }
        };
    }

    /** S4: for each day, rounded, then summed. */
    private Exact quotaPaid() {
        Exact paid = Exact.of(0);
        TierCase tier = person.tier();
        for (int i = 0; tier != null && i < person.quotas().size(); i++) {
            Exact ratio = curve(tier.quotaCurve(), points(person.dayScores().get(i)));
            paid = paid.plus(Exact.of(person.quotas().get(i)).times(ratio).halfUp());
        }
        return paid;
    }

    /** S6. */
    private Exact deducted(Exact due, Exact safetyPaid, Exact quotaPaid, Exact rewards) {
        if (!due.isAtLeast(Exact.of(0))) {
            return due;
        }
        TermsCase terms = person.terms();
        Exact performance = Exact.of(person.performance());
        List<Exact> limits = new ArrayList<>(List.of(due));
        if (terms.limited()) {
            Exact sources = Exact.of(0);
            sources = terms.sources().contains("PERFORMANCE_WAGE") ? sources.plus(performance) : sources;
            sources = terms.sources().contains("QUOTA_WAGE") ? sources.plus(quotaPaid) : sources;
            sources = terms.sources().contains("REWARDS") ? sources.plus(rewards) : sources;
            limits.add(sources);
        }
        if (terms.maxShareMillionths() != null) {
            Exact wages =
                    performance.plus(rewards).plus(safetyPaid).plus(quotaPaid).plus(Exact.of(person.other()));
            Exact share = Exact.of(terms.maxShareMillionths()).over(Exact.of(1_000_000));
            limits.add(wages.times(share).down());
            limits.add(wages.minus(Exact.of(person.minimumWage())).max(Exact.of(0)));
        }
        return limits.stream()
                .reduce((one, other) -> one.isAtLeast(other) ? other : one)
                .orElseThrow();
    }

    private static Exact points(long hundredths) {
        return Exact.of(hundredths).over(HUNDRED);
    }

    private static Exact sum(List<Long> amounts) {
        return amounts.stream().map(Exact::of).reduce(Exact.of(0), Exact::plus);
    }

    private static @Nullable BigInteger hundredths(@Nullable Exact score) {
        return score == null ? null : score.times(HUNDRED).whole();
    }

    /** A fraction; the denominator is above 0. */
    private record Exact(BigInteger top, BigInteger bottom) {
        static Exact of(long whole) {
            return new Exact(BigInteger.valueOf(whole), BigInteger.ONE);
        }

        Exact plus(Exact other) {
            return new Exact(top.multiply(other.bottom).add(other.top.multiply(bottom)), bottom.multiply(other.bottom));
        }

        Exact minus(Exact other) {
            return plus(new Exact(other.top.negate(), other.bottom));
        }

        Exact times(Exact other) {
            return new Exact(top.multiply(other.top), bottom.multiply(other.bottom));
        }

        /** Only ever by what is above 0. */
        Exact over(Exact other) {
            return new Exact(top.multiply(other.bottom), bottom.multiply(other.top));
        }

        boolean isAtLeast(Exact other) {
            return minus(other).top.signum() >= 0;
        }

        Exact max(Exact other) {
            return isAtLeast(other) ? this : other;
        }

        /** The greatest whole number that is not above; nothing negative is ever rounded. */
        Exact down() {
            return new Exact(top.divide(bottom), BigInteger.ONE);
        }

        Exact halfUp() {
            return new Exact(top.add(top).add(bottom).divide(bottom.add(bottom)), BigInteger.ONE);
        }

        BigInteger whole() {
            BigInteger[] parts = top.divideAndRemainder(bottom);
            if (parts[1].signum() != 0) {
                throw new IllegalStateException("a figure must be whole by now, but was " + this);
            }
            return parts[0];
        }
    }
}
