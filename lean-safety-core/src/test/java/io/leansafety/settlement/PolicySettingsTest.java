package io.leansafety.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.assessment.InspectionParts;
import io.leansafety.assessment.VisitCount;
import io.leansafety.finding.FinderClass;
import io.leansafety.finding.FindingDraft;
import io.leansafety.organization.Office;
import io.leansafety.organization.Seat;
import io.leansafety.organization.Shift;
import io.leansafety.policy.AnnualTerms;
import io.leansafety.policy.AssessmentTerms.Missing;
import io.leansafety.policy.Assessors;
import io.leansafety.policy.Cadence;
import io.leansafety.policy.DeductionTerms;
import io.leansafety.policy.DocumentKind;
import io.leansafety.policy.InspectionWeights;
import io.leansafety.policy.MarketTerms;
import io.leansafety.policy.PayoutCadence;
import io.leansafety.policy.PayoutCurve;
import io.leansafety.policy.PayoutCurve.Band;
import io.leansafety.policy.Policy;
import io.leansafety.policy.PolicyDraft;
import io.leansafety.policy.PriceTerms;
import io.leansafety.policy.ScoreBasis;
import io.leansafety.policy.TierScheme;
import io.leansafety.policy.TradeTerms;
import io.leansafety.pricing.ItemDraft;
import io.leansafety.rule.Rule;
import io.leansafety.trading.HandoverFact;
import io.leansafety.trading.TenderFact;
import io.leansafety.value.DateSpan;
import io.leansafety.value.ItemCode;
import io.leansafety.value.Money;
import io.leansafety.value.PersonId;
import io.leansafety.value.Ratio;
import io.leansafety.value.Reference;
import io.leansafety.value.Rounding;
import io.leansafety.value.Score;
import io.leansafety.value.SubjectId;
import io.leansafety.value.TierId;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every setting of a policy that a settlement reads changes the result of a small month or year; those without effect
 * are listed, and the lists are complete.
 */
class PolicySettingsTest {
    /** Read by the market's desks, the review of checklists and publications only; a settlement never does. */
    private static final List<String> WAITING = List.of(
            "repeatWindowMonths",
            "appealDays",
            "longOverdueDays",
            "publishedNames",
            "copySimilarity",
            "vagueWords",
            "tiers.assessors.selfCheck",
            "tiers.assessors.deductions",
            "tiers.assessors.inspection");

    private static final Map<String, String> COMPONENT_OF_WAITING = Map.of(
            "repeatWindowMonths", "prices.repeatWindowMonths",
            "appealDays", "market.appealDays",
            "longOverdueDays", "market.longOverdueDays",
            "publishedNames", "market.publishedNames",
            "copySimilarity", "checklists.copySimilarity",
            "vagueWords", "checklists.vagueWords",
            "tiers.assessors.selfCheck", "tiers.assessors.selfCheck",
            "tiers.assessors.deductions", "tiers.assessors.deductions",
            "tiers.assessors.inspection", "tiers.assessors.inspection");

    /** For people to read. */
    private static final List<String> DESCRIPTIVE = List.of("title", "source", "assumed", "tiers.source");

    private static final LocalDate FIFTH = LocalDate.of(2026, 10, 5);
    private static final Office OTHER = Office.of("SOMEBODY_ELSE", Seat.SUBJECT);
    private static final String MANAGER = "DEPARTMENT_MANAGER";

    @ParameterizedTest
    @MethodSource("settings")
    @Rule({
        "V4", "V5", "V6", "O3", "A2", "A4", "A5", "A6", "A7", "A8", "P2", "P3", "P5", "P6", "T1", "T2", "S2", "S4",
        "S6", "S8"
    })
    void everySettingChangesTheResultOfSomeMonth(PolicySetting setting) {
        assertThat(setting.result().apply(setting.after()))
                .as("the result with another %s", setting.name())
                .isNotEqualTo(setting.result().apply(setting.before()));
    }

    @Test
    @Rule("EXCHANGE")
    void noSettingIsLeftOut() {
        Set<String> listed = settings().map(PolicySetting::component).collect(Collectors.toCollection(TreeSet::new));
        listed.addAll(COMPONENT_OF_WAITING.values());
        listed.addAll(DESCRIPTIVE);
        assertThat(listed).isEqualTo(components(Policy.class, ""));
        assertThat(COMPONENT_OF_WAITING.keySet()).containsExactlyInAnyOrderElementsOf(WAITING);
    }

