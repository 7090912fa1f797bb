package io.leansafety.market;

import static io.leansafety.market.AssessmentMarket.SEPTEMBER;
import static io.leansafety.market.AssessmentMarket.who;
import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.assessment.AssessmentDossier;
import io.leansafety.assessment.AssessmentKind;
import io.leansafety.checklist.ChecklistState;
import io.leansafety.checklist.ChecklistVersion;
import io.leansafety.checklist.CompanyChecklists;
import io.leansafety.checklist.DutyChecklist;
import io.leansafety.checklist.InspectionChecklist;
import io.leansafety.life.Bookmark;
import io.leansafety.life.Page;
import io.leansafety.life.Selection;
import io.leansafety.rule.Rule;
import io.leansafety.run.MonthState;
import io.leansafety.run.ReceivedMonth;
import io.leansafety.settlement.ExemptionFact;
import io.leansafety.settlement.MonthFacts;
import io.leansafety.settlement.WageFact;
import io.leansafety.value.DateSpan;
import io.leansafety.value.Money;
import io.leansafety.value.Ratio;
import io.leansafety.value.SettlementPeriod;
import io.leansafety.value.SubjectId;
import io.leansafety.work.WorkFacts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

@Rule({"A6", "A8"})
class AssessmentsStateTest {
    private static final DateSpan YEAR = new DateSpan(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    private final AssessmentMarket market = AssessmentMarket.open();

    @Test
    void whatIsDueAndNotGivenIsMissing() {
        assertThat(missing(SEPTEMBER))
                .containsExactly(
                        "B1 SELF_CHECK",
                        "B1 INSPECTION",
                        "C1 SELF_CHECK",
                        "C1 INSPECTION",
                        "F1 SELF_CHECK",
                        "G1 SELF_CHECK",
                        "G1 INSPECTION",
                        "H2 SELF_CHECK",
                        "H2 INSPECTION",
                        "L1 SELF_CHECK",
                        "L1 INSPECTION",
                        "M1 SELF_CHECK",
                        "M1 INSPECTION",
                        "M2 SELF_CHECK",
                        "M2 INSPECTION",
                        "S1 SELF_CHECK",
                        "S1 INSPECTION");
        assertThat(missing(SEPTEMBER.minusMonths(1)))
                .as("in August no quarter ends")
                .contains("C1 INSPECTION")
                .doesNotContain("C1 SELF_CHECK");
    }

    @Test
    void whatIsGivenIsNotMissingUntilItIsTakenBack() {
        market.give("H2", AssessmentKind.SELF_CHECK, "E1", "M1").orElseThrow();
        market.give("A1", AssessmentKind.INSPECTION, "E2", "M1").orElseThrow();
        market.give("A1", AssessmentKind.DEDUCTION, "E3", "H2").orElseThrow();

        assertThat(missing(SEPTEMBER))
                .doesNotContain("M1 SELF_CHECK", "M1 INSPECTION")
                .contains("H2 SELF_CHECK");
        market.withdraw("A1", "E2", 1).orElseThrow();
        assertThat(missing(SEPTEMBER)).contains("M1 INSPECTION").doesNotContain("M1 SELF_CHECK");
    }

    @Test
    @Rule({"A1", "A4"})
    void whoHasAChecklistIsAssessedFromTheirWork() {
        ChecklistVersion version =
                new ChecklistVersion(who("M1"), SEPTEMBER.atDay(1), SEPTEMBER.atEndOfMonth(), ChecklistState.PUBLISHED);
        market.publish(
                SEPTEMBER.atDay(1),
                new CompanyChecklists(
                        List.of(),
                        List.of(),
                        List.of(new DutyChecklist(version, List.of())),
                        List.of(new InspectionChecklist(version, List.of(), List.of(), Map.of()))));

        assertThat(missing(SEPTEMBER)).doesNotContain("M1 SELF_CHECK", "M1 INSPECTION");
        assertThat(missing(SEPTEMBER.plusMonths(1))).contains("M1 SELF_CHECK", "M1 INSPECTION");
    }

    @Test
    @Rule({"O2", "S4"})
    void daysWithAQuotaWageWaitForTheirScore() {
        market.give("S1", AssessmentKind.DAILY, "E1", "F1").orElseThrow();
        Money quota = Money.of("100.00");
        receive(
                Map.of(
                        AssessmentMarket.DAY,
                        quota,
                        AssessmentMarket.DAY.plusDays(1),
                        quota,
                        AssessmentMarket.DAY.plusDays(20),
                        quota),
                List.of());

        assertThat(market.desk()
                        .state(market.enterprise, SEPTEMBER)
                        .orElseThrow()
                        .missing())
                .filteredOn(missing -> missing.kind() == AssessmentKind.DAILY)
                .containsExactly(
                        new AssessmentsState.Missing(who("F1"), AssessmentKind.DAILY, AssessmentMarket.DAY.plusDays(1)),
                        new AssessmentsState.Missing(
                                who("F1"), AssessmentKind.DAILY, AssessmentMarket.DAY.plusDays(20)));
        market.on(AssessmentMarket.DAY.plusDays(2));
        assertThat(missing(SEPTEMBER))
                .filteredOn(text -> text.endsWith("DAILY"))
                .hasSize(1);
    }

    @Test
    @Rule("O2")
    void whoIsExemptMissesNothing() {
        receive(Map.of(), List.of(new ExemptionFact(who("M1"), Ratio.ONE, "leave")));

        assertThat(missing(SEPTEMBER))
                .doesNotContain("M1 SELF_CHECK", "M1 INSPECTION")
                .contains("H2 SELF_CHECK");
    }

    @Test
    @Rule("S11")
    void whatCameAfterTheMonthWasPostedIsLate() {
        market.give("S1", AssessmentKind.DAILY, "E1", "F1").orElseThrow();
        market.bring(SEPTEMBER, MonthState.POSTED);
        market.give("M1", AssessmentKind.VISIT, "E2", "M1").orElseThrow();
        market.give("O1", AssessmentKind.INSPECTION, "E3", "G1").orElseThrow();
        market.give("A1", AssessmentKind.DEDUCTION, "E4", "M1").orElseThrow();
        market.withdraw("A1", "E4", 1).orElseThrow();

        AssessmentsState state =
                market.desk().state(market.enterprise, SEPTEMBER).orElseThrow();

        assertThat(state.period()).isEqualTo(new SettlementPeriod(SEPTEMBER, 1));
        assertThat(state.late()).extracting(late -> late.id().value()).containsExactly("E3", "E2");
    }

    @Test
    @Rule("V6")
    void aMonthWithoutPolicyIsRefused() {
        assertThat(SmallMarket.refused(market.desk().state(market.enterprise, YearMonth.of(2019, 1))))
                .containsExactly("no-policy V6 month");
    }

    @Test
    @Rule("EXCHANGE")
    void entriesAreReadPageByPageTheNewestFirst() {
        market.give("S1", AssessmentKind.DAILY, "E1", "F1").orElseThrow();
        market.give("A1", AssessmentKind.INSPECTION, "E2", "M1").orElseThrow();
        market.give("H2", AssessmentKind.SELF_CHECK, "E3", "M1").orElseThrow();

        Page<AssessmentDossier> first = page(Selection.of(YEAR), Optional.empty());
        Page<AssessmentDossier> second = page(Selection.of(YEAR), first.next());

        assertThat(first.dossiers()).extracting(entry -> entry.id().value()).containsExactly("E3", "E2");
        assertThat(second.dossiers()).extracting(entry -> entry.id().value()).containsExactly("E1");
        assertThat(second.next()).isEmpty();
        assertThat(page(Selection.of(YEAR).of(who("F1")), Optional.empty()).dossiers())
                .hasSize(1);
        assertThat(page(Selection.of(YEAR).of(Set.of(new SubjectId("D2"))), Optional.empty())
                        .dossiers())
                .hasSize(2);
        assertThat(SmallMarket.refused(market.desk().find(market.enterprise, Selection.of(YEAR), Optional.empty(), 0)))
                .containsExactly("too-small EXCHANGE atMost");
        assertThat(SmallMarket.refused(
                        market.desk().find(market.enterprise, Selection.of(YEAR), Optional.empty(), 1_001)))
                .containsExactly("too-great EXCHANGE atMost");
    }

    private Page<AssessmentDossier> page(Selection selection, Optional<Bookmark> behind) {
        return market.desk().find(market.enterprise, selection, behind, 2).orElseThrow();
    }

    private List<String> missing(YearMonth month) {
        return market.desk().state(market.enterprise, month).orElseThrow().missing().stream()
                .map(missing -> missing.person() + " " + missing.kind())
                .toList();
    }

    private void receive(Map<LocalDate, Money> quota, List<ExemptionFact> exemptions) {
        MonthFacts facts = new MonthFacts(
                new SettlementPeriod(SEPTEMBER, 1),
                AssessmentMarket.company().facts(),
                List.of(),
                List.of(new WageFact(who("F1"), null, null, null, null, null, quota)),
                List.of(),
                exemptions,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                WorkFacts.NONE,
                List.of());
        market.ports.transactions().inOne(() -> {
            market.ports
                    .receivedMonths()
                    .add(new ReceivedMonth(market.enterprise, SEPTEMBER, 1, facts, who("A1"), Instant.EPOCH));
            return true;
        });
    }
}
