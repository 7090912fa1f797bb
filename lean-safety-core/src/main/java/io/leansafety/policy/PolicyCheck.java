package io.leansafety.policy;

import io.leansafety.organization.Office;
import io.leansafety.organization.Seat;
import io.leansafety.policy.AssessmentTerms.Missing;
import io.leansafety.policy.PayoutCurve.Band;
import io.leansafety.rule.Document;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.value.Ratio;
import io.leansafety.value.SettlementPeriod;
import io.leansafety.value.TierId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says everything in a policy that contradicts the rules; nothing is settled by such a policy. */
public final class PolicyCheck {
    private static final Ratio GREATEST_BAND = Ratio.of("2");
    private static final Place ROOT = Place.in(Document.POLICY);

    private final Policy policy;
    private final Problems problems;

    private PolicyCheck(Policy policy, Problems problems) {
        this.policy = policy;
        this.problems = problems;
    }

    /**
     * Adds what contradicts the rules.
     *
     * @param policy the policy
     * @param problems gathers everything that is wrong
     */
    public static void check(Policy policy, Problems problems) {
        PolicyCheck check = new PolicyCheck(policy, problems);
        check.checkTiers();
        check.checkNumbers();
        check.checkKinds();
    }

    /**
     * Returns a month started on the policy's day. Rule V5.
     *
     * @param policy the policy, which was checked
     * @param month the month as it was named
     * @param problems what was found wrong with the policy
     * @return the month; the calendar month where the policy's day is wrong, so that nothing else is said of it
     */
    public static SettlementPeriod startedBy(Policy policy, SettlementPeriod month, Problems problems) {
        return month.startingOn(problems.isKnown(ROOT.field("monthStartsOn")) ? 1 : policy.monthStartsOn());
    }

    /**
     * Adds that a policy is not in force on a day. Rule V6.
     *
     * @param policy the policy
     * @param day the last day of the month or year that is to be settled
     * @param problems gathers everything that is wrong
     */
    public static void checkInForce(Policy policy, LocalDate day, Problems problems) {
        boolean tooEarly = day.isBefore(policy.validity().from());
        if (!policy.validity().includes(day)) {
            problems.errorUnlessKnown(
                    "policy-not-in-force",
                    RuleId.V6,
                    ROOT.field(tooEarly ? "from" : "to"),
                    "policy",
                    policy.id(),
                    "span",
                    policy.validity(),
                    "day",
                    day);
        }
    }

    private void checkTiers() {
        Place list = ROOT.field("tiers");
        if (policy.tiers().isEmpty()) {
            problems.errorUnlessKnown("no-tiers", RuleId.O3, list);
        }
        Map<TierId, Place> seen = new HashMap<>();
        for (int i = 0; i < policy.tiers().size(); i++) {
            TierScheme tier = policy.tiers().get(i);
            Place here = list.index(i);
            Place first = seen.putIfAbsent(tier.id(), here.field("id"));
            if (first != null) {
                problems.error(
                        "duplicate-tier", RuleId.EXCHANGE, here.field("id"), "tier", tier.id(), "first", first.path());
            }
            if (!tier.isLegal() && !problems.isDoubtful(here)) {
                problems.error(
                        "illegal-tier",
                        RuleId.O3,
                        here,
                        "tier",
                        tier.id(),
                        "duty",
                        tier.duty(),
                        "inspection",
                        tier.inspection(),
                        "score",
                        tier.score(),
                        "payout",
                        tier.payout());
            }
            checkCurve(tier.curve(), here.field("curve"));
            checkCurve(tier.quotaCurve(), here.field("quotaCurve"));
            checkAssessors(tier.assessors(), here.field("assessors"));
        }
    }

    private void checkAssessors(Assessors assessors, Place here) {
        checkSeat(assessors.selfCheck(), here.field("selfCheck"));
        checkSeat(assessors.deductions(), here.field("deductions"));
        checkSeat(assessors.inspection(), here.field("inspection"));
    }

    /** An assessment has one side alone. */
    private void checkSeat(@Nullable Office office, Place here) {
        if (office != null && office.seat() == Seat.OTHER) {
            problems.error("assessor-of-other-side", RuleId.A6, here.field("at"), "office", office);
        }
    }

