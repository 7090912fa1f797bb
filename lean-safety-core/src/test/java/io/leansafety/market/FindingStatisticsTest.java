package io.leansafety.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.finding.FinderClass;
import io.leansafety.finding.FindingDraft;
import io.leansafety.finding.SlipStep;
import io.leansafety.finding.Statistics;
import io.leansafety.finding.Tally;
import io.leansafety.life.Selection;
import io.leansafety.rule.Rule;
import io.leansafety.value.DateSpan;
import io.leansafety.value.Fraction;
import io.leansafety.value.ItemCode;
import io.leansafety.value.Money;
import io.leansafety.value.SubjectId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

@Rule({"P6", "P7", "T5"})
class FindingStatisticsTest {
    private static final LocalDate TODAY = FindingMarket.TODAY;

    private final FindingMarket market = FindingMarket.open();

    @Test
    void countsAmountsAndRepeatsBySubjectItemAndFinder() {
        market.record(market.slip("F1"));
        market.record(market.slip("F2"));
        market.record(market.notice("F3"));
        market.record(FindingDraft.of("F4", FindingMarket.NOTICE, "T4").on(TODAY));
        market.record(market.caseByCase("F5"));
        market.record(market.slip("F6"));
        market.take(SlipStep.REVOKE, market.by("A2"), "F6").orElseThrow();

        Statistics statistics = statistics(Selection.of(new DateSpan(TODAY, TODAY)));

        assertThat(statistics.total()).isEqualTo(new Tally(5, 1, 0, Money.of("1845.00")));
        assertThat(statistics.total().repeatRate()).isEqualTo(Fraction.of(1, 5));
        assertThat(statistics.bySubject())
                .containsExactly(
                        Map.entry(new SubjectId("T1"), new Tally(4, 1, 0, Money.of("1785.00"))),
                        Map.entry(new SubjectId("T4"), new Tally(1, 0, 0, Money.of("60.00"))));
        assertThat(statistics.byItem())
                .containsExactly(
                        Map.entry(new ItemCode("C-01"), new Tally(1, 0, 0, Money.ZERO)),
                        Map.entry(new ItemCode("N-01"), new Tally(2, 0, 0, Money.of("120.00"))),
                        Map.entry(new ItemCode("S-01"), new Tally(2, 1, 0, Money.of("1725.00"))));
        assertThat(statistics.byFinder().keySet()).containsExactly(FinderClass.SUPERIOR, FinderClass.COMPANY);
    }

    @Test
    void countsWhatIsSelectedAlone() {
        market.record(market.notice("F1").on(TODAY.minusDays(1)));
        market.record(market.notice("F2"));
        market.record(FindingDraft.of("F3", FindingMarket.NOTICE, "T4").on(TODAY));

        Selection today = Selection.of(new DateSpan(TODAY, TODAY));
        assertThat(statistics(today).total().count()).isEqualTo(2);
        assertThat(statistics(today.of(Set.of(new SubjectId("T1")))).total().count())
                .isEqualTo(1);
    }

    @Test
    @Rule("T7")
    void whatIsFoundAgainCountsOnceWithAllAmounts() {
        market.record(market.slip("F0").on(TODAY.minusDays(3)));
        market.record(market.slip("F1").by(FinderClass.UNIT).on(TODAY.minusDays(1)));
        market.recordAgain(market.slip("F2"), "F1").orElseThrow();

        assertThat(statistics(Selection.of(new DateSpan(TODAY.minusDays(1), TODAY)))
                        .total())
                .isEqualTo(new Tally(1, 1, 0, Money.of("1080.00")));
        assertThat(statistics(Selection.of(new DateSpan(TODAY, TODAY))).total())
                .isEqualTo(new Tally(1, 1, 0, Money.of("450.00")));
        market.take(SlipStep.REVOKE, market.by("O1"), "F1").orElseThrow();
        assertThat(statistics(Selection.of(new DateSpan(TODAY.minusDays(1), TODAY)))
                        .total()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void nothingHasNoRate() {
        assertThat(statistics(Selection.of(new DateSpan(TODAY, TODAY))).total()).isEqualTo(Tally.NONE);
        assertThat(Tally.NONE.repeatRate()).isEqualTo(Fraction.ZERO);
    }

    @Test
    void countsMoreThanAPage() {
        for (int i = 0; i < 1_001; i++) {
            market.record(market.notice("F" + i).on(TODAY.minusDays(i)));
        }
        Tally all = statistics(Selection.of(new DateSpan(TODAY.minusYears(9), TODAY)))
                .total();

        assertThat(all.count()).isEqualTo(1_001);
        assertThat(all.overdueRate()).isEqualTo(Fraction.ZERO);
    }

    private Statistics statistics(Selection selection) {
        return market.desk.statistics(market.enterprise, selection).orElseThrow();
    }
}
