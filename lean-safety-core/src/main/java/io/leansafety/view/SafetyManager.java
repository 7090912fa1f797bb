package io.leansafety.view;

import io.leansafety.checklist.CoverageCycle;
import io.leansafety.checklist.CoverageRule;
import io.leansafety.checklist.DutyChecklist;
import io.leansafety.checklist.DutyClause;
import io.leansafety.checklist.InspectionChecklist;
import io.leansafety.checklist.InspectionItem;
import io.leansafety.organization.Person;
import io.leansafety.organization.Shift;
import io.leansafety.value.LocationId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A person (安全生产管理人员) with the checklists that are in force.
 *
 * @param person who it is, and where they stand
 * @param duty the duty checklist, or null for none
 * @param inspection the inspection checklist, or null for none
 */
public record SafetyManager(
        Person person,
        @Nullable DutyChecklist duty,
        @Nullable InspectionChecklist inspection) {
    /** {@return the clauses of the duty checklist} */
    public List<DutyClause> clauses() {
        return duty == null ? List.of() : duty.clauses();
    }

    /** {@return the items of the inspection checklist} */
    public List<InspectionItem> items() {
        return inspection == null ? List.of() : inspection.items();
    }

    /** The items at a location, without ids. */
    List<InspectionItem> itemsAt(LocationId location) {
        return items().stream()
                .filter(item -> location.equals(item.location()))
                .map(Entries::withoutId)
                .toList();
    }

    /** {@return how many visits of which shift are due in a month} */
    public Map<Shift, Integer> frequency() {
        return inspection == null ? Map.of() : inspection.frequency();
    }

    /** {@return whether some checklist is in force} */
    public boolean hasChecklist() {
        return duty != null || inspection != null;
    }

    /**
     * Returns within what time the person has to inspect a location.
     *
     * @param location a location of the items
     * @return the cycle, a month where the checklist says nothing
     */
    public CoverageRule cycleOf(LocationId location) {
        return inspection == null
                ? new CoverageRule(location, CoverageCycle.MONTH, null)
                : inspection.coverageOf(location);
    }
}
