package io.leansafety.benchmarks;

import io.leansafety.settlement.PersonMonth;
import io.leansafety.settlement.PersonMonthBuilder;
import io.leansafety.settlement.PersonSettlement;
import io.leansafety.settlement.SettlementTerms;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.Ratio;
import io.leansafety.value.Score;
import java.util.Optional;
import java.util.stream.IntStream;

/** The public person step: a resolved month, built as a host builds it. Rule S13. */
final class PersonSteps {
    private static final SettlementTerms TERMS = SampleTiers.terms();

    private PersonSteps() {}

    /**
     * Returns a person's resolved month.
     *
     * @param from who
     * @return the month
     */
    static PersonMonth month(SamplePerson from) {
        PersonMonthBuilder month = PersonMonth.builder(new PersonId(from.id()), TERMS)
                .tier(SampleTiers.all().get(from.tier()))
                .veto(Ratio.ofMillionths(from.veto() * 10_000L))
                .entitlement(Money.ofFen(from.wages().entitlement()))
                .wages(
                        Money.ofFen(from.wages().performance()),
                        Money.ofFen(from.wages().other()))
                .broughtForward(Money.ofFen(from.wages().broughtForward()))
                .minimumWage(Money.ofFen(from.wages().minimum()))
                .charges(from.charges())
                .rewards(from.rewards())
                .days(from.quotas(), from.dayScores());
        if (from.exempt() != SamplePerson.NONE) {
            month.exempt(Ratio.ofMillionths(from.exempt()));
        }
        if (from.selfCheck() != SamplePerson.NONE) {
            month.duty(
                    Score.ofHundredths(from.selfCheck()),
                    IntStream.of(from.points()).asLongStream().toArray());
        }
        if (from.inspection() != SamplePerson.NONE) {
            month.inspection(Score.ofHundredths(from.inspection()));
        }
        return month.build();
    }

    /** {@return all figures of a settled month} */
    static Figures figures(PersonSettlement settled) {
        return new Figures(
                hundredths(settled.dutyScore()),
                hundredths(settled.inspectionScore()),
                hundredths(settled.responsibilityScore()),
                settled.payoutRatio().map(Ratio::millionths).orElse((long) SamplePerson.NONE),
                settled.safetyWagePaid().fen(),
                settled.safetyWageWithheld().fen(),
                settled.quotaWageBase().fen(),
                settled.quotaWagePaid().fen(),
                settled.rewards().fen(),
                settled.charges().fen(),
                settled.deducted().fen(),
                settled.carriedForward().fen(),
                settled.writtenOff().fen(),
                settled.total().fen());
    }

    private static long hundredths(Optional<Score> score) {
        return score.map(Score::hundredths).orElse(SamplePerson.NONE);
    }
}