    /** What waits for a later issue has no effect as yet, on a month in which nearly everything happens. */
    @ParameterizedTest
    @MethodSource("waiting")
    @Rule("EXCHANGE")
    void aSettingThatWaitsHasNoEffect(Consumer<PolicyDraft> change) {
        for (long seed = 0; seed < 20; seed++) {
            AnyMonth month = AnyMonth.of(seed);
            Policy changed = PolicyDraft.changed(month.policy(), change);
            assertThat(changed).isNotEqualTo(month.policy());
            assertThat(PolicySetting.settled(changed, month.facts()))
                    .isEqualTo(PolicySetting.settled(month.policy(), month.facts()));
        }
    }

    static Stream<Consumer<PolicyDraft>> waiting() {
        return Stream.of(
                draft -> draft.repeatWindowMonths = 99,
                draft -> draft.appealDays = 99,
                draft -> draft.longOverdueDays = 99,
                draft -> draft.publishedNames = MarketTerms.PublishedNames.HIDDEN,
                draft -> draft.copySimilarity = Ratio.of("0.123"),
                draft -> draft.vagueWords = List.of("大力"),
                assessedBy(were -> new Assessors(OTHER, were.deductions(), were.inspection())),
                assessedBy(were -> new Assessors(were.selfCheck(), OTHER, were.inspection())),
                assessedBy(were -> new Assessors(were.selfCheck(), were.deductions(), OTHER)));
    }

    private static Consumer<PolicyDraft> assessedBy(java.util.function.UnaryOperator<Assessors> change) {
        return draft -> draft.tiers = draft.tiers.stream()
                .map(tier -> tier.assessedBy(change.apply(tier.assessors())))
                .toList();
    }

    static Stream<PolicySetting> settings() {
        return Stream.of(general(), tiers(), curves(), assessment(), prices(), trades(), deductions(), annual())
                .flatMap(List::stream);
    }

    private static List<PolicySetting> general() {
        return List.of(
                PolicySetting.of("id", "id", quiet(), draft -> draft.id = "other"),
                PolicySetting.of(
                        "from",
                        "validity.from",
                        quiet(),
                        draft -> draft.validity = new DateSpan(LocalDate.of(2026, 11, 1), null)),
                PolicySetting.of(
                        "to",
                        "validity.to",
                        quiet(),
                        draft -> draft.validity = new DateSpan(draft.validity.from(), LocalDate.of(2026, 10, 30))),
                PolicySetting.of(
                        "monthStartsOn", "monthStartsOn", charged("100.00"), draft -> draft.monthStartsOn = 26));
    }

    private static List<PolicySetting> tiers() {
        return List.of(
                tier("id", quiet(), MANAGER, tier -> tier(tier, new TierId("OTHER"), tier.duty(), tier.payout())),
                tier(
                        "duty",
                        TinyMonth.with("P1@D1:" + MANAGER).inspection("P1", "95"),
                        MANAGER,
                        tier -> tier(tier, tier.id(), Cadence.QUARTER, PayoutCadence.NONE)),
                tier("inspection", foreman(), "TEAM_LEADER", tier -> inspectedMonthly(tier)),
                tier(
                        "score",
                        TinyMonth.with("P1@D1:" + MANAGER)
                                .entitled("P1", "1000.00")
                                .duty("P1", "80")
                                .inspection("P1", "60"),
                        MANAGER,
                        tier -> scoredByDuty(tier)),
                tier(
                        "payout",
                        TinyMonth.with("P1@D1:" + MANAGER).scored("P1", "95"),
                        MANAGER,
                        tier -> tier(tier, tier.id(), tier.duty(), PayoutCadence.NONE)),
                tier(
                        "deductionCategories",
                        TinyMonth.with("P1@D1:" + MANAGER)
                                .duty("P1", "95", "KEY_WORK=2")
                                .inspection("P1", "95"),
                        MANAGER,
                        tier -> withoutCategories(tier)));
    }

