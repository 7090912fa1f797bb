package io.leansafety.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.ledger.AccountKind;
import io.leansafety.ledger.Entry;
import io.leansafety.organization.SubjectLevel;
import io.leansafety.policy.DeductionTerms;
import io.leansafety.policy.TradeTerms;
import io.leansafety.pricing.PricedFinding.Awaiting;
import io.leansafety.rule.Rule;
import io.leansafety.rule.RuleId;
import io.leansafety.value.Money;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The laws mean little over companies in which nothing happens: every feature must be used often. */
@Rule("EXCHANGE")
class GeneratedCompaniesTest {
    private static final int COMPANIES = 300;
    private static final int OFTEN = 10;

    private static final Map<String, BiPredicate<AnyMonth, MonthSettlement>> FEATURES = features();

    @Test
    void useEveryFeatureOften() {
        Map<String, Integer> used = new LinkedHashMap<>();
        FEATURES.keySet().forEach(feature -> used.put(feature, 0));
        for (long seed = 0; seed < COMPANIES; seed++) {
            AnyMonth month = AnyMonth.of(seed);
            MonthSettlement settled = month.settle();
            FEATURES.forEach((feature, isUsed) -> {
                if (isUsed.test(month, settled)) {
                    used.merge(feature, 1, Integer::sum);
                }
            });
        }
        assertThat(used)
                .allSatisfy((feature, times) -> assertThat(times).as(feature).isGreaterThanOrEqualTo(OFTEN));
    }

    private static Map<String, BiPredicate<AnyMonth, MonthSettlement>> features() {
        Map<String, BiPredicate<AnyMonth, MonthSettlement>> features = new LinkedHashMap<>();
        for (RuleId rule : new RuleId[] {
            RuleId.T1, RuleId.T2, RuleId.T3, RuleId.T4, RuleId.P4, RuleId.P5, RuleId.P7, RuleId.P8, RuleId.S3, RuleId.S6
        }) {
            features.put("booked by " + rule, books(entry -> entry.rule() == rule));
        }
        features.put("a contractor pays", books(entry -> entry.debit().kind() == AccountKind.PROJECT_PAYMENTS));
        features.put(
                "a contractor's person is charged",
                books(entry -> entry.rule() == RuleId.P5 && entry.debit().kind() == AccountKind.PROJECT_PAYMENTS));
        features.put(
                "a beneficiary is paid",
                books(entry -> entry.rule() == RuleId.T4 && entry.credit().isFund()));
        features.put(
                "a refund",
                books(entry -> entry.rule() == RuleId.S6 && entry.credit().kind() == AccountKind.PERFORMANCE_WAGE));
        for (Awaiting reason : Awaiting.values()) {
            features.put(
                    "awaiting " + reason,
                    (month, settled) -> settled.awaiting().stream().anyMatch(finding -> finding.reason() == reason));
        }
        for (SubjectLevel level : SubjectLevel.values()) {
            features.put(
                    "a " + level,
                    (month, settled) -> month.facts().organization().subjects().stream()
                            .anyMatch(subject -> subject.level() == level));
        }
        features.put(
                "points by a finding",
                (month, settled) -> settled.people().stream()
                        .anyMatch(person -> person.lines().stream().anyMatch(line -> line.rule() == RuleId.A2B)));
        features.put(
                "carried forward",
                (month, settled) -> settled.totals().carriedForward().compareTo(Money.ZERO) > 0);
        features.put(
                "written off", (month, settled) -> settled.totals().writtenOff().compareTo(Money.ZERO) > 0);
        features.put("a quota wage", anybody(person -> !person.quotaWagePaid().isZero()));
        features.put(
                "more than the whole is paid",
                anybody(person -> person.safetyWageWithheld().isNegative()));
        features.put("a negative total", anybody(person -> person.total().isNegative()));
        features.put(
                "somebody exempt is paid",
                anybody(person ->
                        person.month().isExempt() && !person.safetyWagePaid().isZero()));
        features.put(
                "a pool shares its fund",
                (month, settled) -> month.facts().pools().stream()
                        .anyMatch(pool -> Boolean.TRUE.equals(pool.goalMet())
                                && pool.benchmarks().size() > 1));
        features.put(
                "a wage quota",
                (month, settled) -> month.facts().pools().stream().anyMatch(pool -> pool.wageQuota() != null));
        features.put("a veto", (month, settled) -> !month.facts().vetoes().isEmpty());
        features.put(
                "people who moved",
                (month, settled) -> month.facts().organization().people().stream()
                        .anyMatch(person -> person.assignments().size() > 1));
        features.put(
                "a role by shift and specialty",
                (month, settled) -> month.facts().organization().roles().stream()
                        .anyMatch(role -> role.shift() != null && role.specialty() != null));
        features.put(
                "inspection parts",
                (month, settled) -> month.facts().inspection().stream().anyMatch(fact -> fact.parts() != null));
        features.put(
                "wage protection",
                (month, settled) -> month.policy().deductions().wageProtection().isPresent());
        features.put("no limit", (month, settled) -> month.policy().deductions().limit() == DeductionTerms.Limit.NONE);
        features.put(
                "tenders by bid",
                (month, settled) -> month.policy().trades().tenderPrice() == TradeTerms.TenderPrice.BID);
        features.put(
                "holders named by the finding",
                (month, settled) -> month.facts().findings().stream()
                        .anyMatch(finding -> !finding.holders().isEmpty()));
        return features;
    }

    private static BiPredicate<AnyMonth, MonthSettlement> books(Predicate<Entry> wanted) {
        return (month, settled) -> settled.journal().entries().stream().anyMatch(wanted);
    }

    private static BiPredicate<AnyMonth, MonthSettlement> anybody(Predicate<PersonSettlement> wanted) {
        return (month, settled) ->
                settled.people().stream().map(PersonResult::settlement).anyMatch(wanted);
    }
}
