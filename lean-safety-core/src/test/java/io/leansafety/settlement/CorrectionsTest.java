package io.leansafety.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.finding.FindingDraft;
import io.leansafety.ledger.Account;
import io.leansafety.ledger.Entry;
import io.leansafety.organization.SmallCompany;
import io.leansafety.pricing.ItemDraft;
import io.leansafety.rule.Fault;
import io.leansafety.rule.Rule;
import io.leansafety.rule.RuleId;
import io.leansafety.value.Dice;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/** What is still to be posted for a closed month. */
@Rule("S11b")
class CorrectionsTest {
    private static final YearMonth OCTOBER = TinyMonth.OCTOBER.month();
    private static final PersonId LEADER = new PersonId("P1");

    @Test
    void aMonthThatStandsAsItWasPostedIsNotCorrected() {
        MonthSettlement month = month("96", "500.00").settle();

        assertThat(Corrections.of(month.journal().entries(), BaseWages.of(month), month))
                .isEmpty();
    }

    /** 1200.00 × 0.80 = 960.00 instead of 1200.00; the charge is 300.00 instead of 500.00. */
    @Test
    @Fault("RB-A08")
    void whatWasPaidTooMuchGoesBackAndWhatIsChargedLessIsReturned() {
        MonthSettlement posted = month("96", "500.00").settle();
        MonthSettlement fresh = month("80", "300.00").settle();

        CorrectionFact correction = Corrections.of(posted.journal().entries(), BaseWages.of(posted), fresh)
                .orElseThrow();

        assertThat(correction.month()).isEqualTo(OCTOBER);
        assertThat(lines(correction))
                .containsExactly(
                        "2026-10-08 CENTER:U1 pays OBLIGATION:P1 200.00 by P5 for F1",
                        "2026-10-31 OBLIGATION:P1 pays PERFORMANCE_WAGE:P1 200.00 by S6 for P1",
                        "2026-10-31 SAFETY_WAGE:P1 pays SAFETY_WAGE_POOL:U1 240.00 by S3 for P1");
        assertThat(correction.baseWages()).isEqualTo(BaseWages.NONE);
    }

    @Test
    void whatWasCorrectedOnceIsNotCorrectedAgain() {
        MonthSettlement posted = month("96", "500.00").settle();
        MonthSettlement fresh = month("80", "300.00").settle();
        List<Entry> all = new ArrayList<>(posted.journal().entries());
        all.addAll(entries(Corrections.of(all, BaseWages.of(posted), fresh).orElseThrow()));

        assertThat(Corrections.of(all, BaseWages.of(posted), fresh)).isEmpty();
        assertThat(lines(Corrections.of(all, BaseWages.of(posted), posted).orElseThrow()))
                .as("and back")
                .containsExactly(
                        "2026-10-08 OBLIGATION:P1 pays CENTER:U1 200.00 by P5 for F1",
                        "2026-10-31 PERFORMANCE_WAGE:P1 pays OBLIGATION:P1 200.00 by S6 for P1",
                        "2026-10-31 SAFETY_WAGE_POOL:U1 pays SAFETY_WAGE:P1 240.00 by S3 for P1");
    }

    @Test
    void whatCorrectsAnotherMonthIsPassedOver() {
        MonthSettlement month = month("96", "500.00").settle();
        List<Entry> posted = new ArrayList<>(month.journal().entries());
        posted.add(new Entry(
                SmallCompany.DAY,
                Account.parse("WAGE_FUND:T1"),
                Account.parse("CENTER:U1"),
                Money.of("7.00"),
                RuleId.T3,
                "F0",
                OCTOBER.minusMonths(1)));

        assertThat(Corrections.of(posted, BaseWages.of(month), month)).isEmpty();
    }

    @Test
    void baseWagesArePaidOutsideTheJournalAndCorrectedByThePerson() {
        PersonId worker = new PersonId("P2");
        MonthSettlement fresh = month("96", "500.00")
                .quota("P1", SmallCompany.DAY, "160.00")
                .day("P1", SmallCompany.DAY, "90")
                .settle();
        BaseWages posted = new BaseWages(
                Map.of(LEADER, Money.of("160.00"), worker, Money.of("5.00")),
                Map.of(LEADER, Money.of("4750.00"), worker, Money.of("70.00")));

        CorrectionFact correction =
                Corrections.of(fresh.journal().entries(), posted, fresh).orElseThrow();

        assertThat(correction.entries()).isEmpty();
        assertThat(correction.baseWages().quota())
                .as("144.00 of 160.00 are paid for a score of 90")
                .containsOnly(Map.entry(LEADER, Money.of("-16.00")), Map.entry(worker, Money.of("-5.00")));
        assertThat(correction.baseWages().performance())
                .containsOnly(Map.entry(LEADER, Money.of("50.00")), Map.entry(worker, Money.of("-70.00")));
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void whatIsPostedAndTheDifferencesAreTheMonthAfresh(@ForAll long seed) {
        Dice dice = new Dice(seed);
        AnyMonth month = AnyMonth.of(seed);
        MonthSettlement first = month.settle();
        List<Entry> posted = new ArrayList<>(first.journal().entries());
        BaseWages wages = BaseWages.of(first);
        for (int i = 0; i < 2; i++) {
            month = month.with(new LateChange(dice).of(month.facts()));
            MonthSettlement fresh = month.settle();
            Optional<CorrectionFact> correction = Corrections.of(dice.shuffled(posted), wages, fresh);
            correction.map(CorrectionsTest::entries).ifPresent(posted::addAll);
            wages = wages.plus(correction.map(CorrectionFact::baseWages).orElse(BaseWages.NONE));
            assertThat(net(posted)).isEqualTo(net(fresh.journal().entries()));
            assertThat(wages).isEqualTo(BaseWages.of(fresh));
        }
    }

    private static TinyMonth month(String score, String charge) {
        return TinyMonth.with("P1@T1:TEAM_LEADER")
                .item(ItemDraft.of("V-01", "VIOLATION_GENERAL").charge("OFFENDER", "COMPANY=" + charge))
                .finding(FindingDraft.of("F1", "V-01", "T1").offender("P1"))
                .duty("P1", score)
                .entitled("P1", "1200.00")
                .performance("P1", "4800.00");
    }

    private static List<Entry> entries(CorrectionFact correction) {
        return correction.entries().stream()
                .map(entry -> entry.resolved(Objects.requireNonNull(correction.month())))
                .toList();
    }

    private static List<String> lines(CorrectionFact correction) {
        return correction.entries().stream()
                .map(entry -> "%s %s pays %s %s by %s for %s"
                        .formatted(
                                entry.date(),
                                entry.debit(),
                                entry.credit(),
                                entry.amount(),
                                entry.rule(),
                                entry.reference()))
                .toList();
    }

    /** What each movement comes to, forth and back, whatever month it is posted in. */
    private static Map<String, Long> net(Collection<Entry> entries) {
        Map<String, Long> net = new TreeMap<>();
        for (Entry entry : entries) {
            String rest = " " + entry.date() + " " + entry.rule() + " " + entry.reference();
            net.merge(
                    entry.debit() + " " + entry.credit() + rest, entry.amount().fen(), Long::sum);
            net.merge(
                    entry.credit() + " " + entry.debit() + rest, -entry.amount().fen(), Long::sum);
        }
        net.values().removeIf(amount -> amount == 0);
        return net;
    }
}
