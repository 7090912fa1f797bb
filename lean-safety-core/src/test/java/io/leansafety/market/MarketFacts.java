package io.leansafety.market;

import io.leansafety.finding.FindingDraft;
import io.leansafety.finding.FindingFact;
import io.leansafety.organization.SmallCompany;
import io.leansafety.pricing.CatalogFact;
import io.leansafety.pricing.ItemDraft;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.settlement.WageFact;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.SettlementPeriod;
import io.leansafety.value.SubjectId;
import io.leansafety.work.WorkFacts;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Months of a {@link SmallCompany}: P1 has a performance wage of 150.00, and each finding charges P1 100.00, so that two
 * of them carry 50.00 forward. A1 and A2 are the assessment office, H1 is the head of the leading group. All have the name
 * of the {@link Canary}, and P1 is paid its wage elsewhere, so that every test of the market listens for them.
 */
final class MarketFacts {
    static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    static final YearMonth NOVEMBER = OCTOBER.plusMonths(1);
    static final YearMonth DECEMBER = OCTOBER.plusMonths(2);

    private static final String ITEM = "V-01";

    private MarketFacts() {}

    static SmallCompany company() {
        return people().role("ASSESSMENT_OFFICE", "XS", "A1")
                .role("ASSESSMENT_OFFICE", "XS", "A2")
                .role("LEADING_GROUP_HEAD", "XS", "H1");
    }

    /** The same people, of whom nobody holds a role. */
    static SmallCompany people() {
        return SmallCompany.with("P1@T1", "A1@D1", "A2@D1", "H1@D1");
    }

    /** A month with these findings. */
    static MonthFacts of(YearMonth month, String... findings) {
        return of(
                company(),
                month,
                Stream.of(findings).map(id -> finding(id, month)).toList());
    }

    /** A month without findings to which P1 brings an amount that somebody typed. */
    static MonthFacts broughtForward(YearMonth month, String amount) {
        MonthFacts facts = of(month);
        return facts.withWages(facts.wages().stream()
                .map(wage -> wage.withBroughtForward(Money.of(amount)))
                .toList());
    }

    static FindingFact finding(String id, YearMonth foundIn) {
        return FindingDraft.of(id, ITEM, "T1")
                .offender("P1")
                .on(foundIn.atDay(8))
                .fact();
    }

    static MonthFacts of(SmallCompany company, YearMonth month, List<FindingFact> findings) {
        ItemDraft item = ItemDraft.of(ITEM, "CONDUCT").charge("OFFENDER", "COMPANY=100.00");
        return new MonthFacts(
                new SettlementPeriod(month, 1),
                Canary.named(company.facts()),
                List.of(new CatalogFact(new SubjectId("XS"), SmallCompany.LONG_AGO, null, List.of(item.fact()))),
                List.of(new WageFact(new PersonId("P1"), null, Money.of("150.00"), Canary.WAGE, null, null, Map.of())),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                findings,
                List.of(),
                List.of(),
                List.of(),
                WorkFacts.NONE,
                List.of());
    }
}
