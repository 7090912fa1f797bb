package io.leansafety.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.policy.AnnualTerms;
import io.leansafety.policy.AssessmentTerms.Missing;
import io.leansafety.policy.Policy;
import io.leansafety.policy.PolicyDraft;
import io.leansafety.rule.Fault;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Problem;
import io.leansafety.rule.Problems;
import io.leansafety.rule.Rule;
import io.leansafety.settlement.PastMonth.PastPerson;
import io.leansafety.value.DateSpan;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.Ratio;
import io.leansafety.value.Score;
import io.leansafety.value.SettlementPeriod;
import io.leansafety.value.TierId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearTest {
    private static final Policy BUILT_IN = PolicyDraft.builtInBut(draft -> {});
    private static final PersonId P6 = new PersonId("P6");

    private static final Map<Integer, Score> QUARTERS = scores("95", "93.5", "97", "96");
    private static final Map<Integer, Score> MONTHS =
            scores("92", "95", "94", "94", "90", "96", "95", "94", "93", "97", "94", "95");

    /** 381.5 / 4 = 95.38, 1129 / 12 = 94.08, their mean 94.73; 180000 × 0.80 × 0.9473 = 136411.20. */
    @Test
    @Rule({"A7", "S8"})
    void aLeaderIsPaidByTheMeansOfTheYear() {
        LeaderSettlement settled = settle(BUILT_IN, "B", leader(QUARTERS, MONTHS));
        assertThat(settled.dutyScore()).isEqualTo(Score.of("95.38"));
        assertThat(settled.inspectionScore()).isEqualTo(Score.of("94.08"));
        assertThat(settled.responsibilityScore()).isEqualTo(Score.of("94.73"));
        assertThat(settled.gradeRatio()).isEqualTo(Ratio.of("0.8"));
        assertThat(settled.ratio()).isEqualTo(Ratio.of("0.9473"));
        assertThat(settled.payout()).isEqualTo(Money.of("136411.20"));
    }

    @ParameterizedTest
    @CsvSource({"A, 162000.00", "B, 144000.00", "C, 126000.00", "D, 90000.00"})
    @Rule("S8")
    void theGradeOfThePrincipalCounts(String grade, String payout) {
        assertThat(settle(BUILT_IN, grade, leader(all(4, "100"), all(12, "100")))
                        .payout())
                .isEqualTo(Money.of(payout));
    }

    /** 180000 × 0.8 × 0.9 × 0.5 × 7 / 12 = 37800. */
    @Test
    @Rule({"S8", "S2b"})
    void vetoAndMonthsServedCountAndAllIsRoundedOnce() {
        LeaderFact served = new LeaderFact(P6, null, null, 7, Ratio.of("0.5"), all(4, "90"), all(12, "90"));
        assertThat(settle(BUILT_IN, "B", served).payout()).isEqualTo(Money.of("37800.00"));
        LeaderFact none = new LeaderFact(P6, null, null, 0, Ratio.ONE, all(4, "90"), all(12, "90"));
        assertThat(settle(BUILT_IN, "B", none).payout()).isEqualTo(Money.ZERO);
    }

    @Test
    @Rule("A7")
    @Fault("RB-E05")
    void aMissingPeriodIsAnErrorLeftOutOrNothing() {
        Map<Integer, Score> eleven = new HashMap<>(MONTHS);
        eleven.remove(5);
        LeaderFact leader = leader(QUARTERS, eleven);
        assertThat(refused(BUILT_IN, year(leader))).containsExactly("missing-periods A7 leaders[0].months");
        Policy excluding = PolicyDraft.builtInBut(draft -> draft.missingPeriod = Missing.EXCLUDE);
        assertThat(settle(excluding, "B", leader).inspectionScore()).isEqualTo(Score.of("94.45"));
        Policy zero = PolicyDraft.builtInBut(draft -> draft.missingPeriod = Missing.ZERO);
        assertThat(settle(zero, "B", leader).inspectionScore()).isEqualTo(Score.of("86.58"));
        assertThat(refused(excluding, year(leader(Map.of(), MONTHS))))
                .as("nothing is left")
                .containsExactly("missing-periods A7 leaders[0].quarters");
        assertThat(settle(zero, "B", leader(Map.of(), MONTHS)).dutyScore()).isEqualTo(Score.ZERO);
    }

    @Test
    @Rule("S8")
    void theBaseIsThePrincipalsWageOrTheLeadersOwn() {
        Policy own = PolicyDraft.builtInBut(draft -> draft.annualBase = AnnualTerms.Base.OWN_ENTITLEMENT);
        LeaderFact leader = new LeaderFact(P6, null, Money.of("1000.00"), 12, Ratio.ONE, all(4, "90"), all(12, "90"));
        assertThat(settle(own, "A", leader).payout()).isEqualTo(Money.of("810.00"));
        assertThat(refused(own, year(leader(QUARTERS, MONTHS))))
                .containsExactly("missing-field EXCHANGE leaders[0].entitlement");
        assertThat(refused(BUILT_IN, new YearFacts(2026, null, "B", List.of(leader(QUARTERS, MONTHS)))))
                .containsExactly("missing-field EXCHANGE principalWage");
    }

    @Test
    @Rule({"S8", "O3", "S2b"})
    void whatIsWrongWithAYearIsNamed() {
        assertThat(refused(BUILT_IN, new YearFacts(2026, Money.ZERO, "Z", List.of())))
                .containsExactly("unknown-grade S8 grade");
        assertThat(refused(BUILT_IN, year(leader(QUARTERS, MONTHS), leader(QUARTERS, MONTHS))))
                .containsExactly("duplicate-leader EXCHANGE leaders[1].person");
        assertThat(refused(BUILT_IN, year(of("BOSS", 12, "1")))).containsExactly("unknown-tier O3 leaders[0].tier");
        assertThat(refused(BUILT_IN, year(of("TEAM_LEADER", 12, "1"))))
                .containsExactly("tier-not-yearly S8 leaders[0].tier");
        assertThat(refused(BUILT_IN, year(of(null, 13, "1"))))
                .containsExactly("out-of-range S8 leaders[0].monthsServed");
        assertThat(refused(BUILT_IN, year(of(null, 12, "1.01")))).containsExactly("veto-ratio S2b leaders[0].veto");
        assertThat(refused(BUILT_IN, year(of(null, 12, "0.005")))).containsExactly("veto-ratio S2b leaders[0].veto");
    }

    @Test
    @Rule("V6")
    void thePolicyInForceOnTheYearsLastDayCounts() {
        Policy autumn = PolicyDraft.builtInBut(
                draft -> draft.validity = new DateSpan(LocalDate.of(2026, 12, 31), LocalDate.of(2026, 12, 31)));
        assertThat(refused(autumn, year(leader(QUARTERS, MONTHS)))).isEmpty();
        Policy ended = PolicyDraft.builtInBut(
                draft -> draft.validity = new DateSpan(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 30)));
        assertThat(refused(ended, year(leader(QUARTERS, MONTHS)))).containsExactly("policy-not-in-force V6 to");
    }

    /** Whatever is handed in comes back as a problem, never as an exception. */
    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 1_000_000_000, Integer.MAX_VALUE})
    @Rule("V5")
    void anImpossibleYearIsRefused(int year) {
        YearFacts facts = new YearFacts(year, Money.of("180000.00"), "B", List.of(leader(QUARTERS, MONTHS)));
        assertThat(refused(BUILT_IN, facts)).isNotEmpty();
    }

    @Test
    @Rule("S6")
    void theMonthBeforeIsBroughtForward() {
        TinyMonth month = TinyMonth.with("P1@T1", "P2@T1").performance("P1", "10.00");
        Problems problems = new Problems();
        MonthFacts brought = BroughtForward.bring(
                month.facts(),
                past("2026-09", carried("P1", "5.00"), carried("P2", "7.00"), carried("P9", "0.00")),
                problems);
        assertThat(problems.list()).isEmpty();
        assertThat(brought.wages())
                .extracting(wage -> wage.person() + " " + wage.broughtForward() + " " + wage.performance())
                .containsExactly("P1 5.00 10.00", "P2 7.00 null");
    }

    @Test
    @Rule({"S6", "O2"})
    void whatIsBroughtForwardIsForSomebodyWhoHasNoneYet() {
        TinyMonth month = TinyMonth.with("P1@T1").broughtForward("P1", "1.00");
        assertThat(bringing(month, past("2026-09", carried("P1", "5.00"))))
                .containsExactly("brought-forward-twice S6 wages[0].broughtForward");
        assertThat(bringing(month, past("2026-09", carried("P1", "0.00")))).isEmpty();
        assertThat(bringing(month, past("2026-09", carried("P9", "5.00"))))
                .containsExactly("carried-for-nobody O2 people[0].person");
        assertThat(bringing(month, past("2026-08"))).containsExactly("not-the-month-before S6 period");
        assertThat(bringing(month, past("2026-10"))).containsExactly("not-the-month-before S6 period");
    }

    @Test
    @Rule("A7")
    void leadersScoresAreTakenFromTheMonths() {
        List<PastMonth> months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> past(
                        String.format(java.util.Locale.ROOT, "2026-%02d", month),
                        new PastPerson(
                                P6, Score.ofHundredths(9_000 + month), Score.ofHundredths(8_000 + month), Money.ZERO)))
                .toList();
        Problems problems = new Problems();
        YearFacts taken = LeaderScores.take(year(leader(Map.of(), Map.of())), months, problems);
        assertThat(problems.list()).isEmpty();
        assertThat(taken.leaders().get(0).quarters())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(1, Score.of("90.03"), 2, Score.of("90.06"), 3, Score.of("90.09"), 4, Score.of("90.12")));
        assertThat(taken.leaders().get(0).months()).hasSize(12).containsEntry(7, Score.of("80.07"));
        LeaderScores.take(year(leader(Map.of(2, Score.FULL), Map.of(7, Score.FULL))), months, problems);
        assertThat(problems.list())
                .extracting(problem -> problem.code() + " " + problem.path())
                .containsExactly("score-given-twice leaders[0].quarters.Q2", "score-given-twice leaders[0].months.07");
    }

    private static List<String> bringing(TinyMonth month, PastMonth past) {
        Problems problems = new Problems();
        BroughtForward.bring(month.facts(), past, problems);
        return described(problems.list());
    }

    private static PastMonth past(String month, PastPerson... people) {
        return new PastMonth(SettlementPeriod.parse(month), List.of(people));
    }

    private static PastPerson carried(String person, String amount) {
        return new PastPerson(new PersonId(person), null, null, Money.of(amount));
    }

    private static LeaderFact leader(Map<Integer, Score> quarters, Map<Integer, Score> months) {
        return new LeaderFact(P6, null, null, 12, Ratio.ONE, quarters, months);
    }

    private static LeaderFact of(@Nullable String tier, int monthsServed, String veto) {
        return new LeaderFact(
                P6, tier == null ? null : new TierId(tier), null, monthsServed, Ratio.of(veto), QUARTERS, MONTHS);
    }

    private static YearFacts year(LeaderFact... leaders) {
        return new YearFacts(2026, Money.of("180000.00"), "B", List.of(leaders));
    }

    private static LeaderSettlement settle(Policy policy, String grade, LeaderFact leader) {
        Outcome<ResolvedYear> year =
                ResolvedYear.of(policy, new YearFacts(2026, Money.of("180000.00"), grade, List.of(leader)));
        assertThat(year.problems()).isEmpty();
        return year.orElseThrow().settle().leaders().get(0);
    }

    private static List<String> refused(Policy policy, YearFacts facts) {
        return described(ResolvedYear.of(policy, facts).problems());
    }

    private static List<String> described(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.code() + " " + problem.rule() + " " + problem.path())
                .toList();
    }

    private static Map<Integer, Score> all(int periods, String score) {
        return scores(IntStream.range(0, periods).mapToObj(period -> score).toArray(String[]::new));
    }

    private static Map<Integer, Score> scores(String... texts) {
        Map<Integer, Score> scores = new HashMap<>();
        for (int i = 0; i < texts.length; i++) {
            scores.put(i + 1, Score.of(texts[i]));
        }
        return scores;
    }
}
