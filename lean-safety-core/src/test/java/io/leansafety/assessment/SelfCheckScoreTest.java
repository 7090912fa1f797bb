package io.leansafety.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.checklist.ClausePeriod;
import io.leansafety.rule.Rule;
import io.leansafety.value.Rounding;
import io.leansafety.value.Score;
import io.leansafety.value.SettlementPeriod;
import io.leansafety.work.LittleWork;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The self-check score from acts of duty. */
@Rule("A1")
class SelfCheckScoreTest {
    private static final SettlementPeriod OCTOBER = SettlementPeriod.parse("2026-10");
    private static final SettlementPeriod DECEMBER = SettlementPeriod.parse("2026-12");

    @Test
    void aClauseGivesItsWeightInProportionToWhatWasDone() {
        assertThat(october(new LittleWork().clause("D1", 4).act("D1", "2026-10-31", 3)))
                .isEqualTo(Score.of("75"));
    }

    @Test
    void moreThanRequiredGivesNoMore() {
        assertThat(october(new LittleWork().clause("D1", 4).act("D1", "2026-10-01", 9)))
                .isEqualTo(Score.FULL);
    }

    @Test
    void actsOfOtherMonthsDoNotCount() {
        assertThat(october(new LittleWork()
                        .clause("D1", 1)
                        .act("D1", "2026-09-30", 1)
                        .act("D1", "2026-11-01", 1)))
                .isEqualTo(Score.ZERO);
    }

    /** 60 − 4 × 2 = 52, and 40 in full. */
    @Test
    void aMissTakesItsPenaltyOffTheWeight() {
        LittleWork work = new LittleWork()
                .clause("D1", 5, ClausePeriod.MONTH, "60", "4")
                .clause("D2", 1, ClausePeriod.MONTH, "40", null)
                .act("D1", "2026-10-02", 3)
                .act("D2", "2026-10-02", 1);
        assertThat(october(work)).isEqualTo(Score.of("92"));
    }

    @Test
    void aClauseIsNeverWorthLessThanNothing() {
        LittleWork work = new LittleWork()
                .clause("D1", 5, ClausePeriod.MONTH, "10", "4")
                .clause("D2", 1, ClausePeriod.MONTH, "90", null)
                .act("D2", "2026-10-02", 1);
        assertThat(october(work)).isEqualTo(Score.of("90"));
    }

    /** Of 30 points of the month 20 are reached; the 70 of the quarter wait for December: 20 / 30 = 66.67. */
    @Test
    void clausesThatAreNotDueLeaveTheirWeightToTheOthers() {
        LittleWork work = new LittleWork()
                .clause("D1", 3, ClausePeriod.MONTH, "30", null)
                .clause("D2", 1, ClausePeriod.QUARTER, "70", null)
                .act("D1", "2026-10-02", 2);
        assertThat(october(work)).isEqualTo(Score.of("66.67"));
        assertThat(SelfCheckScore.of(work.duty(), List.of(OCTOBER), work.done(), Rounding.DOWN)
                        .score())
                .isEqualTo(Score.of("66.66"));
    }

    @Test
    void aClauseOfTheQuarterCountsWhatWasDoneInItsThreeMonths() {
        LittleWork work = new LittleWork()
                .clause("D1", 4, ClausePeriod.QUARTER, "100", null)
                .act("D1", "2026-10-02", 1)
                .act("D1", "2026-12-31", 2)
                .act("D1", "2026-09-30", 1);
        assertThat(score(work, List.of(DECEMBER))).isEqualTo(Score.of("75"));
    }

    @Test
    void halfYearsAndYearsEndInJuneAndDecember() {
        LittleWork work = new LittleWork()
                .clause("D1", 1, ClausePeriod.HALF_YEAR, "50", null)
                .clause("D2", 1, ClausePeriod.YEAR, "50", null)
                .act("D1", "2026-03-02", 1);
        assertThat(score(work, List.of(SettlementPeriod.parse("2026-06")))).isEqualTo(Score.FULL);
        assertThat(score(work, List.of(DECEMBER))).isEqualTo(Score.ZERO);
        assertThat(october(work)).isEqualTo(Score.FULL);
    }

    /** Six in October do not make up for none in November: (2 + 0 + 2) / 6. */
    @Test
    void inAQuarterEachMonthCountsForItself() {
        LittleWork work =
                new LittleWork().clause("D1", 2).act("D1", "2026-10-02", 6).act("D1", "2026-12-02", 2);
        assertThat(score(work, DECEMBER.quarter())).isEqualTo(Score.of("66.67"));
    }

    @Test
    void withNothingDueTheScoreIsFull() {
        LittleWork work = new LittleWork().clause("D1", 1, ClausePeriod.YEAR, "100", null);
        assertThat(october(work)).isEqualTo(Score.FULL);
    }

    private static Score october(LittleWork work) {
        return score(work, List.of(OCTOBER));
    }

    private static Score score(LittleWork work, List<SettlementPeriod> months) {
        return SelfCheckScore.of(work.duty(), months, work.done(), Rounding.HALF_UP)
                .score();
    }
}
