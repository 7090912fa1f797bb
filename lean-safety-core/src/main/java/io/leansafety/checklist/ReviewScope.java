package io.leansafety.checklist;

import io.leansafety.organization.OrganizationFacts;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.value.SettlementPeriod;
import java.util.Set;

/**
 * What a review looks at.
 *
 * @param resolved the checklists, incomplete where there are problems
 * @param organization the organization as handed in
 * @param doubts the problems that make something uncertain: whatever depends on them is not remarked upon as well
 * @param chosen versions that are looked at whatever their days
 */
record ReviewScope(
        ResolvedChecklists resolved, OrganizationFacts organization, Problems doubts, Set<ChecklistKey> chosen) {
    ReviewScope {
        chosen = Set.copyOf(chosen);
    }

    SettlementPeriod period() {
        return resolved.period();
    }

    Checklists checklists() {
        return resolved.checklists();
    }

    Place operations() {
        return ResolvedChecklists.ROOT.field("checklists").field("operations");
    }

    Candidates<DutyChecklist> duty() {
        return Candidates.of(Versions.ofDuty(resolved.facts()), this);
    }

    Candidates<InspectionChecklist> inspection() {
        return Candidates.of(Versions.ofInspection(resolved.facts()), this);
    }
}
