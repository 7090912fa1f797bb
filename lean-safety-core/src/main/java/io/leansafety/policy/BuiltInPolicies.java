package io.leansafety.policy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.leansafety.organization.Office;
import io.leansafety.organization.Seat;
import io.leansafety.policy.AssessmentTerms.Missing;
import io.leansafety.policy.DeductionTerms.Source;
import io.leansafety.value.DateSpan;
import io.leansafety.value.Ratio;
import io.leansafety.value.Rounding;
import io.leansafety.value.Score;
import io.leansafety.value.TierId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The policies that come with the library. */
public final class BuiltInPolicies {
    private static final PayoutCurve FULL_FROM_NINETY = new PayoutCurve.FullAtOrAbove(Score.of("90"));
    private static final Office COMPANY_OFFICE = Office.of("ASSESSMENT_OFFICE", Seat.COMPANY);
    private static final Office UNIT_OFFICE = Office.of("ASSESSMENT_OFFICE", Seat.CENTER);
    private static final Office UNIT_PRINCIPAL = Office.of("UNIT_PRINCIPAL", Seat.SUBJECT);
    private static final Office WORKSHOP_DIRECTOR = Office.of("WORKSHOP_DIRECTOR", Seat.SUBJECT);

    private static final Policy XINSHENG_2020_52 = new Policy(
            "xinsheng-2020-52",
            new DateSpan(LocalDate.of(2020, 8, 1), null),
            Map.of(
                    "zh", "安全精益市场化实施方案（新升公司发〔2020〕52号）",
                    "en", "Lean safety market scheme, Xinsheng 2020 no. 52"),
            "X52",
            1,
            tiers(),
            new AssessmentTerms(Rounding.HALF_UP, Missing.ERROR, Missing.ERROR, weights()),
            new PriceTerms(
                    Map.of(),
                    PriceTerms.SelfUnlisted.FREE,
                    true,
                    List.of(Ratio.ONE, Ratio.of("1.5"), Ratio.of("2")),
                    12),
            new TradeTerms(
                    TradeTerms.HandoverPayer.OUTGOING,
                    Set.of("HAZARD_A", "HAZARD_MAJOR"),
                    TradeTerms.TenderPrice.QUOTA),
            new DeductionTerms(Set.of(Source.values()), DeductionTerms.Limit.SOURCES, true, null),
            new AnnualTerms(gradeRatios(), AnnualTerms.Base.PRINCIPAL_WAGE),
            new ChecklistTerms(Ratio.of("0.85"), ChecklistTerms.VAGUE_WORDS),
            new MarketTerms(5, 30, MarketTerms.PublishedNames.SURNAME),
            List.of(
                    "scoreRounding",
                    "inspectionWeights",
                    "quotaCurve",
                    "gradeRatios",
                    "annualBase",
                    "kinds",
                    "selfUnlisted",
                    "finderExempt",
                    "repeatMultipliers",
                    "repeatWindowMonths",
                    "missingAssessment",
                    "missingPeriod",
                    "handoverPayer",
                    "notTransferable",
                    "deductionSources.REWARDS",
                    "carryForward",
                    "appealDays",
                    "longOverdueDays",
                    "copySimilarity",
                    "publishedNames"));

    private BuiltInPolicies() {}

    /**
     * Returns the scheme of 新升公司发〔2020〕52号. X52 itself fixes the 100-point scale and the 90 threshold; what else
     * it leaves open is listed as assumed, to be replaced.
     *
     * @return the policy {@code xinsheng-2020-52}
     */
    public static Policy xinsheng2020No52() {
        return XINSHENG_2020_52;
    }

    /**
     * Returns a built-in policy.
     *
     * @param id its id
     * @return the policy, empty if there is none of that id
     */
    public static Optional<Policy> find(String id) {
        return all().stream().filter(policy -> policy.id().equals(id)).findFirst();
    }

    /** {@return all built-in policies} */
    public static List<Policy> all() {
        return List.of(XINSHENG_2020_52);
    }

    private static InspectionWeights weights() {
        return new InspectionWeights(Ratio.of("0.40"), Ratio.of("0.30"), Ratio.of("0.30"));
    }

    private static Map<String, Ratio> gradeRatios() {
        return ImmutableMap.of(
                "A", Ratio.of("0.90"), "B", Ratio.of("0.80"), "C", Ratio.of("0.70"), "D", Ratio.of("0.50"));
    }

    private static List<TierScheme> tiers() {
        return List.of(
                new TierScheme(
                        new TierId("COMPANY_LEADER"),
                        Cadence.QUARTER,
                        Cadence.MONTH,
                        ScoreBasis.AVERAGE_OF_TWO,
                        PayoutCadence.YEAR,
                        new PayoutCurve.Proportional(),
                        new PayoutCurve.Proportional(),
                        Set.of(),
                        new Assessors(null, null, Office.of("LEADING_GROUP_HEAD", Seat.COMPANY)),
                        "X52 三(二)3(1)"),
                monthly(
                        "DEPARTMENT_MANAGER",
                        new Assessors(Office.of("DEPARTMENT_HEAD", Seat.SUBJECT), COMPANY_OFFICE, COMPANY_OFFICE),
                        "X52 三(二)3(2)",
                        "SUPERIOR_NOTICE",
                        "KEY_WORK",
                        "SAFETY_RULES",
                        "ACCIDENT_JOINT_LIABILITY",
                        "ASSIGNED_AREA",
                        "DYNAMIC_INSPECTION"),
                monthly(
                        "UNIT_LEADER",
                        new Assessors(UNIT_PRINCIPAL, COMPANY_OFFICE, UNIT_PRINCIPAL),
                        "X52 三(二)3(3)",
                        "QUARTERLY_GOAL",
                        "SUPERIOR_NOTICE",
                        "KEY_WORK",
                        "SAFETY_RULES",
                        "DYNAMIC_INSPECTION"),
                monthly(
                        "WORKSHOP_MANAGER",
                        new Assessors(WORKSHOP_DIRECTOR, UNIT_OFFICE, UNIT_OFFICE),
                        "X52 三(二)3(4)a",
                        "QUARTERLY_GOAL",
                        "SUPERIOR_NOTICE",
                        "KEY_WORK",
                        "SAFETY_RULES",
                        "DYNAMIC_INSPECTION"),
                new TierScheme(
                        new TierId("TEAM_LEADER"),
                        Cadence.MONTH,
                        Cadence.DAY,
                        ScoreBasis.DUTY_ONLY,
                        PayoutCadence.MONTH,
                        FULL_FROM_NINETY,
                        new PayoutCurve.Proportional(),
                        categories("SAFETY_PERFORMANCE", "SHIFT_EVALUATION", "DYNAMIC_INSPECTION"),
                        new Assessors(null, WORKSHOP_DIRECTOR, WORKSHOP_DIRECTOR),
                        "X52 三(二)3(4)b"));
    }

    private static TierScheme monthly(String id, Assessors assessors, String source, String... categories) {
        return new TierScheme(
                new TierId(id),
                Cadence.MONTH,
                Cadence.MONTH,
                ScoreBasis.AVERAGE_OF_TWO,
                PayoutCadence.MONTH,
                FULL_FROM_NINETY,
                new PayoutCurve.Proportional(),
                categories(categories),
                assessors,
                source);
    }

    private static Set<String> categories(String... categories) {
        return ImmutableSet.copyOf(categories);
    }
}