    private void checkCurve(PayoutCurve curve, Place here) {
        if (curve instanceof PayoutCurve.Linear linear && !linear.perPoint().fitsDecimals(2)) {
            problems.error("curve-step-too-fine", RuleId.S2, here.field("perPoint"), "was", linear.perPoint());
        }
        if (curve instanceof PayoutCurve.Bands steps && !problems.isDoubtful(here)) {
            checkBands(steps.bands(), here.field("bands"));
        }
    }

    /** From the highest down: each pays no more than the one above it, and the last is at 0. */
    private void checkBands(List<Band> bands, Place here) {
        if (bands.isEmpty() || bands.get(bands.size() - 1).from().hundredths() != 0) {
            problems.errorUnlessKnown("no-band-at-zero", RuleId.S2, here);
        }
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            if (band.ratio().compareTo(GREATEST_BAND) > 0 || !band.ratio().fitsDecimals(4)) {
                problems.errorUnlessKnown("band-ratio", RuleId.S2, here, "from", band.from(), "was", band.ratio());
            }
            if (i > 0 && band.from().equals(bands.get(i - 1).from())) {
                problems.errorUnlessKnown("duplicate-band", RuleId.S2, here, "from", band.from());
            } else if (i > 0 && band.ratio().compareTo(bands.get(i - 1).ratio()) > 0) {
                problems.errorUnlessKnown("rising-band", RuleId.S2, here, "from", band.from(), "was", band.ratio());
            }
        }
    }

    private void checkNumbers() {
        Place weights = ROOT.field("inspectionWeights");
        if (!policy.assessment().inspectionWeights().sumToOne() && !problems.isDoubtful(weights)) {
            problems.error("weights-not-one", RuleId.A4, weights);
        }
        if (policy.assessment().missingAssessment() == Missing.EXCLUDE) {
            problems.error("missing-assessment-excluded", RuleId.A8, ROOT.field("missingAssessment"));
        }
        if (policy.prices().repeatMultipliers().isEmpty()) {
            problems.errorUnlessKnown("no-multiplier", RuleId.P6, ROOT.field("repeatMultipliers"));
        }
        checkRange("monthStartsOn", policy.monthStartsOn(), 1, 28, RuleId.V5);
        checkRange("repeatWindowMonths", policy.prices().repeatWindowMonths(), 1, 1_200, RuleId.P6);
        checkRange("appealDays", policy.market().appealDays(), 0, 3_660, RuleId.T5);
        checkRange("longOverdueDays", policy.market().longOverdueDays(), 0, 3_660, RuleId.H1);
        checkShare("copySimilarity", policy.checklists().copySimilarity(), ROOT, RuleId.C1_5);
        if (policy.checklists().copySimilarity().equals(Ratio.ZERO)) {
            problems.errorUnlessKnown("no-copy-similarity", RuleId.C1_5, ROOT.field("copySimilarity"));
        }
        policy.deductions()
                .wageProtection()
                .ifPresent(share -> checkShare("maxShare", share, ROOT.field("wageProtection"), RuleId.S6));
    }

    private void checkRange(String setting, int value, int least, int greatest, RuleId rule) {
        if (value < least || value > greatest) {
            problems.errorUnlessKnown(
                    "out-of-range", rule, ROOT.field(setting), "was", value, "least", least, "greatest", greatest);
        }
    }

    private void checkShare(String setting, Ratio share, Place here, RuleId rule) {
        if (share.compareTo(Ratio.ONE) > 0) {
            problems.errorUnlessKnown(
                    "out-of-range", rule, here.field(setting), "was", share, "least", 0, "greatest", 1);
        }
    }

    private void checkKinds() {
        int i = 0;
        for (String kind : policy.trades().notTransferable()) {
            if (policy.prices().documentOf(kind).isEmpty()) {
                problems.error(
                        "unknown-kind", RuleId.P2, ROOT.field("notTransferable").index(i), "kind", kind);
            }
            i++;
        }
    }
}
