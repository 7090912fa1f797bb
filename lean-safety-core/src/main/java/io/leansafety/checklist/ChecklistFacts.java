package io.leansafety.checklist;

import io.leansafety.organization.OrganizationFacts;
import io.leansafety.value.SettlementPeriod;
import org.jspecify.annotations.Nullable;

/**
 * The checklists of a company with its organization, as handed in.
 *
 * @param period the month by whose last day people stand somewhere and versions are looked up; required
 * @param organization subjects, people and roles
 * @param checklists the checklists
 */
public record ChecklistFacts(
        @Nullable SettlementPeriod period, OrganizationFacts organization, CompanyChecklists checklists) {
    /**
     * Returns these checklists with a further one.
     *
     * @param list a version of a duty checklist
     * @return the checklists
     */
    public ChecklistFacts with(DutyChecklist list) {
        return new ChecklistFacts(period, organization, checklists.with(list));
    }

    /**
     * Returns these checklists with a further one.
     *
     * @param list a version of an inspection checklist
     * @return the checklists
     */
    public ChecklistFacts with(InspectionChecklist list) {
        return new ChecklistFacts(period, organization, checklists.with(list));
    }

    /** {@return the month alone: names never reach a log} */
    @Override
    public String toString() {
        return "ChecklistFacts[" + period + "]";
    }
}
