package io.leansafety.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who assesses the people of a tier, and how: rules A2 and A6, written down a second time.
 *
 * @param selfCheck who gives the self-check, if anybody does
 * @param deductions who deducts, if anybody does
 * @param inspection who inspects
 * @param isQuarterly whether duty is assessed each quarter only
 * @param isDaily whether inspection is assessed each day
 * @param categories of deductions
 */
record DeskTier(
        @Nullable String selfCheck,
        @Nullable String deductions,
        String inspection,
        boolean isQuarterly,
        boolean isDaily,
        Set<String> categories) {
    /** A category that some have, and one that others have. */
    static final List<String> CATEGORIES = List.of("KEY_WORK", "SHIFT_EVALUATION");

    private static final String COMPANY = "ASSESSMENT_OFFICE@COMPANY";
    private static final String UNIT = "ASSESSMENT_OFFICE@CENTER";
    private static final String PRINCIPAL = "UNIT_PRINCIPAL@SUBJECT";
    private static final String DIRECTOR = "WORKSHOP_DIRECTOR@SUBJECT";
    private static final Set<String> ALL = Set.of("CONCERNED", "PEER", "COLLEAGUE");
    private static final Set<String> WORK = Set.of("KEY_WORK");

    private static final Map<String, DeskTier> TIERS = Map.of(
            "COMPANY_LEADER",
            new DeskTier(null, null, "LEADING_GROUP_HEAD@COMPANY", true, false, Set.of()),
            "DEPARTMENT_MANAGER",
            new DeskTier("DEPARTMENT_HEAD@SUBJECT", COMPANY, COMPANY, false, false, WORK),
            "UNIT_LEADER",
            new DeskTier(PRINCIPAL, COMPANY, PRINCIPAL, false, false, WORK),
            "WORKSHOP_MANAGER",
            new DeskTier(DIRECTOR, UNIT, UNIT, false, false, WORK),
            "TEAM_LEADER",
            new DeskTier(null, DIRECTOR, DIRECTOR, false, true, Set.of("SHIFT_EVALUATION")));

    static @Nullable DeskTier of(String person) {
        String tier = DeskCompany.find(person).tier();
        return tier == null ? null : TIERS.get(tier);
    }

    /** Who may write down an entry of a kind; of work also whose it is, unless an office wrote in it. */
    DeskTable.Row entitling(DeskTable.Row row, String kind, boolean isJudged, boolean isOwn) {
        boolean isDuty = kind.equals("SELF_CHECK") || kind.equals("DUTY_WORK");
        String visits = deductions != null ? deductions : inspection;
        String office = switch (kind) {
            case "SELF_CHECK", "DUTY_WORK" -> dutyScore();
            case "DEDUCTION" -> deducting();
            case "VISIT" -> isJudged ? inspection : visits;
            default -> inspection;
        };
        boolean isByOwn = DeskEntry.isWork(kind) && !isJudged && isOwn;
        return row.by(List.of(office), isByOwn, isDuty && selfCheck != null ? Set.of("CONCERNED", "PEER") : ALL);
    }

    private String dutyScore() {
        return selfCheck != null ? selfCheck : deducting();
    }

    private String deducting() {
        if (deductions != null) {
            return deductions;
        }
        return selfCheck != null ? selfCheck : inspection;
    }
}
