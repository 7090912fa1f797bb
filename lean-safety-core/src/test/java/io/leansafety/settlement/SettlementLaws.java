package io.leansafety.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.ledger.Account;
import io.leansafety.ledger.AccountKind;
import io.leansafety.ledger.Entry;
import io.leansafety.organization.OrganizationFacts;
import io.leansafety.organization.SubjectLevel;
import io.leansafety.policy.PayoutCurve;
import io.leansafety.policy.PayoutCurve.Band;
import io.leansafety.policy.TierScheme;
import io.leansafety.rule.Problem;
import io.leansafety.value.Dice;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.work.WorkFacts;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The laws of a month, each said once, for one generated month. */
final class SettlementLaws {
    private SettlementLaws() {}

    /** What is generated must be right, or the laws would be held by nothing. */
    static void everyGeneratedMonthResolves(AnyMonth month) {
        assertThat(ResolvedMonth.of(month.policy(), month.facts()).problems().stream()
                        .filter(Problem::isError))
                .isEmpty();
    }

    static void everyBalanceIsConserved(AnyMonth month) {
        MonthSettlement settled = month.settle();
        Map<Account, Long> balances = settled.journal().balances();
        assertThat(balances.values().stream().reduce(0L, Math::addExact)).isZero();
        for (PersonResult result : settled.people()) {
            PersonSettlement person = result.settlement();
            PersonId id = person.person();
            Money brought = person.month().broughtForward();
            assertThat(balance(balances, AccountKind.OBLIGATION, id))
                    .as("what %s still owes less what was owed before", id)
                    .isEqualTo(brought.fen() - person.carriedForward().fen());
            assertThat(balance(balances, AccountKind.SAFETY_WAGE, id))
                    .isEqualTo(person.safetyWagePaid().fen());
            assertThat(balance(balances, AccountKind.PERFORMANCE_WAGE, id))
                    .isEqualTo(person.rewards().minus(person.deducted()).fen());
        }
        assertThat(settled.journal().entries()).isSorted().allSatisfy(entry -> {
            assertThat(entry.amount()).isGreaterThan(Money.ZERO);
            assertThat(entry.debit()).isNotEqualTo(entry.credit());
        });
    }

    static void theTotalsAreTheSumsOfThePeopleAndTheJournal(AnyMonth month) {
        MonthSettlement settled = month.settle();
        MonthTotals totals = settled.totals();
        long deducted = 0;
        long charges = 0;
        for (PersonResult result : settled.people()) {
            deducted += result.settlement().deducted().fen();
            charges += result.settlement().charges().fen();
        }
        assertThat(totals.deducted().fen()).isEqualTo(deducted);
        assertThat(totals.charges().fen()).isEqualTo(charges);
        long charged = 0;
        long rewarded = 0;
        for (Entry entry : settled.journal().entries()) {
            boolean byFinding = !entry.rule().id().equals("S6");
            charged += byFinding && entry.debit().kind() == AccountKind.OBLIGATION
                    ? entry.amount().fen()
                    : 0;
            rewarded += byFinding && entry.credit().kind() == AccountKind.PERFORMANCE_WAGE
                    ? entry.amount().fen()
                    : 0;
        }
        assertThat(totals.charges().fen()).isEqualTo(charged);
        assertThat(totals.rewards().fen()).isEqualTo(rewarded);
        long net = Stream.of(settled.subjects(), settled.centers())
                .flatMap(List::stream)
                .mapToLong(fund -> fund.net().fen())
                .sum();
        long others = settled.journal().balances().entrySet().stream()
                .filter(balance -> !balance.getKey().isFund())
                .filter(balance -> balance.getKey().kind() != AccountKind.CENTER)
                .mapToLong(Map.Entry::getValue)
                .sum();
        assertThat(net).isEqualTo(-others);
    }

    static void nobodyIsPaidMoreThanTheHighestRatio(AnyMonth month) {
        for (PersonResult result : month.settle().people()) {
            PersonSettlement person = result.settlement();
            BigInteger highest = person.month()
                    .tier()
                    .filter(TierScheme::isPaidMonthly)
                    .map(tier -> highestMillionths(month, person, tier))
                    .orElse(BigInteger.ZERO);
            BigInteger most = BigInteger.valueOf(person.month().entitlement().fen())
                    .multiply(highest)
                    .add(BigInteger.valueOf(500_000))
                    .divide(BigInteger.valueOf(1_000_000));
            assertThat(BigInteger.valueOf(person.safetyWagePaid().fen()))
                    .as("paid to %s", person.person())
                    .isBetween(BigInteger.ZERO, most);
        }
    }

    static void everyDueIsDeductedCarriedOrWrittenOff(AnyMonth month) {
        for (PersonResult result : month.settle().people()) {
            PersonSettlement person = result.settlement();
            Money due = person.charges().plus(person.month().broughtForward());
            assertThat(person.deducted().plus(person.carriedForward()).plus(person.writtenOff()))
                    .isEqualTo(due);
            assertThat(person.carriedForward()).isGreaterThanOrEqualTo(Money.ZERO);
            assertThat(person.writtenOff()).isGreaterThanOrEqualTo(Money.ZERO);
            assertThat(person.deducted()).isLessThanOrEqualTo(due.isNegative() ? Money.ZERO : due);
        }
    }