    private static List<PolicySetting> curves() {
        PayoutCurve ninety = new PayoutCurve.FullAtOrAbove(Score.of("90"));
        PayoutCurve linear = new PayoutCurve.Linear(Score.of("90"), Ratio.of("0.01"));
        PayoutCurve bands = bands("80", "1.2");
        return List.of(
                curve("curve.threshold (FULL_AT_OR_ABOVE)", "FullAtOrAbove.threshold", ninety, full("80")),
                curve("curve.threshold (LINEAR)", "Linear.threshold", linear, linear("89", "0.01")),
                curve("curve.perPoint", "Linear.perPoint", linear, linear("90", "0.02")),
                curve("curve.bands.from", "Bands.bands.from", bands, bands("90", "1.2")),
                curve("curve.bands.ratio", "Bands.bands.ratio", bands, bands("80", "1.1")),
                quotaCurve("quotaCurve.threshold (FULL_AT_OR_ABOVE)", "FullAtOrAbove.threshold", ninety, full("80")),
                quotaCurve("quotaCurve.threshold (LINEAR)", "Linear.threshold", linear, linear("89", "0.01")),
                quotaCurve("quotaCurve.perPoint", "Linear.perPoint", linear, linear("90", "0.02")),
                quotaCurve("quotaCurve.bands.from", "Bands.bands.from", bands, bands("90", "1.2")),
                quotaCurve("quotaCurve.bands.ratio", "Bands.bands.ratio", bands, bands("80", "1.1")));
    }

    private static List<PolicySetting> assessment() {
        TinyMonth parts = TinyMonth.with("P1@D1:" + MANAGER)
                .duty("P1", "95")
                .inspection(
                        "P1",
                        new InspectionParts(List.of(Score.of("90")), 4, 3, Map.of(Shift.EARLY, new VisitCount(10, 1))));
        return List.of(
                PolicySetting.of(
                        "scoreRounding",
                        "assessment.scoreRounding",
                        TinyMonth.with("P1@D1:" + MANAGER).duty("P1", "90").inspection("P1", "89.99"),
                        draft -> draft.scoreRounding = Rounding.DOWN),
                PolicySetting.of(
                        "missingAssessment",
                        "assessment.missingAssessment",
                        TinyMonth.with("P1@D1:" + MANAGER).duty("P1", "90"),
                        draft -> draft.missingAssessment = Missing.ZERO),
                PolicySetting.ofYear(
                        "missingPeriod",
                        "assessment.missingPeriod",
                        year(11),
                        draft -> draft.missingPeriod = Missing.EXCLUDE),
                PolicySetting.of("inspectionWeights.quality", weight("quality"), parts, weights("0.5", "0.2", "0.3")),
                PolicySetting.of("inspectionWeights.coverage", weight("coverage"), parts, weights("0.4", "0.4", "0.2")),
                PolicySetting.of(
                        "inspectionWeights.frequency", weight("frequency"), parts, weights("0.2", "0.3", "0.5")));
    }

    private static List<PolicySetting> prices() {
        TinyMonth selfFound = charged("100.00");
        selfFound.findings.clear();
        selfFound.finding(
                FindingDraft.of("F1", "V-01", "T1").by(FinderClass.SELF).offender("P7"));
        TinyMonth ownFinding = charged("100.00");
        ownFinding.findings.clear();
        ownFinding.finding(FindingDraft.of("F1", "V-01", "T1").foundBy("P7").offender("P7"));
        TinyMonth again = charged("100.00");
        again.findings.clear();
        again.finding(FindingDraft.of("F1", "V-01", "T1").offender("P7").occurrence(2));
        return List.of(
                PolicySetting.of(
                        "kinds",
                        "prices.kinds",
                        charged("100.00"),
                        draft -> draft.kinds = Map.of("CONDUCT", DocumentKind.SLIP)),
                PolicySetting.of(
                        "selfUnlisted",
                        "prices.selfUnlisted",
                        selfFound,
                        draft -> draft.selfUnlisted = PriceTerms.SelfUnlisted.LADDER),
                PolicySetting.of(
                        "finderExempt", "prices.finderExempt", ownFinding, draft -> draft.finderExempt = false),
                PolicySetting.of(
                        "repeatMultipliers",
                        "prices.repeatMultipliers",
                        again,
                        draft -> draft.repeatMultipliers = List.of(Ratio.ONE, Ratio.of("3"))));
    }

