package io.leansafety.checklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Every version of somebody's two checklists. Rules C2 and V6.
 *
 * @param duty the versions of the duty checklist
 * @param inspection the versions of the inspection checklist
 */
public record PersonChecklists(List<DutyChecklist> duty, List<InspectionChecklist> inspection) {
    /** Nobody's. */
    public static final PersonChecklists NONE = new PersonChecklists(List.of(), List.of());

    public PersonChecklists {
        duty = List.copyOf(duty);
        inspection = List.copyOf(inspection);
    }

    /**
     * Returns the duty checklist in force on a day.
     *
     * @param day the day
     * @return the version, empty if none is published for that day
     */
    public Optional<DutyChecklist> dutyOn(LocalDate day) {
        return duty.stream().filter(list -> list.version().isInForce(day)).findFirst();
    }

    /**
     * Returns the inspection checklist in force on a day.
     *
     * @param day the day
     * @return the version, empty if none is published for that day
     */
    public Optional<InspectionChecklist> inspectionOn(LocalDate day) {
        return inspection.stream().filter(list -> list.version().isInForce(day)).findFirst();
    }
}
