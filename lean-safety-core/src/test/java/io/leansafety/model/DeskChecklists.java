package io.leansafety.model;

import io.leansafety.checklist.ChecklistState;
import io.leansafety.checklist.ChecklistVersion;
import io.leansafety.checklist.CompanyChecklists;
import io.leansafety.checklist.DutyChecklist;
import io.leansafety.checklist.InspectionChecklist;
import io.leansafety.checklist.Location;
import io.leansafety.value.LocationId;
import io.leansafety.value.PersonId;
import io.leansafety.value.SubjectId;
import io.leansafety.work.LittleWork;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The checklists of the desks' model: who has which, from which day on. */
final class DeskChecklists {
    static final String CLAUSE = "CL-1";

    /** Items I-1 to I-3. */
    static final int ITEMS = 3;

    private static final LocalDate SPRING = LocalDate.of(2026, 5, 20);
    private static final Map<String, LocalDate> DUTY =
            Map.of("A1", SPRING, "M1", SPRING, "L1", SPRING, "N2", DeskCompany.LAST_DAY.plusDays(1), "CL", SPRING);
    private static final Map<String, LocalDate> INSPECTION =
            Map.of("A1", SPRING, "M1", SPRING, "L1", SPRING, "N2", DeskCompany.LAST_DAY.plusDays(1), "HU", SPRING);

    private DeskChecklists() {}

    /** What the checklist of the day does not know of an entry. */
    static Set<String> codes(String kind, String person, LocalDate day, DeskEntry.Saying says) {
        Set<String> codes = new TreeSet<>();
        if (kind.equals("VISIT")) {
            if (!isInForce(INSPECTION, person, day)) {
                codes.add("no-inspection-checklist-that-day");
            } else if (says.number() > ITEMS) {
                codes.add("unknown-checklist-item");
            }
        } else if (kind.equals("DUTY_WORK")) {
            if (!isInForce(DUTY, person, day)) {
                codes.add("no-duty-checklist-that-day");
            } else if (!CLAUSE.equals(says.category())) {
                codes.add("unknown-clause");
            }
        }
        return codes;
    }

    private static boolean isInForce(Map<String, LocalDate> lists, String person, LocalDate day) {
        return lists.containsKey(person) && !day.isBefore(lists.get(person));
    }

    static CompanyChecklists published() {
        LittleWork work = new LittleWork()
                .clause(CLAUSE, 4)
                .item("I-1", "LOC-1")
                .item("I-2", "LOC-1")
                .item("I-3", "LOC-2");
        return new CompanyChecklists(
                List.of(),
                List.of(location("LOC-1"), location("LOC-2")),
                DUTY.keySet().stream()
                        .map(person -> new DutyChecklist(
                                version(DUTY, person), work.duty().clauses()))
                        .toList(),
                INSPECTION.keySet().stream()
                        .map(person -> new InspectionChecklist(
                                version(INSPECTION, person),
                                work.checklists().inspection().get(0).items(),
                                List.of(),
                                Map.of()))
                        .toList());
    }

    private static Location location(String id) {
        return new Location(new LocationId(id), null, new SubjectId("W1"), List.of(), List.of());
    }

    private static ChecklistVersion version(Map<String, LocalDate> lists, String person) {
        return new ChecklistVersion(new PersonId(person), lists.get(person), null, ChecklistState.PUBLISHED);
    }
}
