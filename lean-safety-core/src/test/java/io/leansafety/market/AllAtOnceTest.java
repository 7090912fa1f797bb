package io.leansafety.market;

import static io.leansafety.market.FindingMarket.decision;
import static io.leansafety.market.SmallMarket.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.finding.FinderClass;
import io.leansafety.finding.FindingFact;
import io.leansafety.finding.SlipStep;
import io.leansafety.life.Selection;
import io.leansafety.rule.Rule;
import io.leansafety.value.DateSpan;
import io.leansafety.value.ItemCode;
import io.leansafety.value.Reference;
import io.leansafety.value.SubjectId;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** Whoever asks for something is told everything that keeps it from being done, whatever was found first. */
@Rule({"A9", "S11", "P7"})
class AllAtOnceTest {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    private final FindingMarket market = FindingMarket.open();

    @Test
    void whatCanNotBePricedIsStillAskedOfSomebodyWhoMayOnADayThatIsOpen() {
        prepareOctober();
        FindingFact wrong = FindingFact.of(
                new Reference("F2"),
                market.clock.today,
                FinderClass.COMPANY,
                new ItemCode("S-99"),
                new SubjectId("T1"));

        assertThat(refused(market.desk.record(market.by("P1"), FindingMarket.record(wrong))))
                .containsExactlyInAnyOrder(
                        "unknown-item P1 finding.item", "role-needed A9 actor", "month-frozen S11 day");
    }

    @Test
    void soIsADecisionThatIsNotNeeded() {
        market.record(market.slip("F1"));
        prepareOctober();

        assertThat(refused(market.desk.decide(
                        market.by("P4"),
                        new FindingsDesk.Decide(new Reference("F1"), decision("P2", "30.00"), "because"))))
                .containsExactlyInAnyOrder(
                        "needless-decision P7 decision", "role-needed A9 actor", "month-frozen S11 day");
    }

    @Test
    void soIsASlipThatAwaitsADecision() {
        market.record(market.caseByCase("F1"));
        prepareOctober();

        assertThat(refused(market.take(SlipStep.ISSUE, market.by("P4"), "F1")))
                .containsExactlyInAnyOrder("decision-needed P7 id", "role-needed A9 actor", "month-frozen S11 day");
    }

    @Test
    void aPreviewIsRefusedAsRecordingWouldBe() {
        market.record(market.slip("F1"));
        assertThat(refused(market.desk.preview(
                        market.by("A1"), FindingMarket.record(market.slip("F1").fact()))))
                .containsExactly("id-taken S9 id");
        prepareOctober();
        assertThat(refused(market.desk.preview(
                        market.by("A1"), FindingMarket.record(market.slip("F2").fact()))))
                .containsExactly("month-frozen S11 day");
        market.clock.today = LocalDate.of(2026, 11, 1);
        assertThat(refused(market.desk.preview(
                        market.by("A1"),
                        FindingMarket.record(
                                market.slip("F2").on(LocalDate.of(2026, 10, 31)).fact()))))
                .containsExactly("month-frozen S11 day");
    }

    @Test
    void whatNoTextAndNoCalendarHasIsRefusedWhereItStands() {
        FindingFact finding =
                market.slip("F1").on(LocalDate.MIN).in(null, "\u0007").fact();

        assertThat(refused(market.desk.record(market.by("A1"), FindingMarket.record(finding))))
                .containsExactly(
                        "out-of-calendar V5 finding.foundOn", "forbidden-character EXCHANGE finding.specialty");
    }

    @Test
    void whatIsMoreThanCanBeSummedIsSaid() {
        for (String id : new String[] {"F1", "F2"}) {
            market.record(market.caseByCase(id));
            market.desk
                    .decide(
                            market.by("H1"),
                            new FindingsDesk.Decide(
                                    new Reference(id), decision("P2", "1000000000000000.00"), "because"))
                    .orElseThrow();
        }
        Selection all = Selection.of(new DateSpan(market.clock.today, null));
        assertThat(refused(market.desk.statistics(market.enterprise, all))).containsExactly("amounts-too-large V1 ");
    }

    private void prepareOctober() {
        market.market.months().prepare(market.by("A1"), OCTOBER).orElseThrow();
    }
}
