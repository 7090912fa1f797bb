package io.leansafety.assessment;

import io.leansafety.organization.Shift;
import io.leansafety.value.DateSpan;
import io.leansafety.value.SettlementPeriod;
import io.leansafety.work.LocationCycle;
import io.leansafety.work.WorkDone;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The parts of an inspection score as visits make them. Rule A4; X52 三(二)1(2). */
public final class VisitedParts {
    private VisitedParts() {}

    /**
     * Returns the parts of a month: the quality of its visits, the cycles that end in it, and the visits by shift that the
     * checklist in force on its last day asks for.
     *
     * @param done what was done, in earlier months too where cycles began there
     * @param period the month
     * @return the parts
     */
    public static InspectionParts ofMonth(WorkDone done, SettlementPeriod period) {
        DateSpan days = period.days();
        Map<Shift, VisitCount> visits = new EnumMap<>(Shift.class);
        done.checklists()
                .inspectionOn(period.last())
                .ifPresent(list -> list.frequency()
                        .forEach((shift, required) ->
                                visits.put(shift, new VisitCount(required, done.visitsIn(shift, days)))));
        return parts(done, days, period.startsOn(), visits);
    }

    /**
     * Returns the parts of a day, for tiers inspected daily: frequency is a rule of the month and does not apply.
     *
     * @param done what was done, on earlier days too where cycles began there
     * @param day the day
     * @param monthStartsOn the day on which settlement months start, 1 to 28
     * @return the parts
     */
    public static InspectionParts ofDay(WorkDone done, LocalDate day, int monthStartsOn) {
        return parts(done, new DateSpan(day, day), monthStartsOn, Map.of());
    }

    private static InspectionParts parts(
            WorkDone done, DateSpan days, int monthStartsOn, Map<Shift, VisitCount> visits) {
        List<LocationCycle> cycles = LocationCycle.endingIn(done.checklists(), days, monthStartsOn);
        int covered = (int) cycles.stream()
                .filter(cycle -> done.covers(cycle.location(), cycle.days()))
                .count();
        return new InspectionParts(done.qualityIn(days), cycles.size(), covered, visits);
    }
}
