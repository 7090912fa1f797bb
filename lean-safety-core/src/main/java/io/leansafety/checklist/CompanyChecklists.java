package io.leansafety.checklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    /**
     * Returns these checklists with other places of work.
     *
     * @param otherOperations when subjects work
     * @param otherLocations the locations
     * @return the checklists
     */
    public CompanyChecklists with(List<OperatingTimes> otherOperations, List<Location> otherLocations) {
        return new CompanyChecklists(otherOperations, otherLocations, duty, inspection);
    }

    /**
     * Returns a version of a duty checklist.
     *
     * @param key which
     * @return the checklist, empty if there is none, or if the key names the other kind
     */
    public Optional<DutyChecklist> findDuty(ChecklistKey key) {
        return duty.stream()
                .filter(list ->
                        key.kind() == ChecklistKind.DUTY && list.version().isOf(key))
                .findFirst();
    }

    /**
     * Returns a version of an inspection checklist.
     *
     * @param key which
     * @return the checklist, empty if there is none, or if the key names the other kind
     */
    public Optional<InspectionChecklist> findInspection(ChecklistKey key) {
        return inspection.stream()
                .filter(list ->
                        key.kind() == ChecklistKind.INSPECTION && list.version().isOf(key))
                .findFirst();
    }

    /**
     * Returns when versions begin that are in force by these checklists and not by others.
     *
     * @param before the others
     * @return the first days, in no order
     */
    public Stream<LocalDate> begins(CompanyChecklists before) {
        Stream<ChecklistVersion> dutyNow = duty.stream()
                .map(DutyChecklist::version)
                .filter(version -> before.duty.stream().noneMatch(other -> version.equals(other.version())));
        Stream<ChecklistVersion> inspectionNow = inspection.stream()
                .map(InspectionChecklist::version)
                .filter(version -> before.inspection.stream().noneMatch(other -> version.equals(other.version())));
        return Stream.concat(dutyNow, inspectionNow)
                .filter(version -> version.state() == ChecklistState.PUBLISHED)
                .flatMap(version -> Stream.ofNullable(version.from()));
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