    static void theOrderOfInputsNeverMatters(AnyMonth month) {
        Shuffle shuffle = new Shuffle(new Dice(month.seed() + 1));
        AnyMonth shuffled = new AnyMonth(month.seed(), shuffle.of(month.policy()), shuffle.of(month.facts()));
        assertThat(Rendering.of(shuffled.settle())).isEqualTo(Rendering.of(month.settle()));
    }

    static void theSameInputGivesTheSameOutput(AnyMonth month) {
        assertThat(Rendering.of(AnyMonth.of(month.seed()).settle())).isEqualTo(Rendering.of(month.settle()));
        ResolvedMonth resolved = ResolvedMonth.of(month.policy(), month.facts()).orElseThrow();
        assertThat(Rendering.of(resolved.settle())).isEqualTo(Rendering.of(resolved.settle()));
    }

    static void everyPersonSettlesAlone(AnyMonth month) {
        ResolvedMonth resolved = ResolvedMonth.of(month.policy(), month.facts()).orElseThrow();
        List<PersonMonth> people = new ArrayList<>(resolved.people());
        Collections.reverse(people);
        List<String> alone = people.parallelStream()
                .map(PersonMonth::settle)
                .map(Rendering::of)
                .sorted()
                .toList();
        List<String> together = resolved.settle().people().stream()
                .map(PersonResult::settlement)
                .map(Rendering::of)
                .sorted()
                .toList();
        assertThat(alone).isEqualTo(together);
    }

    static void paidNeverFallsWhenThingsGetBetter(AnyMonth month) {
        AnyMonth better = month.with(new Better(new Dice(month.seed() + 2)).of(month.facts()));
        List<PersonResult> before = month.settle().people();
        List<PersonResult> after = better.settle().people();
        for (int i = 0; i < before.size(); i++) {
            PersonSettlement worse = before.get(i).settlement();
            PersonSettlement best = after.get(i).settlement();
            assertThat(best.safetyWagePaid()).isGreaterThanOrEqualTo(worse.safetyWagePaid());
            assertThat(best.quotaWagePaid()).isGreaterThanOrEqualTo(worse.quotaWagePaid());
            assertThat(best.total()).isGreaterThanOrEqualTo(worse.total());
        }
    }

    static void twoUnitsSettleApartAsTogether(AnyMonth.Apart apart) {
        MonthSettlement one = settle(apart, apart.one());
        MonthSettlement other = settle(apart, apart.other());
        MonthSettlement together = settle(apart, together(apart.one(), apart.other()));
        assertThat(Rendering.people(together)).isEqualTo(both(Rendering.people(one), Rendering.people(other)));
        assertThat(sorted(Rendering.journal(together)))
                .isEqualTo(sorted(both(Rendering.journal(one), Rendering.journal(other))));
        assertThat(together.subjects()).isEqualTo(both(one.subjects(), other.subjects()));
        assertThat(together.centers()).isEqualTo(both(one.centers(), other.centers()));
        assertThat(together.awaiting()).isEqualTo(both(one.awaiting(), other.awaiting()));
    }

    private static BigInteger highestMillionths(AnyMonth month, PersonSettlement person, TierScheme tier) {
        if (person.month().isExempt()) {
            return month.facts().exemptions().stream()
                    .filter(exemption -> person.person().equals(exemption.person()))
                    .map(exemption -> exemption.ratio())
                    .map(ratio -> BigInteger.valueOf(ratio == null ? 0 : ratio.millionths()))
                    .findFirst()
                    .orElseThrow();
        }
        return tier.curve() instanceof PayoutCurve.Bands steps
                ? steps.bands().stream()
                        .map(Band::ratio)
                        .map(ratio -> BigInteger.valueOf(ratio.millionths()))
                        .reduce(BigInteger.ZERO, BigInteger::max)
                : BigInteger.valueOf(1_000_000);
    }

    private static long balance(Map<Account, Long> balances, AccountKind kind, PersonId person) {
        return balances.getOrDefault(Account.of(kind, person), 0L);
    }

    private static MonthSettlement settle(AnyMonth.Apart apart, MonthFacts facts) {
        return ResolvedMonth.of(apart.policy(), facts).orElseThrow().settle();
    }

    /** The company itself is in both, once here. */
    private static MonthFacts together(MonthFacts one, MonthFacts other) {
        OrganizationFacts first = one.organization();
        OrganizationFacts second = other.organization();
        return new MonthFacts(
                one.period(),
                new OrganizationFacts(
                        both(
                                first.subjects(),
                                second.subjects().stream()
                                        .filter(subject -> subject.level() != SubjectLevel.COMPANY)
                                        .toList()),
                        both(first.people(), second.people()),
                        both(first.roles(), second.roles())),
                both(one.catalogs(), other.catalogs()),
                both(one.wages(), other.wages()),
                both(one.pools(), other.pools()),
                both(one.exemptions(), other.exemptions()),
                both(one.duty(), other.duty()),
                both(one.inspection(), other.inspection()),
                both(one.daily(), other.daily()),
                both(one.findings(), other.findings()),
                both(one.handovers(), other.handovers()),
                both(one.tenders(), other.tenders()),
                both(one.vetoes(), other.vetoes()),
                WorkFacts.NONE,
                both(one.corrections(), other.corrections()));
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static List<String> sorted(List<String> lines) {
        Map<String, Integer> counted = new TreeMap<>();
        lines.forEach(line -> counted.merge(line, 1, Integer::sum));
        return counted.entrySet().stream().map(Map.Entry::toString).toList();
    }
}
