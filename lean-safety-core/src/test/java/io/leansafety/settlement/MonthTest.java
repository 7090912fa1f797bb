package io.leansafety.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.finding.FindingDraft;
import io.leansafety.finding.FindingStatus;
import io.leansafety.organization.SmallCompany;
import io.leansafety.policy.AssessmentTerms.Missing;
import io.leansafety.policy.DeductionTerms;
import io.leansafety.policy.Policy;
import io.leansafety.policy.PolicyDraft;
import io.leansafety.pricing.ItemDraft;
import io.leansafety.rule.Fault;
import io.leansafety.rule.Problem;
import io.leansafety.rule.Rule;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.Ratio;
import io.leansafety.value.Score;
import io.leansafety.value.SettlementPeriod;
import io.leansafety.value.SubjectId;
import io.leansafety.value.TierId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthTest {
    private static final LocalDate FIFTH = LocalDate.of(2026, 10, 5);
    private static final String MANAGER = ":DEPARTMENT_MANAGER";

    @ParameterizedTest
    @CsvSource({
        // duty, inspection, responsibility, paid of 3000.00
        "90, 90, 90.00, 3000.00",
        "90, 89.99, 90.00, 3000.00",
        "89.99, 89.99, 89.99, 2699.70",
        "92.5, 87, 89.75, 2692.50",
        "0, 0, 0.00, 0.00",
        "100, 100, 100.00, 3000.00"
    })
    @Rule({"A5", "S2", "S3", "V4"})
    void paysInFullAtExactlyNinety(String duty, String inspection, String responsibility, String paid) {
        PersonSettlement settled = TinyMonth.with("P1@D1" + MANAGER)
                .entitled("P1", "3000.00")
                .duty("P1", duty)
                .inspection("P1", inspection)
                .settle("P1");
        assertThat(settled.responsibilityScore()).contains(Score.of(responsibility));
        assertThat(settled.safetyWagePaid()).isEqualTo(Money.of(paid));
        assertThat(settled.safetyWageWithheld()).isEqualTo(Money.of("3000.00").minus(Money.of(paid)));
    }

    @Test
    @Rule({"A5", "A6"})
    void aTeamLeaderIsScoredByDutyAlone() {
        TinyMonth month = TinyMonth.with("P1@T1:TEAM_LEADER")
                .entitled("P1", "1200.00")
                .duty("P1", "90", "SHIFT_EVALUATION=2")
                .quota("P1", FIFTH, "160.00")
                .day("P1", FIFTH, "10");
        PersonSettlement settled = month.settle("P1");
        assertThat(settled.responsibilityScore()).contains(Score.of("88"));
        assertThat(settled.safetyWagePaid()).isEqualTo(Money.of("1056.00"));
        assertThat(settled.inspectionScore()).isEmpty();
        assertThat(settled.quotaWagePaid()).isEqualTo(Money.of("16.00"));
    }

    @Test
    @Rule("S4")
    void eachDayIsRoundedByItself() {
        TinyMonth month = TinyMonth.with("P1@T1:TEAM_LEADER").duty("P1", "90");
        for (int day = 1; day <= 3; day++) {
            month.quota("P1", LocalDate.of(2026, 10, day), "0.01").day("P1", LocalDate.of(2026, 10, day), "50");
        }
        assertThat(month.settle("P1").quotaWagePaid()).isEqualTo(Money.of("0.03"));
        assertThat(month.day("P1", FIFTH, "0").settle("P1").quotaWagePaid())
                .as("a score on a day without a quota has no effect")
                .isEqualTo(Money.of("0.03"));
    }

    @Test
    @Rule({"S4", "A8", "O2"})
    void aDayWithAQuotaAndNoScoreIsAnErrorForExemptPeopleToo() {
        TinyMonth month = TinyMonth.with("P1@T1:TEAM_LEADER").quota("P1", FIFTH, "100.00");
        assertThat(month.exempt("P1", "1").refused()).containsExactly("missing-day-score S4 wages[0].quota.2026-10-05");
        Policy zero = PolicyDraft.builtInBut(draft -> draft.missingAssessment = Missing.ZERO);
        assertThat(month.settle(zero, "P1").quotaWagePaid()).isEqualTo(Money.ZERO);
    }

    @Test
    @Rule("A8")
    @Fault("RB-D18")
    void everybodyWhoseAssessmentIsMissingIsNamedAtOnce() {
        TinyMonth month = TinyMonth.with(
                        "P1@D1" + MANAGER, "P2@D1" + MANAGER, "P3@T1", "P4@D1" + MANAGER, "P5@T1:TEAM_LEADER")
                .scored("P4", "90");
        List<Problem> problems = ResolvedMonth.of(PolicyDraft.builtInBut(draft -> {}), month.facts())
                .problems();
        assertThat(problems)
                .extracting(problem -> problem.path() + " " + problem.rule())
                .containsExactlyInAnyOrder("duty A8", "inspection A8");
        assertThat(problems.get(0).arguments().get("persons")).contains("P1", "P2", "P5");
        assertThat(problems.get(1).arguments().get("persons"))
                .contains("P1", "P2")
                .doesNotContain("P5");
        Policy zero = PolicyDraft.builtInBut(draft -> draft.missingAssessment = Missing.ZERO);
        assertThat(month.settle(zero, "P1").responsibilityScore()).contains(Score.ZERO);
    }

    @Test
    @Rule({"A2", "A8"})
    void pointsAreDeductedWithoutASelfCheckWhereAMissingOneIsZero() {
        TinyMonth month = TinyMonth.with("P1@T1:TEAM_LEADER").duty("P1", null, "SHIFT_EVALUATION=2");
        assertThat(month.refused()).containsExactly("missing-field EXCHANGE duty[0].selfCheck");
        Policy zero = PolicyDraft.builtInBut(draft -> draft.missingAssessment = Missing.ZERO);
        assertThat(month.settle(zero, "P1").dutyScore()).contains(Score.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"2026-01, false", "2026-02, false", "2026-03, true", "2026-06, true", "2026-11, false", "2026-12, true"
    })
    @Rule({"A6", "A8"})
    void aLeadersDutyIsDueInTheQuartersLastMonth(String month, boolean due) {
        TinyMonth facts = TinyMonth.with("P9@XS:COMPANY_LEADER").inspection("P9", "95");
        facts.period = SettlementPeriod.parse(month);
        assertThat(facts.refused()).isEqualTo(due ? List.of("missing-duty A8 duty") : List.of());
        PersonSettlement given = facts.duty("P9", "90").settle("P9");
        assertThat(given.dutyScore()).contains(Score.of("90"));
        assertThat(given.responsibilityScore()).isEmpty();
        assertThat(given.hasSafetyWage()).isFalse();
    }

    @Test
    @Rule({"O2", "S3"})
    void somebodyExemptIsPaidByTheExemptRatio() {
        TinyMonth month = TinyMonth.with("P1@D1" + MANAGER)
                .entitled("P1", "3000.00")
                .exempt("P1", "0.3333")
                .veto("P1", "0.5");
        PersonSettlement settled = month.settle("P1");
        assertThat(settled.payoutRatio()).contains(Ratio.of("0.16665"));
        assertThat(settled.safetyWagePaid()).isEqualTo(Money.of("499.95"));
        assertThat(settled.dutyScore()).isEmpty();
        assertThat(month.duty("P1", "90").refused()).contains("exempt-but-assessed O2 exempt[0].person");
        assertThat(TinyMonth.with("P1@D1" + MANAGER).exempt("P1", "0.33333").refused())
                .containsExactly("exempt-ratio O2 exempt[0].ratio");
    }

    @Test
    @Rule("S2b")
    void theLowestVetoThatReachesSomebodyCounts() {
        assertThat(vetoed(veto("P1", null, "0.8"))).isEqualTo(Ratio.of("0.8"));
        assertThat(vetoed(veto(null, "U1", "0.8"), veto(null, "XS", "0.5"))).isEqualTo(Ratio.of("0.5"));
        assertThat(vetoed(veto(null, "XS", "0.5"), veto("P1", null, "0.8"))).isEqualTo(Ratio.of("0.5"));
        assertThat(vetoed(veto(null, "W1", "0"), veto(null, "T1", "0.3"))).isEqualTo(Ratio.ZERO);
        assertThat(vetoed(veto(null, "U2", "0"), veto(null, "T2", "0"))).isEqualTo(Ratio.ONE);
        assertThat(vetoed(veto(null, "U1", "0", "WORKSHOP_MANAGER"))).isEqualTo(Ratio.ZERO);
        assertThat(vetoed(veto(null, "U1", "0", "UNIT_LEADER"))).isEqualTo(Ratio.ONE);
    }

    @Test
    @Rule("S2b")
    void aVetoNamesAPersonOrASubjectAndASmallRatio() {
        assertThat(vetoRefused(veto("P1", "U1", "0"))).containsExactly("person-or-subject S2b vetoes[0]");
        assertThat(vetoRefused(veto(null, null, "0"))).containsExactly("person-or-subject S2b vetoes[0]");
        assertThat(vetoRefused(veto("P1", null, "1.01"))).containsExactly("veto-ratio S2b vetoes[0].ratio");
        assertThat(vetoRefused(veto("P1", null, "0.005"))).containsExactly("veto-ratio S2b vetoes[0].ratio");
        assertThat(vetoRefused(veto("P9", null, "0"))).containsExactly("unknown-person O2 vetoes[0].person");
        assertThat(vetoRefused(veto(null, "U9", "0"))).containsExactly("unknown-subject O1 vetoes[0].subject");
        assertThat(vetoRefused(veto(null, "U1", "0", "BOSS"))).containsExactly("unknown-tier O3 vetoes[0].tiers[0]");
    }

    @Test
    @Rule("S1")
    void aPoolSharesItsFundByBenchmark() {
        TinyMonth month = pool(Boolean.TRUE, "1000.00", Map.of("P1", "800.00", "P2", "800.00", "P3", "1400.00"));
        assertThat(month.settle("P1").month().entitlement()).isEqualTo(Money.of("1066.67"));
        assertThat(month.settle("P2").month().entitlement()).isEqualTo(Money.of("1066.67"));
        assertThat(month.settle("P3").month().entitlement()).isEqualTo(Money.of("1866.66"));
        TinyMonth missed = pool(Boolean.FALSE, "1000.00", Map.of("P1", "800.00"));
        assertThat(missed.settle("P1").month().entitlement())
                .as("without the annual goal there is the benchmark alone")
                .isEqualTo(Money.of("800.00"));
        assertThat(pool(Boolean.FALSE, "1000.00", Map.of("P1", "0.00")).refused())
                .isEmpty();
    }

    @Test
    @Rule({"S1", "S3"})
    @Fault("RB-A09")
    void whatIsWrongWithAPoolIsNamed() {
        assertThat(pool(Boolean.TRUE, "1.00", Map.of("P1", "0.00")).refused())
                .containsExactly("no-benchmark S1 pools[0].benchmarks");
        assertThat(pool(Boolean.TRUE, "1.00", Map.of("P9", "1.00")).refused())
                .containsExactly("benchmark-not-monthly S1 pools[0].benchmarks.P9");
        assertThat(pool(Boolean.TRUE, "1.00", Map.of("P4", "1.00")).refused())
                .containsExactly("benchmark-elsewhere S1 pools[0].benchmarks.P4");
        assertThat(pool(Boolean.TRUE, "1.00", Map.of("P1", "1.00"))
                        .entitled("P1", "5.00")
                        .refused())
                .containsExactly("entitlement-given-twice S1 wages[0].entitlement");
        TinyMonth two = pool(Boolean.TRUE, "1.00", Map.of("P1", "1.00"));
        two.pools.add(two.pools.get(0));
        assertThat(two.refused()).contains("second-pool S1 pools[1].unit");
        assertThat(TinyMonth.with("P9@T1").entitled("P9", "1.00").refused())
                .containsExactly("entitlement-without-tier S1 wages[0].entitlement");
        assertThat(TinyMonth.with("P9@XS:COMPANY_LEADER")
                        .entitled("P9", "1.00")
                        .inspection("P9", "90")
                        .refused())
                .containsExactly("entitlement-not-monthly S3 wages[0].entitlement");
    }

    @ParameterizedTest
    @CsvSource({"1000.00, 0.00, true", "1000.00, 200.00, true", "1000.00, 200.01, false", "0.00, 0.00, false"})
    @Rule("S1")
    void benchmarksStayWithinTheAnnualQuota(String year, String used, boolean fits) {
        TinyMonth month = pool(Boolean.TRUE, "9999.00", Map.of("P1", "500.00", "P2", "300.00"));
        PoolFact pool = month.pools.remove(0);
        month.pools.add(new PoolFact(
                pool.unit(),
                pool.specialFund(),
                pool.goalMet(),
                pool.benchmarks(),
                new PoolFact.WageQuota(Money.of(year), Money.of(used))));
        assertThat(month.refused()).isEqualTo(fits ? List.of() : List.of("quota-exceeded S1 pools[0].wageQuota"));
    }

    @Test
    @Rule({"S5", "S6", "S7"})
    void whatCannotBeDeductedIsCarriedForwardOrWrittenOff() {
        TinyMonth month = charged("600.50", "300.00");
        PersonSettlement carried = month.settle("P7");
        assertThat(carried.deducted()).isEqualTo(Money.of("300.00"));
        assertThat(carried.carriedForward()).isEqualTo(Money.of("300.50"));
        assertThat(carried.total()).isEqualTo(Money.ZERO);
        PersonSettlement lost = month.settle(PolicyDraft.builtInBut(draft -> draft.carryForward = false), "P7");
        assertThat(lost.carriedForward()).isEqualTo(Money.ZERO);
        assertThat(lost.writtenOff()).isEqualTo(Money.of("300.50"));
        PersonSettlement unlimited =
                month.settle(PolicyDraft.builtInBut(draft -> draft.deductionLimit = DeductionTerms.Limit.NONE), "P7");
        assertThat(unlimited.total()).isEqualTo(Money.of("-300.50"));
    }

    @Test
    @Rule("S6")
    void aRefundIsPaidInFullAndNothingIsCarried() {
        PersonSettlement refunded =
                charged("24.50", "0.00").broughtForward("P7", "-100.00").settle("P7");
        assertThat(refunded.deducted()).isEqualTo(Money.of("-75.50"));
        assertThat(refunded.carriedForward()).isEqualTo(Money.ZERO);
        assertThat(refunded.total()).isEqualTo(Money.of("75.50"));
    }

    /** 20 % of 4,100 is 820; 80 of 1,900 keep the minimum of 1,820. */
    @Test
    @Rule("S6")
    @Fault("RB-A13")
    void wageProtectionLimitsByShareAndByTheMinimumWage() {
        Policy policy = PolicyDraft.builtInBut(draft -> draft.wageProtection = Ratio.of("0.20"));
        assertThat(charged("1000.00", "3000.00")
                        .other("P7", "1100.00", "0.00")
                        .settle(policy, "P7")
                        .deducted())
                .isEqualTo(Money.of("820.00"));
        assertThat(charged("1000.00", "1900.00")
                        .other("P7", "0.00", "1820.00")
                        .settle(policy, "P7")
                        .deducted())
                .isEqualTo(Money.of("80.00"));
        assertThat(charged("1000.00", "1900.00")
                        .other("P7", "0.00", "5000.00")
                        .settle(policy, "P7")
                        .deducted())
                .isEqualTo(Money.ZERO);
        assertThat(charged("1000.00", "1900.00")
                        .other("P7", "0.00", "1620.00")
                        .settle(policy, "P7")
                        .deducted())
                .as("20 % are 380.00, 280.00 are above the minimum: the lower of the two, whichever is asked first")
                .isEqualTo(Money.of("280.00"));
        assertThat(charged("1000.00", "1900.00").refused(policy))
                .containsExactly("missing-minimum-wage S6 wages[0].minimumWage");
    }

    @Test
    @Rule("S6")
    void aMonthBelowTheMinimumWageIsDoubtfulWithoutProtection() {
        TinyMonth month = charged("100.00", "500.00").other("P7", "0.00", "450.00");
        assertThat(month.settle().warnings()).extracting(Problem::code).containsExactly("below-minimum-wage");
        assertThat(charged("100.00", "500.00")
                        .other("P7", "0.00", "400.00")
                        .settle()
                        .warnings())
                .isEmpty();
    }

    @Test
    @Rule("S5")
    void aFindingIsNeverOfAMonthToCome() {
        TinyMonth month = charged("1.00", "1.00");
        month.findings.clear();
        month.finding(FindingDraft.of("F1", "V-01", "T1").offender("P7").on(LocalDate.of(2026, 11, 1)));
        assertThat(month.refused()).containsExactly("found-after-month S5 findings[0].foundOn");
        month.findings.clear();
        month.finding(FindingDraft.of("F1", "V-01", "T1").offender("P7").on(LocalDate.of(2021, 1, 1)));
        assertThat(month.settle("P7").charges())
                .as("an older one belongs to the month that it comes with")
                .isEqualTo(Money.of("1.00"));
    }

    @Test
    @Rule("S9")
    void referencesAreUniqueOverFindingsHandoversAndTenders() {
        TinyMonth month = charged("1.00", "1.00");
        month.finding(FindingDraft.of("F1", "V-01", "T1").offender("P7").status(FindingStatus.REVOKED));
        assertThat(month.refused()).containsExactly("duplicate-reference S9 findings[1].id");
    }

    @Test
    @Rule({"A2b", "A3"})
    void pointsByFindingsCountWhereTheTierAllowsTheCategory() {
        TinyMonth month = TinyMonth.of(SmallCompany.with("P1@T1:TEAM_LEADER", "P2@T1:TEAM_LEADER", "P3@T1")
                        .role("CREW", "T1", "P1")
                        .role("CREW", "T1", "P3"))
                .duty("P1", "95")
                .duty("P2", "95")
                .item(ItemDraft.of("V-01", "CONDUCT")
                        .points("CREW", "SAFETY_PERFORMANCE", "2")
                        .points("CREW", "KEY_WORK", "50"))
                .finding(FindingDraft.of("F1", "V-01", "T1").quantity(2))
                .finding(FindingDraft.of("F2", "V-01", "T1"));
        assertThat(month.settle("P1").dutyScore()).contains(Score.of("89"));
        assertThat(month.settle("P2").dutyScore()).contains(Score.of("95"));
        assertThat(month.settle().people().get(0).lines())
                .extracting(line -> line.finding() + " " + line.rule() + " " + line.amount())
                .containsExactly("F1 A2b 4.00", "F2 A2b 2.00");
        assertThat(month.settle("P3").dutyScore()).isEmpty();
    }

    @Test
    @Rule({"A2", "A6"})
    void assessmentsFitTheTier() {
        assertThat(TinyMonth.with("P1@T1:TEAM_LEADER")
                        .duty("P1", "95", "KEY_WORK=1")
                        .refused())
                .containsExactly("category-not-allowed A2 duty[0].deductions[0].category");
        assertThat(TinyMonth.with("P1@T1").duty("P1", "95").refused())
                .containsExactly("not-assessed A6 duty[0].person");
        assertThat(TinyMonth.with("P1@T1:TEAM_LEADER")
                        .duty("P1", "95")
                        .inspection("P1", "95")
                        .refused())
                .containsExactly("not-inspected-monthly A6 inspection[0].person");
        assertThat(TinyMonth.with("P1@D1" + MANAGER)
                        .scored("P1", "90")
                        .quota("P1", FIFTH, "1.00")
                        .refused())
                .containsExactly("quota-not-daily S4 wages[0].quota");
    }

    @Test
    @Rule({"P5", "T6", "S9"})
    void aContractorsPersonIsChargedThroughTheContractor() {
        TinyMonth month = TinyMonth.with("P7@K1")
                .item(ItemDraft.of("V-01", "CONDUCT")
                        .charge("OFFENDER", "COMPANY=100.00")
                        .reward("OFFENDER", "COMPANY=30.00"))
                .finding(FindingDraft.of("F1", "V-01", "K1").offender("P7"));
        assertThat(month.settle("P7").charges()).isEqualTo(Money.ZERO);
        assertThat(month.settle("P7").rewards()).isEqualTo(Money.ZERO);
        assertThat(month.settle().journal().entries())
                .extracting(entry -> entry.debit() + " " + entry.credit() + " " + entry.amount())
                .containsExactly("CENTER:U1 PROJECT_PAYMENTS:K1 30.00", "PROJECT_PAYMENTS:K1 CENTER:U1 100.00");
    }

    @Test
    @Rule({"V5", "V6"})
    void theMonthStartsOnThePolicysDay() {
        Policy policy = PolicyDraft.builtInBut(draft -> draft.monthStartsOn = 26);
        TinyMonth month = charged("10.00", "100.00");
        month.findings.clear();
        month.finding(FindingDraft.of("F1", "V-01", "T1").offender("P7").on(LocalDate.of(2026, 10, 26)));
        assertThat(month.refused(policy)).containsExactly("found-after-month S5 findings[0].foundOn");
        month.findings.clear();
        month.finding(FindingDraft.of("F1", "V-01", "T1").offender("P7").on(LocalDate.of(2026, 10, 25)));
        assertThat(month.settle(policy).journal().entries())
                .extracting(entry -> entry.date() + " " + entry.rule())
                .containsExactly("2026-10-25 P5", "2026-10-25 S6");
    }

    @Test
    @Rule("V1")
    void aMonthBeyondMoneyIsRefusedAsAWhole() {
        String most = "1000000000000000.00";
        assertThat(TinyMonth.with("P1@T1").performance("P1", most).refused()).isEmpty();
        assertThat(TinyMonth.with("P1@T1")
                        .performance("P1", most)
                        .other("P1", "0.01", null)
                        .refused())
                .containsExactly("amounts-too-large V1 wages[0]");
        assertThat(TinyMonth.with("P1@T1", "P2@T1")
                        .performance("P1", most)
                        .performance("P2", "0.01")
                        .refused())
                .as("the totals of everybody")
                .containsExactly("amounts-too-large V1 wages[1]");
        assertThat(charged("1.00", most).refused()).isNotEmpty();
    }

    private static TinyMonth charged(String charge, String performance) {
        return TinyMonth.with("P7@T1")
                .performance("P7", performance)
                .item(ItemDraft.of("V-01", "CONDUCT").charge("OFFENDER", "COMPANY=" + charge))
                .finding(FindingDraft.of("F1", "V-01", "T1").offender("P7").on(FIFTH));
    }

    /** P1 to P3 are of unit U1, P4 is of U2, P9 is a worker. */
    private static TinyMonth pool(Boolean goalMet, String fund, Map<String, String> benchmarks) {
        TinyMonth month = TinyMonth.with(
                        "P1@W1:WORKSHOP_MANAGER",
                        "P2@W2:WORKSHOP_MANAGER",
                        "P3@U1:UNIT_LEADER",
                        "P4@U2:UNIT_LEADER",
                        "P9@T1")
                .scored("P1", "95")
                .scored("P2", "95")
                .scored("P3", "95")
                .scored("P4", "95");
        Map<PersonId, Money> amounts = new java.util.HashMap<>();
        benchmarks.forEach((person, amount) -> amounts.put(new PersonId(person), Money.of(amount)));
        month.pools.add(new PoolFact(new SubjectId("U1"), Money.of(fund), goalMet, amounts, null));
        return month;
    }

    private static VetoFact veto(@Nullable String person, @Nullable String subject, String ratio, String... tiers) {
        return new VetoFact(
                person == null ? null : new PersonId(person),
                subject == null ? null : new SubjectId(subject),
                List.of(tiers).stream().map(TierId::new).toList(),
                Ratio.of(ratio),
                null);
    }

    private static Ratio vetoed(VetoFact... vetoes) {
        TinyMonth month = TinyMonth.with("P1@T1:WORKSHOP_MANAGER")
                .entitled("P1", "100.00")
                .scored("P1", "95");
        month.vetoes.addAll(List.of(vetoes));
        return month.settle("P1").payoutRatio().orElseThrow();
    }

    private static List<String> vetoRefused(VetoFact veto) {
        TinyMonth month = TinyMonth.with("P1@T1:WORKSHOP_MANAGER").scored("P1", "95");
        month.vetoes.add(veto);
        return month.refused();
    }
}
