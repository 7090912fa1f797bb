package io.leansafety.work;

import io.leansafety.checklist.DutyChecklist;
import io.leansafety.checklist.DutyClause;
import io.leansafety.checklist.InspectionChecklist;
import io.leansafety.checklist.InspectionItem;
import io.leansafety.checklist.PersonChecklists;
import io.leansafety.organization.Shift;
import io.leansafety.value.DateSpan;
import io.leansafety.value.EntryId;
import io.leansafety.value.LocationId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Expands checklists into dated obligations: items × cycles of their locations, visits per shift and month, acts per
 * clause and period. Each goes by the version in force on its last day (V6).
 */
public final class Obligations {
    private final PersonChecklists checklists;
    private final DateSpan due;
    private final int monthStartsOn;
    private final List<Obligation> found = new ArrayList<>();

    private Obligations(PersonChecklists checklists, DateSpan due, int monthStartsOn) {
        this.checklists = checklists;
        this.due = due;
        this.monthStartsOn = monthStartsOn;
    }

    /**
     * Returns everything that is due on some days.
     *
     * @param checklists the person's checklists
     * @param due the last days of the obligations, with an end
     * @param monthStartsOn the day on which settlement months start, 1 to 28
     * @return the obligations: items, then shifts, then clauses
     */
    public static List<Obligation> dueIn(PersonChecklists checklists, DateSpan due, int monthStartsOn) {
        Obligations obligations = new Obligations(checklists, due, monthStartsOn);
        obligations.addChecks();
        checklists.inspection().forEach(obligations::addAttendance);
        checklists.duty().forEach(obligations::addActs);
        return List.copyOf(obligations.found);
    }

    /**
     * Matches work to everything that is due on some days: first what was done within the days of an obligation, then
     * what nobody needed otherwise to what had been missed before.
     *
     * @param done the work
     * @param due the last days of the obligations, with an end
     * @param asOf the day up to which work counts, and obligations are over
     * @param monthStartsOn the day on which settlement months start, 1 to 28
     * @return each obligation with what became of it
     */
    public static List<Fulfillment> match(WorkDone done, DateSpan due, LocalDate asOf, int monthStartsOn) {
        return new WorkMatch(done.until(asOf), asOf, monthStartsOn).match(due);
    }

    private void addChecks() {
        Map<LocationId, List<DateSpan>> cycles = new HashMap<>();
        LocationCycle.endingIn(checklists, due, monthStartsOn)
                .forEach(cycle -> cycles.computeIfAbsent(cycle.location(), any -> new ArrayList<>())
                        .add(cycle.days()));
        for (InspectionChecklist list : checklists.inspection()) {
            for (InspectionItem item : list.items()) {
                if (item.id() != null && item.location() != null) {
                    addChecks(list, item.id(), item.location(), cycles.getOrDefault(item.location(), List.of()));
                }
            }
        }
    }

    /** A cycle is this version's if the version is in force on its last day. */
    private void addChecks(InspectionChecklist list, EntryId item, LocationId location, List<DateSpan> cycles) {
        cycles.stream()
                .filter(days -> isInForce(list, days))
                .forEach(days -> found.add(new Obligation.Check(item, location, days)));
    }

    private static boolean isInForce(InspectionChecklist list, DateSpan days) {
        return days.to() != null && list.version().isInForce(days.to());
    }

    private void addAttendance(InspectionChecklist list) {
        monthsOf(1).filter(days -> isInForce(list, days)).forEach(days -> {
            for (Shift shift : Shift.values()) {
                int visits = list.frequency().getOrDefault(shift, 0);
                for (int number = 1; number <= visits; number++) {
                    found.add(new Obligation.Attend(shift, number, days));
                }
            }
        });
    }

    private void addActs(DutyChecklist list) {
        for (DutyClause clause : list.clauses()) {
            if (clause.id() != null && clause.period() != null && clause.required() != null) {
                addActs(list, clause.id(), clause.period().months(), clause.required());
            }
        }
    }

    private void addActs(DutyChecklist list, EntryId clause, int months, int required) {
        monthsOf(months)
                .filter(days -> days.to() != null && list.version().isInForce(days.to()))
                .forEach(days -> {
                    for (int number = 1; number <= required; number++) {
                        found.add(new Obligation.Act(clause, number, days));
                    }
                });
    }

    private Stream<DateSpan> monthsOf(int months) {
        return LocationCycle.partsOfYear(due, months, monthStartsOn);
    }
}
