package io.leansafety.checklist;

import java.util.List;
import java.util.stream.Stream;

/**
 * The checklists of a company as handed in, in any order. Section C.
 *
 * @param operations when subjects work
 * @param locations the locations
 * @param duty every version of every duty checklist
 * @param inspection every version of every inspection checklist
 */
public record CompanyChecklists(
        List<OperatingTimes> operations,
        List<Location> locations,
        List<DutyChecklist> duty,
        List<InspectionChecklist> inspection) {
    /** No checklists. */
    public static final CompanyChecklists EMPTY = new CompanyChecklists(List.of(), List.of(), List.of(), List.of());

    public CompanyChecklists {
        operations = List.copyOf(operations);
        locations = List.copyOf(locations);
        duty = List.copyOf(duty);
        inspection = List.copyOf(inspection);
    }

    /** {@return these without what is drafted or only reviewed: nobody is assessed by that} */
    public CompanyChecklists published() {
        return new CompanyChecklists(
                operations,
                locations,
                duty.stream()
                        .filter(list -> list.version().state().isPublished())
                        .toList(),
                inspection.stream()
                        .filter(list -> list.version().state().isPublished())
                        .toList());
    }

    CompanyChecklists with(DutyChecklist list) {
        List<DutyChecklist> all = Stream.concat(duty.stream(), Stream.of(list)).toList();
        return new CompanyChecklists(operations, locations, all, inspection);
    }

    CompanyChecklists with(InspectionChecklist list) {
        List<InspectionChecklist> all =
                Stream.concat(inspection.stream(), Stream.of(list)).toList();
        return new CompanyChecklists(operations, locations, duty, all);
    }
}
