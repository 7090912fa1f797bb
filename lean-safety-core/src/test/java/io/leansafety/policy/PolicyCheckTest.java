package io.leansafety.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.organization.Office;
import io.leansafety.organization.Seat;
import io.leansafety.policy.AssessmentTerms.Missing;
import io.leansafety.policy.PayoutCurve.Band;
import io.leansafety.rule.Fault;
import io.leansafety.rule.Problem;
import io.leansafety.rule.Problems;
import io.leansafety.rule.Rule;
import io.leansafety.rule.Severity;
import io.leansafety.value.DateSpan;
import io.leansafety.value.Dice;
import io.leansafety.value.Ratio;
import io.leansafety.value.Score;
import io.leansafety.value.TierId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyCheckTest {
    private static final Policy BUILT_IN = BuiltInPolicies.xinsheng2020No52();

    @Test
    @Rule("O3")
    void theBuiltInPolicyIsRight() {
        assertThat(wrong(draft -> {})).isEmpty();
        assertThat(BUILT_IN.tierIds())
                .map(TierId::value)
                .containsExactly(
                        "COMPANY_LEADER", "DEPARTMENT_MANAGER", "UNIT_LEADER", "WORKSHOP_MANAGER", "TEAM_LEADER");
        assertThat(BuiltInPolicies.find("xinsheng-2020-52")).contains(BUILT_IN);
        assertThat(BuiltInPolicies.find("other")).isEmpty();
    }

    @Property
    @Rule("O3")
    void everyGeneratedPolicyIsRight(@ForAll long seed) {
        Problems problems = new Problems();
        PolicyCheck.check(AnyPolicy.of(new Dice(seed)), problems);
        assertThat(problems.list()).isEmpty();
    }

    /** All 72 combinations; these are the legal ones. */
    @Test
    @Rule({"O3", "A6"})
    void onlyLegalCombinationsMakeATier() {
        List<String> legal = new ArrayList<>();
        for (Cadence duty : Cadence.values()) {
            for (Cadence inspection : Cadence.values()) {
                for (ScoreBasis score : ScoreBasis.values()) {
                    for (PayoutCadence payout : PayoutCadence.values()) {
                        TierScheme tier = tier(duty, inspection, score, payout);
                        boolean accepted =
                                wrong(draft -> draft.tiers = List.of(tier)).isEmpty();
                        assertThat(tier.isLegal()).isEqualTo(accepted);
                        if (accepted) {
                            legal.add(duty + " " + inspection + " " + score + " " + payout);
                        }
                    }
                }
            }
        }
        assertThat(legal)
                .containsExactlyInAnyOrder(
                        "MONTH MONTH AVERAGE_OF_TWO MONTH",
                        "MONTH MONTH DUTY_ONLY MONTH",
                        "MONTH DAY DUTY_ONLY MONTH",
                        "QUARTER MONTH AVERAGE_OF_TWO YEAR",
                        "MONTH MONTH AVERAGE_OF_TWO NONE",
                        "MONTH MONTH DUTY_ONLY NONE",
                        "MONTH DAY DUTY_ONLY NONE",
                        "QUARTER MONTH AVERAGE_OF_TWO NONE",
                        "QUARTER MONTH DUTY_ONLY NONE",
                        "QUARTER DAY DUTY_ONLY NONE");
    }

    @Test
    @Rule("O3")
    void tiersAreNamedOnce() {
        assertThat(wrong(draft -> draft.tiers = List.of())).containsExactly("no-tiers O3 tiers");
        assertThat(wrong(draft -> draft.tiers =
                        List.of(BUILT_IN.tiers().get(1), BUILT_IN.tiers().get(1))))
                .containsExactly("duplicate-tier EXCHANGE tiers[1].id");
    }

    @Test
    @Rule("A6")
    void nobodyAssessesFromAnotherSide() {
        Office other = Office.of("UNIT_PRINCIPAL", Seat.OTHER);
        TierScheme tier = BUILT_IN.tiers().get(1).assessedBy(new Assessors(other, other, other));

        assertThat(wrong(draft -> draft.tiers = List.of(tier)))
                .containsExactly(
                        "assessor-of-other-side A6 tiers[0].assessors.selfCheck.at",
                        "assessor-of-other-side A6 tiers[0].assessors.deductions.at",
                        "assessor-of-other-side A6 tiers[0].assessors.inspection.at");
    }

    @Test
    @Rule("S2")
    void curvesMakeSense() {
        assertThat(curve(new PayoutCurve.Linear(Score.of("90"), Ratio.of("0.005"))))
                .containsExactly("curve-step-too-fine S2 tiers[0].curve.perPoint");
        assertThat(bands("95=1", "0=0.5")).isEmpty();
        assertThat(bands("95=2", "0=2")).isEmpty();
        assertThat(bands("95=1", "1=0.5")).containsExactly("no-band-at-zero S2 tiers[0].curve.bands");
        assertThat(bands()).containsExactly("no-band-at-zero S2 tiers[0].curve.bands");
        assertThat(bands("95=2.0001", "0=0")).containsExactly("band-ratio S2 tiers[0].curve.bands");
        assertThat(bands("95=0.00001", "0=0")).containsExactly("band-ratio S2 tiers[0].curve.bands");
        assertThat(bands("95=0.5", "0=0.6")).containsExactly("rising-band S2 tiers[0].curve.bands");
        assertThat(bands("95=0.5", "95=0.4", "0=0")).containsExactly("duplicate-band S2 tiers[0].curve.bands");
    }

    @Test
    @Rule({"V5", "P2", "P6", "T5", "H1", "C1.5", "S6"})
    void numbersLieInTheirRanges() {
        assertThat(wrong(draft -> draft.monthStartsOn = 0)).containsExactly("out-of-range V5 monthStartsOn");
        assertThat(wrong(draft -> draft.monthStartsOn = 29)).containsExactly("out-of-range V5 monthStartsOn");
        assertThat(wrong(draft -> draft.monthStartsOn = 28)).isEmpty();
        assertThat(wrong(draft -> draft.repeatMultipliers = List.of()))
                .containsExactly("no-multiplier P6 repeatMultipliers");
        assertThat(wrong(draft -> draft.repeatWindowMonths = 0)).containsExactly("out-of-range P6 repeatWindowMonths");
        assertThat(wrong(draft -> draft.appealDays = -1)).containsExactly("out-of-range T5 appealDays");
        assertThat(wrong(draft -> draft.longOverdueDays = -1)).containsExactly("out-of-range H1 longOverdueDays");
        assertThat(wrong(draft -> draft.copySimilarity = Ratio.of("1.000001")))
                .containsExactly("out-of-range C1.5 copySimilarity");
        assertThat(wrong(draft -> draft.notTransferable = Set.of("NEAR_MISS")))
                .containsExactly("unknown-kind P2 notTransferable[0]");
    }

    @Test
    @Rule("S6")
    @Fault("RB-A13")
    void noMoreThanTheWholeWageMayBeDeducted() {
        assertThat(wrong(draft -> draft.wageProtection = Ratio.of("1.000001")))
                .containsExactly("out-of-range S6 wageProtection.maxShare");
        assertThat(wrong(draft -> draft.wageProtection = Ratio.ONE)).isEmpty();
        assertThat(wrong(draft -> draft.wageProtection = Ratio.ZERO)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0.40, 0.30, 0.30, true",
        "1, 0, 0, true",
        "0, 0, 1, true",
        "0.4, 0.3, 0.300001, false",
        "0.333333, 0.333333, 0.333333, false",
        "0, 0, 0, false",
        "0.5, 0.5, 0.5, false"
    })
    @Rule("A4")
    @Fault("RB-D15")
    void inspectionWeightsSumToOne(Ratio quality, Ratio coverage, Ratio frequency, boolean right) {
        assertThat(wrong(draft -> draft.inspectionWeights = new InspectionWeights(quality, coverage, frequency))
                        .isEmpty())
                .isEqualTo(right);
    }

    @Test
    @Rule("A8")
    void aMissingAssessmentCannotBeLeftOut() {
        assertThat(wrong(draft -> draft.missingAssessment = Missing.EXCLUDE))
                .containsExactly("missing-assessment-excluded A8 missingAssessment");
        assertThat(wrong(draft -> draft.missingAssessment = Missing.ZERO)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-10-31", "2026-10-01", "2026-11-30"})
    @Rule("V6")
    void isInForceFromItsFirstDayToItsLast(LocalDate day) {
        Policy october = PolicyDraft.builtInBut(
                draft -> draft.validity = new DateSpan(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 30)));
        assertThat(inForce(october, day)).isEmpty();
    }

    @Test
    @Rule("V6")
    void aDayOutsideIsServedByNone() {
        Policy october = PolicyDraft.builtInBut(
                draft -> draft.validity = new DateSpan(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 30)));
        assertThat(inForce(october, LocalDate.of(2026, 9, 30))).containsExactly("policy-not-in-force V6 from");
        assertThat(inForce(october, LocalDate.of(2026, 12, 1))).containsExactly("policy-not-in-force V6 to");
    }

    @Test
    @Rule("P9")
    void aReviewNamesWhatIsAssumedAndThatWagesAreNotProtected() {
        List<Problem> review = PolicyReview.of(BUILT_IN);
        assertThat(review)
                .filteredOn(problem -> problem.severity() == Severity.WARNING)
                .extracting(Problem::code)
                .containsExactly("wage-protection-off");
        assertThat(review)
                .filteredOn(problem -> problem.severity() == Severity.NOTE)
                .extracting(problem -> problem.arguments().get("setting"))
                .containsExactlyElementsOf(BUILT_IN.assumed());
        assertThat(PolicyReview.of(PolicyDraft.builtInBut(draft -> {
                    draft.wageProtection = Ratio.of("0.2");
                    draft.assumed = List.of();
                })))
                .isEmpty();
        assertThat(PolicyReview.of(PolicyDraft.builtInBut(draft -> draft.tiers = List.of())))
                .extracting(Problem::code)
                .contains("no-tiers");
    }

    private static List<String> curve(PayoutCurve curve) {
        TierScheme tier = BUILT_IN.tiers().get(1);
        return wrong(draft -> draft.tiers = List.of(new TierScheme(
                tier.id(),
                tier.duty(),
                tier.inspection(),
                tier.score(),
                tier.payout(),
                curve,
                tier.quotaCurve(),
                tier.deductionCategories(),
                tier.source())));
    }

    private static List<String> bands(String... bands) {
        return curve(new PayoutCurve.Bands(List.of(bands).stream()
                .map(text -> text.split("=", -1))
                .map(parts -> new Band(Score.of(parts[0]), Ratio.of(parts[1])))
                .toList()));
    }

    private static TierScheme tier(Cadence duty, Cadence inspection, ScoreBasis score, PayoutCadence payout) {
        return new TierScheme(
                new TierId("T"),
                duty,
                inspection,
                score,
                payout,
                new PayoutCurve.Proportional(),
                new PayoutCurve.Proportional(),
                Set.of(),
                null);
    }

    private static List<String> wrong(Consumer<PolicyDraft> change) {
        Problems problems = new Problems();
        PolicyCheck.check(PolicyDraft.builtInBut(change), problems);
        return described(problems);
    }

    private static List<String> inForce(Policy policy, LocalDate day) {
        Problems problems = new Problems();
        PolicyCheck.checkInForce(policy, day, problems);
        return described(problems);
    }

    private static List<String> described(Problems problems) {
        return problems.list().stream()
                .map(problem -> problem.code() + " " + problem.rule() + " " + problem.path())
                .toList();
    }
}
