package io.leansafety.workbook;

import com.google.common.collect.ImmutableList;
import io.leansafety.checklist.ChecklistState;
import io.leansafety.checklist.ClausePeriod;
import io.leansafety.checklist.ClauseScoring;
import io.leansafety.checklist.CoverageCycle;
import io.leansafety.checklist.InspectionLayer;
import io.leansafety.finding.FinderClass;
import io.leansafety.finding.FindingStatus;
import io.leansafety.organization.Shift;
import io.leansafety.organization.SubjectLevel;
import io.leansafety.policy.BuiltInPolicies;
import io.leansafety.policy.TierScheme;
import io.leansafety.pricing.Sharing;
import io.leansafety.trading.HandoverFact;
import io.leansafety.trading.TenderFact;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The values that a column offers, by their codes. A closed list is all there is; an open one names what the built-in
 * policy knows, and a policy or an organization may name others.
 */
enum Choices {
    LEVEL(SubjectLevel.values()),
    FINDER(FinderClass.values()),
    SHIFT(Shift.values()),
    SHARING(Sharing.values()),
    STATUS(FindingStatus.values()),
    STATE(HandoverFact.State.values()),
    REASON(TenderFact.Reason.values()),
    STEP(TenderFact.State.values()),
    WEEKDAY(DayOfWeek.values()),
    VERSION(ChecklistState.values()),
    PERIOD(ClausePeriod.values()),
    SCORING(ClauseScoring.values()),
    LAYER(InspectionLayer.values()),
    CYCLE(CoverageCycle.values()),
    TRUTH(false, "TRUE", "FALSE"),
    KIND(true, BuiltInPolicies.xinsheng2020No52().prices().allKinds()),
    TIER(true, tiers().map(tier -> tier.id().value()).toList()),
    ROLE(
            true,
            "OFFENDER",
            "FINDER",
            "TEAM_LEADER",
            "WORKSHOP_DIRECTOR",
            "WORKSHOP_DUTY",
            "UNIT_PRINCIPAL",
            "UNIT_DEPUTY",
            "COUNTERPART",
            "SAFETY_SUPERVISOR"),
    CATEGORY(
            true,
            tiers().flatMap(tier -> tier.deductionCategories().stream())
                    .distinct()
                    .toList());

    private final boolean isOpen;
    private final ImmutableList<String> codes;

    Choices(Enum<?>... values) {
        this(false, Stream.of(values).map(Enum::name).toArray(String[]::new));
    }

    Choices(boolean isOpen, String... codes) {
        this(isOpen, List.of(codes));
    }

    Choices(boolean isOpen, List<String> codes) {
        this.isOpen = isOpen;
        this.codes = ImmutableList.copyOf(codes);
    }

    private static Stream<TierScheme> tiers() {
        return BuiltInPolicies.xinsheng2020No52().tiers().stream();
    }

    boolean isOpen() {
        return isOpen;
    }

    List<String> codes() {
        return codes;
    }

    /** As the texts name it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
