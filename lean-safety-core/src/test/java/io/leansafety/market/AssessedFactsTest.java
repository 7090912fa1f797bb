package io.leansafety.market;

import static io.leansafety.market.AssessmentMarket.DAY;
import static io.leansafety.market.AssessmentMarket.SEPTEMBER;
import static io.leansafety.market.AssessmentMarket.score;
import static io.leansafety.market.AssessmentMarket.who;
import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.assessment.AssessmentKind;
import io.leansafety.assessment.DailyScoreFact;
import io.leansafety.assessment.DeductionFact;
import io.leansafety.assessment.DutyFact;
import io.leansafety.assessment.InspectionFact;
import io.leansafety.policy.PolicyDraft;
import io.leansafety.rule.Rule;
import io.leansafety.run.MonthState;
import io.leansafety.value.Points;
import io.leansafety.value.SettlementPeriod;
import io.leansafety.work.DutyWork;
import io.leansafety.work.Visit;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

@Rule({"A1", "A2", "A4", "S4"})
class AssessedFactsTest {
    private static final DeductionFact LATE_REPORT =
            new DeductionFact("KEY_WORK", Points.of("2"), "late report", "minutes of 12 September");

    private final AssessmentMarket market = AssessmentMarket.open();

    @Test
    void aMonthHasWhatWasGivenForIt() {
        market.give("H2", AssessmentKind.SELF_CHECK, "E1", "M1").orElseThrow();
        market.give("A1", AssessmentKind.DEDUCTION, "E2", "M1").orElseThrow();
        market.give("A1", AssessmentKind.DEDUCTION, "E3", "M1").orElseThrow();
        market.give("A1", AssessmentKind.DEDUCTION, "E4", "L1").orElseThrow();
        market.give("A1", AssessmentKind.INSPECTION, "E5", "M1").orElseThrow();
        market.give("S1", AssessmentKind.DAILY, "E6", "F1").orElseThrow();

        AssessedFacts facts = september();

        assertThat(facts.duty())
                .containsExactly(
                        new DutyFact(who("L1"), null, List.of(LATE_REPORT)),
                        new DutyFact(who("M1"), score("95"), List.of(LATE_REPORT, LATE_REPORT)));
        assertThat(facts.inspection()).containsExactly(new InspectionFact(who("M1"), score("92"), null));
        assertThat(facts.daily()).containsExactly(new DailyScoreFact(who("F1"), DAY, score("88")));
        assertThat(facts.visits()).isEmpty();
        assertThat(facts.dutyWork()).isEmpty();
        AssessedFacts august = of(new SettlementPeriod(SEPTEMBER.minusMonths(1), 1));
        assertThat(august.duty()).isEmpty();
        assertThat(august.inspection()).isEmpty();
        assertThat(august.daily()).isEmpty();
        assertThat(august.versions()).isZero();
    }

    @Test
    void workIsThatOfTheYearUpToTheMonthsEnd() {
        visit("E1", LocalDate.of(2025, 12, 31));
        visit("E2", LocalDate.of(2026, 1, 1));
        visit("E3", LocalDate.of(2026, 9, 30));
        visit("E4", LocalDate.of(2026, 10, 1));
        work("E5", LocalDate.of(2025, 12, 31));
        work("E6", LocalDate.of(2026, 1, 1));
        work("E7", LocalDate.of(2026, 9, 30));
        work("E8", LocalDate.of(2026, 10, 1));

        assertThat(september().visits())
                .extracting(Visit::date)
                .containsExactly(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 9, 30));
        assertThat(september().dutyWork())
                .extracting(DutyWork::date)
                .containsExactly(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 9, 30));
        assertThat(september().versions()).isEqualTo(4);
    }

    @Test
    @Rule("V5")
    void theYearBeginsWithItsFirstSettlementMonth() {
        AssessmentMarket from26th = AssessmentMarket.by(PolicyDraft.builtInBut(draft -> draft.monthStartsOn = 26));
        for (String day : List.of("2025-12-25", "2025-12-26", "2026-09-25", "2026-09-26")) {
            from26th.desk()
                    .recordVisit(from26th.by("M1"), AssessmentMarket.visit("E" + day, "M1", LocalDate.parse(day), null))
                    .orElseThrow();
        }

        assertThat(AssessedFacts.of(
                                from26th.ports.assessments(), from26th.enterprise, new SettlementPeriod(SEPTEMBER, 26))
                        .visits())
                .extracting(Visit::date)
                .containsExactly(LocalDate.of(2025, 12, 26), LocalDate.of(2026, 9, 25));
    }

    @Test
    void whoseScoreIsGivenIsNotScoredFromEarlierWork() {
        visit("E1", LocalDate.of(2026, 8, 3));
        work("E2", LocalDate.of(2026, 8, 3));
        market.give("A1", AssessmentKind.INSPECTION, "E3", "M1").orElseThrow();

        assertThat(september().visits()).isEmpty();
        assertThat(september().dutyWork()).hasSize(1);
        market.give("H2", AssessmentKind.SELF_CHECK, "E4", "M1").orElseThrow();
        assertThat(september().dutyWork()).isEmpty();
        assertThat(of(new SettlementPeriod(SEPTEMBER.minusMonths(1), 1)).visits())
                .hasSize(1);
    }

    @Test
    void whatWasTakenBackCountsNoMoreAndTheVersionsSaySo() {
        market.give("S1", AssessmentKind.DAILY, "E1", "F1").orElseThrow();
        market.give("A1", AssessmentKind.DEDUCTION, "E2", "M1").orElseThrow();
        int before = september().versions();
        market.withdraw("S1", "E1", 1).orElseThrow();
        market.withdraw("A1", "E2", 1).orElseThrow();

        assertThat(september().daily()).isEmpty();
        assertThat(september().duty()).isEmpty();
        assertThat(september().versions()).isEqualTo(before + 2);
    }

    @Test
    @Rule({"A4", "S11"})
    void lateWorkCountsForNothingAndLateScoresDo() {
        market.bring(SEPTEMBER, MonthState.POSTED);
        market.give("M1", AssessmentKind.VISIT, "E1", "M1").orElseThrow();
        market.give("M1", AssessmentKind.DUTY_WORK, "E2", "M1").orElseThrow();
        market.give("S1", AssessmentKind.DAILY, "E3", "F1").orElseThrow();

        assertThat(september().visits()).isEmpty();
        assertThat(september().dutyWork()).isEmpty();
        assertThat(september().daily()).hasSize(1);
        assertThat(september().versions()).isEqualTo(3);
    }

    private void visit(String id, LocalDate day) {
        market.desk()
                .recordVisit(market.by("M1"), AssessmentMarket.visit(id, "M1", day, null))
                .orElseThrow();
    }

    private void work(String id, LocalDate day) {
        market.desk()
                .recordWork(market.by("M1"), AssessmentMarket.work(id, "M1", day))
                .orElseThrow();
    }

    private AssessedFacts september() {
        return of(new SettlementPeriod(SEPTEMBER, 1));
    }

    private AssessedFacts of(SettlementPeriod period) {
        return AssessedFacts.of(market.ports.assessments(), market.enterprise, period);
    }
}