    private static List<PolicySetting> trades() {
        TinyMonth handover = charged("100.00");
        handover.handovers.add(new HandoverFact(
                new Reference("H1"),
                FIFTH,
                Shift.EARLY,
                new SubjectId("T1"),
                new SubjectId("T2"),
                true,
                List.of(new HandoverFact.Problem(
                        new ItemCode("V-01"), FinderClass.COMPANY, 1, HandoverFact.State.UNRECTIFIED))));
        TinyMonth tender = charged("100.00");
        tender.tenders.add(new TenderFact(
                new Reference("B1"),
                TenderFact.Reason.REPEATED,
                new SubjectId("W1"),
                new SubjectId("W2"),
                new ItemCode("V-01"),
                1,
                Money.of("77.00"),
                TenderFact.State.ACCEPTED,
                FIFTH));
        return List.of(
                PolicySetting.of(
                        "handoverPayer",
                        "trades.handoverPayer",
                        handover,
                        draft -> draft.handoverPayer = TradeTerms.HandoverPayer.INCOMING),
                PolicySetting.of(
                        "notTransferable",
                        "trades.notTransferable",
                        handover,
                        draft -> draft.notTransferable = Set.of("CONDUCT")),
                PolicySetting.of(
                        "tenderPrice",
                        "trades.tenderPrice",
                        tender,
                        draft -> draft.tenderPrice = TradeTerms.TenderPrice.BID));
    }

    private static List<PolicySetting> deductions() {
        return List.of(
                PolicySetting.of(
                        "deductionSources",
                        "deductions.sources",
                        charged("100.00"),
                        draft -> draft.deductionSources = Set.of()),
                PolicySetting.of(
                        "deductionLimit",
                        "deductions.limit",
                        charged("900.00"),
                        draft -> draft.deductionLimit = DeductionTerms.Limit.NONE),
                PolicySetting.of(
                        "carryForward",
                        "deductions.carryForward",
                        charged("900.00"),
                        draft -> draft.carryForward = false),
                PolicySetting.of(
                        "wageProtection.maxShare",
                        "deductions.maxShare",
                        charged("100.00").other("P7", "0.00", "0.00"),
                        draft -> draft.wageProtection = Ratio.of("0.10")));
    }

    private static List<PolicySetting> annual() {
        return List.of(
                PolicySetting.ofYear(
                        "gradeRatios",
                        "annual.gradeRatios",
                        year(12),
                        draft -> draft.gradeRatios = Map.of("B", Ratio.of("0.81"))),
                PolicySetting.ofYear(
                        "annualBase",
                        "annual.base",
                        year(12),
                        draft -> draft.annualBase = AnnualTerms.Base.OWN_ENTITLEMENT));
    }

    private static TinyMonth quiet() {
        return TinyMonth.with("P1@D1:" + MANAGER).entitled("P1", "1000.00").scored("P1", "95");
    }

    /** P7 has a performance wage of 500.00; whoever offends pays the subject's price as well. */
    private static TinyMonth charged(String amount) {
        return TinyMonth.with("P7@T1")
                .performance("P7", "500.00")
                .item(ItemDraft.of("V-01", "CONDUCT").price("COMPANY=10.00").charge("OFFENDER", "COMPANY=" + amount))
                .finding(FindingDraft.of("F1", "V-01", "T1").on(FIFTH).offender("P7"));
    }

    private static TinyMonth foreman() {
        return TinyMonth.with("P1@T1:TEAM_LEADER")
                .duty("P1", "95")
                .quota("P1", FIFTH, "100.00")
                .day("P1", FIFTH, "85");
    }

    private static YearFacts year(int monthsGiven) {
        Map<Integer, Score> months = new HashMap<>();
        for (int month = 1; month <= monthsGiven; month++) {
            months.put(month, Score.of("90"));
        }
        Map<Integer, Score> quarters =
                Map.of(1, Score.of("95"), 2, Score.of("95"), 3, Score.of("95"), 4, Score.of("95"));
        LeaderFact leader =
                new LeaderFact(new PersonId("P9"), null, Money.of("100.00"), 12, Ratio.ONE, quarters, months);
        return new YearFacts(2026, Money.of("180000.00"), "B", List.of(leader));
    }

    private static PolicySetting tier(
            String name, TinyMonth sample, String id, java.util.function.UnaryOperator<TierScheme> change) {
        return PolicySetting.of("tiers." + name, "tiers." + name, sample, PolicySetting.tier(id, change));
    }

    private static PolicySetting curve(String name, String component, PayoutCurve one, PayoutCurve other) {
        TinyMonth sample =
                TinyMonth.with("P1@D1:" + MANAGER).entitled("P1", "1000.00").scored("P1", "85");
        return PolicySetting.of(
                "tiers." + name,
                "tiers.curve." + component,
                PolicySetting.tier(MANAGER, tier -> curves(tier, one, tier.quotaCurve())),
                sample,
                PolicySetting.tier(MANAGER, tier -> curves(tier, other, tier.quotaCurve())));
    }

