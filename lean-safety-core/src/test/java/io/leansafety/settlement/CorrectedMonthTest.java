package io.leansafety.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.leansafety.finding.FindingDraft;
import io.leansafety.ledger.AccountKind;
import io.leansafety.ledger.Entry;
import io.leansafety.policy.BuiltInPolicies;
import io.leansafety.pricing.ItemDraft;
import io.leansafety.rule.Rule;
import io.leansafety.value.Dice;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.SettlementPeriod;
import io.leansafety.value.ValueOutOfRangeException;
import java.time.LocalDate;
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

    /** What somebody gets is what their wage accounts gain, and the base wages, which have no account. */
    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void aPersonsTotalIsWhatTheirAccountsGain(@ForAll long seed) {
        AnyMonth month = AnyMonth.of(seed);
        List<CorrectionFact> corrections = corrections(month);
        MonthSettlement with =
                month.with(month.facts().withCorrections(corrections)).settle();

        Map<PersonId, Long> gained = new HashMap<>();
        corrections.stream()
                .map(CorrectionFact::baseWages)
                .flatMap(wages -> Stream.of(wages.quota(), wages.performance()))
                .forEach(wages -> wages.forEach((person, amount) -> gained.merge(person, amount.fen(), Long::sum)));
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

    /**
     * P1 was paid 150.00 for September and P2 300.00, and P3 should have been in it. The worker's charge of 180.00 could
     * be deducted up to 150.00; now 180.00 can.
     */
    @Test
    void aPerformanceWageThatIsKnownLaterIsPaidWithTheNextMonthLessWhatItLetsDeduct() {
        MonthSettlement posted = september()
                .performance("P1", "150.00")
                .performance("P2", "300.00")
                .settle();
        MonthSettlement fresh = september()
                .performance("P1", "200.00")
                .performance("P2", "270.50")
                .performance("P3", "80.00")
                .settle();
        TinyMonth october = TinyMonth.with("P1@T1", "P2@T1", "P3@T1").performance("P1", "500.00");
        Corrections.of(posted.journal().entries(), BaseWages.of(posted), fresh).ifPresent(october.corrections::add);

        assertThat(october.settle().people().stream().map(CorrectedMonthTest::told))
                .containsExactly(
                        "P1 2026-09 performance 50.00, deducted 30.00, sum 20.00; in all 520.00",
                        "P2 2026-09 performance -29.50, deducted 0.00, sum -29.50; in all -29.50",
                        "P3 2026-09 performance 80.00, deducted 0.00, sum 80.00; in all 80.00");
    }

    private static TinyMonth september() {
        TinyMonth september = TinyMonth.with("P1@T1", "P2@T1", "P3@T1")
                .item(ItemDraft.of("V-01", "VIOLATION_GENERAL").charge("OFFENDER", "COMPANY=180.00"))
                .finding(FindingDraft.of("F1", "V-01", "T1").offender("P1").on(LocalDate.of(2026, 9, 8)));
        september.period = SettlementPeriod.parse("2026-09");
        return september;
    }

    private static String told(PersonResult person) {
        PersonCorrection correction = person.corrections().get(0);
        return "%s %s performance %s, deducted %s, sum %s; in all %s"
                .formatted(
                        person.person().id(),
                        correction.month(),
                        correction.performanceWage(),
                        correction.deducted(),
                        correction.total(),
                        person.settlement().total());
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
                            BaseWages.of(posted),
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
        return new CorrectionFact(month.period().month().minusMonths(months), entries, correction.baseWages());
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
