package io.leansafety.settlement;

import io.leansafety.organization.AnyCompany;
import io.leansafety.policy.AnyPolicy;
import io.leansafety.policy.Policy;
import io.leansafety.pricing.AnyCatalogs;
import io.leansafety.value.Dice;
import io.leansafety.value.SettlementPeriod;
import io.leansafety.work.WorkFacts;
import java.util.List;

/**
 * A small company's month that uses every feature of the format, and is right in every respect; the same seed gives the
 * same month.
 */
public record AnyMonth(long seed, Policy policy, MonthFacts facts) {
    public static AnyMonth of(long seed) {
        Dice dice = new Dice(seed);
        Policy policy = AnyPolicy.of(dice);
        SettlementPeriod period = anyPeriod(dice, policy);
        return new AnyMonth(seed, policy, facts(dice, policy, period, AnyCompany.whole(dice, policy, period)));
    }

    /** Two months of one unit each, by one policy, for the same company. */
    static Apart apart(long seed) {
        Dice dice = new Dice(seed);
        Policy policy = AnyPolicy.of(dice);
        SettlementPeriod period = anyPeriod(dice, policy);
        return new Apart(
                seed,
                policy,
                facts(dice, policy, period, AnyCompany.ofOneUnit(dice, policy, period, "A")),
                facts(dice, policy, period, AnyCompany.ofOneUnit(dice, policy, period, "B")));
    }

    record Apart(long seed, Policy policy, MonthFacts one, MonthFacts other) {
        @Override
        public String toString() {
            return "AnyMonth.apart(" + seed + "L)";
        }
    }

    MonthSettlement settle() {
        return ResolvedMonth.of(policy, facts).orElseThrow().settle();
    }

    AnyMonth with(MonthFacts other) {
        return new AnyMonth(seed, policy, other);
    }

    private static SettlementPeriod anyPeriod(Dice dice, Policy policy) {
        String month = String.format("2026-%02d", 1 + dice.upTo(11));
        return SettlementPeriod.parse(month).startingOn(policy.monthStartsOn());
    }

    private static MonthFacts facts(Dice dice, Policy policy, SettlementPeriod period, AnyCompany company) {
        AnyCatalogs catalogs = new AnyCatalogs(dice, policy, company, period);
        AnyMovements movements = new AnyMovements(dice, policy, company, catalogs, period);
        AnyWages wages = new AnyWages(dice, policy, company, period);
        AnyAssessments assessments = new AnyAssessments(dice, policy, company, period, wages.facts());
        return new MonthFacts(
                period.startingOn(1),
                company.facts(),
                catalogs.facts(),
                wages.facts(),
                wages.pools(),
                assessments.exemptions(),
                assessments.duty(),
                assessments.inspection(),
                assessments.daily(),
                movements.findings(),
                movements.handovers(),
                movements.tenders(),
                assessments.vetoes(),
                WorkFacts.NONE,
                List.of());
    }

    /** What gives this month again. */
    @Override
    public String toString() {
        return "AnyMonth.of(" + seed + "L)";
    }
}