    private static PolicySetting quotaCurve(String name, String component, PayoutCurve one, PayoutCurve other) {
        return PolicySetting.of(
                "tiers." + name,
                "tiers.quotaCurve." + component,
                PolicySetting.tier("TEAM_LEADER", tier -> curves(tier, tier.curve(), one)),
                foreman(),
                PolicySetting.tier("TEAM_LEADER", tier -> curves(tier, tier.curve(), other)));
    }

    private static PayoutCurve full(String threshold) {
        return new PayoutCurve.FullAtOrAbove(Score.of(threshold));
    }

    private static PayoutCurve linear(String threshold, String perPoint) {
        return new PayoutCurve.Linear(Score.of(threshold), Ratio.of(perPoint));
    }

    private static PayoutCurve bands(String from, String ratio) {
        return new PayoutCurve.Bands(
                List.of(new Band(Score.of(from), Ratio.of(ratio)), new Band(Score.ZERO, Ratio.of("0.5"))));
    }

    private static Consumer<PolicyDraft> weights(String quality, String coverage, String frequency) {
        return draft -> draft.inspectionWeights =
                new InspectionWeights(Ratio.of(quality), Ratio.of(coverage), Ratio.of(frequency));
    }

    private static String weight(String part) {
        return "assessment.inspectionWeights." + part;
    }

    private static TierScheme tier(TierScheme tier, TierId id, Cadence duty, PayoutCadence payout) {
        return new TierScheme(
                id,
                duty,
                tier.inspection(),
                tier.score(),
                payout,
                tier.curve(),
                tier.quotaCurve(),
                tier.deductionCategories(),
                tier.assessors(),
                tier.source());
    }

    private static TierScheme curves(TierScheme tier, PayoutCurve curve, PayoutCurve quotaCurve) {
        return new TierScheme(
                tier.id(),
                tier.duty(),
                tier.inspection(),
                tier.score(),
                tier.payout(),
                curve,
                quotaCurve,
                tier.deductionCategories(),
                tier.assessors(),
                tier.source());
    }

    private static TierScheme inspectedMonthly(TierScheme tier) {
        return new TierScheme(
                tier.id(),
                tier.duty(),
                Cadence.MONTH,
                tier.score(),
                tier.payout(),
                tier.curve(),
                tier.quotaCurve(),
                tier.deductionCategories(),
                tier.assessors(),
                tier.source());
    }

    private static TierScheme scoredByDuty(TierScheme tier) {
        return new TierScheme(
                tier.id(),
                tier.duty(),
                tier.inspection(),
                ScoreBasis.DUTY_ONLY,
                tier.payout(),
                tier.curve(),
                tier.quotaCurve(),
                tier.deductionCategories(),
                tier.assessors(),
                tier.source());
    }

    private static TierScheme withoutCategories(TierScheme tier) {
        return new TierScheme(
                tier.id(),
                tier.duty(),
                tier.inspection(),
                tier.score(),
                tier.payout(),
                tier.curve(),
                tier.quotaCurve(),
                Set.of(),
                tier.assessors(),
                tier.source());
    }

    /** The components of a record, down to those that are no records of the policy's own. */
    private static Set<String> components(Class<?> type, String prefix) {
        Set<String> components = new TreeSet<>();
        for (RecordComponent component : type.getRecordComponents()) {
            components.addAll(components(component.getGenericType(), prefix + component.getName()));
        }
        return components;
    }

    private static Set<String> components(Type type, String name) {
        Class<?> raw = (Class<?>) (isListOfRecords(type) ? argument(type) : rawOf(type));
        if (raw == PayoutCurve.class) {
            Set<String> components = new TreeSet<>();
            for (Class<?> curve : raw.getPermittedSubclasses()) {
                components.addAll(components(curve, name + "." + curve.getSimpleName() + "."));
            }
            return components;
        }
        boolean isOwn = raw.getPackage() == Policy.class.getPackage() || raw == DateSpan.class;
        return raw.isRecord() && isOwn ? components(raw, name + ".") : Set.of(name);
    }

    private static boolean isListOfRecords(Type type) {
        return rawOf(type) == List.class && argument(type) instanceof Class<?> listed && listed.isRecord();
    }

    private static Type argument(Type type) {
        return type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0] : type;
    }

    private static Type rawOf(Type type) {
        return type instanceof ParameterizedType generic ? generic.getRawType() : type;
    }
}
