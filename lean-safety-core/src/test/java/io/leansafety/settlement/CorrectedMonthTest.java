package io.leansafety.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.leansafety.ledger.AccountKind;
import io.leansafety.ledger.Entry;
import io.leansafety.policy.BuiltInPolicies;
import io.leansafety.rule.Rule;
import io.leansafety.value.Dice;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.ValueOutOfRangeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/** A month in which closed months are corrected: what is paid more or less, and what stays as it is. */
@Rule("S11b")
class CorrectedMonthTest {
    private static final int TRIES = 300;

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void aCorrectionIsPaidAndChangesNoOtherFigure(@ForAll long seed) {
        AnyMonth month = AnyMonth.of(seed);
        MonthSettlement without = month.settle();
        MonthSettlement with =
                month.with(month.facts().withCorrections(corrections(month))).settle();

        for (int i = 0; i < with.people().size(); i++) {
            PersonSettlement corrected = with.people().get(i).settlement();
            PersonSettlement before = without.people().get(i).settlement();
            Money sum = corrected.month().corrections();

            assertThat(with.people().get(i).corrections().stream()
                            .map(PersonCorrection::total)
                            .reduce(Money.ZERO, Money::plus))
                    .isEqualTo(sum);
            assertThat(corrected.total().minus(before.total())).isEqualTo(sum);
            assertThat(withoutTotal(corrected)).isEqualTo(withoutTotal(before));
        }
        assertThat(with.totals().total().minus(with.totals().corrections()))
                .isEqualTo(without.totals().total());
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void theJournalHoldsTheMonthsOwnEntriesAndThoseOfTheCorrections(@ForAll long seed) {
        AnyMonth month = AnyMonth.of(seed);
        List<CorrectionFact> corrections = corrections(month);
        MonthSettlement with =
                month.with(month.facts().withCorrections(corrections)).settle();

        List<Entry> entries = new ArrayList<>(month.settle().journal().entries());
        for (CorrectionFact correction : corrections) {
            correction
                    .entries()
                    .forEach(entry -> entries.add(entry.resolved(Objects.requireNonNull(correction.month()))));
        }
        assertThat(with.journal().entries())
                .containsExactlyElementsOf(entries.stream().sorted().toList());
    }

    /** What somebody gets is what their wage accounts gain, and the quota wage, which has no account. */
    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void aPersonsTotalIsWhatTheirAccountsGain(@ForAll long seed) {
        AnyMonth month = AnyMonth.of(seed);
        List<CorrectionFact> corrections = corrections(month);
        MonthSettlement with =
                month.with(month.facts().withCorrections(corrections)).settle();

        Map<PersonId, Long> gained = new HashMap<>();
        corrections.forEach(correction ->
                correction.quotaWages().forEach((person, quota) -> gained.merge(person, quota.fen(), Long::sum)));
        for (Entry entry : with.journal().entries()) {
            if (entry.corrects() != null) {
                Stream.of(AccountKind.SAFETY_WAGE, AccountKind.PERFORMANCE_WAGE).forEach(kind -> {
                    if (entry.credit().kind() == kind) {
                        gained.merge(
                                new PersonId(entry.credit().owner()),
                                entry.amount().fen(),
                                Long::sum);
                    }
                    if (entry.debit().kind() == kind) {
                        gained.merge(
                                new PersonId(entry.debit().owner()),
                                -entry.amount().fen(),
                                Long::sum);
                    }
                });
            }
        }
        assertThat(with.people())
                .allSatisfy(person -> assertThat(
                                person.settlement().month().corrections().fen())
                        .isEqualTo(gained.getOrDefault(person.person().id(), 0L)));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void theOrderOfCorrectionsNeverMatters(@ForAll long seed) {
        AnyMonth month = AnyMonth.of(seed);
        MonthFacts facts = month.facts().withCorrections(corrections(month));
        MonthFacts shuffled = new Shuffle(new Dice(seed + 1)).of(facts);

        assertThat(corrected(month.with(shuffled))).isEqualTo(corrected(month.with(facts)));
    }

    @Test
    void aHostThatBuildsAMonthItselfSaysWhatIsCorrected() {
        PersonMonth month = PersonMonth.builder(
                        new PersonId("P1"), SettlementTerms.of(BuiltInPolicies.xinsheng2020No52()))
                .wages(Money.of("100.00"), Money.ZERO)
                .charges(30_000)
                .corrections(Money.of("-250.00"))
                .build();

        assertThat(month.settle().deducted()).isEqualTo(Money.of("100.00"));
        assertThat(month.settle().total()).isEqualTo(Money.of("-250.00"));
        assertThat(month.explain())
                .hasEntrySatisfying(
                        Figure.CORRECTIONS, how -> assertThat(how.isGiven()).isTrue())
                .hasEntrySatisfying(
                        Figure.TOTAL, how -> assertThat(how.resultText()).isEqualTo("-250.00"));
    }

    @Test
    void aCorrectionBeyondWhatMoneyHoldsIsRefused() {
        PersonMonthBuilder builder = PersonMonth.builder(
                        new PersonId("P1"), SettlementTerms.of(BuiltInPolicies.xinsheng2020No52()))
                .wages(Money.ofFen(Money.MAX_FEN), Money.ZERO)
                .corrections(Money.of("-0.01"));

        assertThatExceptionOfType(ValueOutOfRangeException.class).isThrownBy(builder::build);
    }

    /** The differences of a late change, as if two months before had been the same month. */
    private static List<CorrectionFact> corrections(AnyMonth month) {
        MonthSettlement posted = month.settle();
        List<CorrectionFact> corrections = new ArrayList<>();
        for (int back = 1; back <= 2; back++) {
            int months = back;
            MonthFacts changed = new LateChange(new Dice(month.seed() + back)).of(month.facts());
            Corrections.of(
                            posted.journal().entries(),
                            Corrections.quotaWagesPaid(posted),
                            month.with(changed).settle())
                    .ifPresent(correction -> corrections.add(moved(correction, posted, months)));
        }
        return corrections;
    }

    private static CorrectionFact moved(CorrectionFact correction, MonthSettlement month, int months) {
        List<EntryFact> entries = correction.entries().stream()
                .map(entry -> new EntryFact(
                        month.period().first().minusMonths(months + 1L),
                        entry.debit(),
                        entry.credit(),
                        entry.amount(),
                        entry.rule(),
                        entry.reference()))
                .toList();
        return new CorrectionFact(month.period().month().minusMonths(months), entries, correction.quotaWages());
    }

    private static String withoutTotal(PersonSettlement person) {
        String all = Rendering.of(person);
        return all.substring(0, all.indexOf("total="));
    }

    private static String corrected(AnyMonth month) {
        MonthSettlement settled = month.settle();
        return Rendering.of(settled)
                + settled.people().stream()
                        .flatMap(person -> person.corrections().stream())
                        .map(correction -> correction.month() + " " + correction.charges() + " "
                                + correction.writtenOff() + " " + correction.total())
                        .toList();
    }
}
