package io.leansafety.market;

import io.leansafety.checklist.ChecklistVersion;
import io.leansafety.checklist.CompanyChecklists;
import io.leansafety.checklist.DutyChecklist;
import io.leansafety.checklist.DutyClause;
import io.leansafety.checklist.InspectionChecklist;
import io.leansafety.checklist.InspectionItem;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.value.EntryId;
import io.leansafety.work.DutyWork;
import io.leansafety.work.Visit;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks work against the checklists in force on its day, where any are published; where a host hands them in with the
 * month, it is the month that checks. Rules A1, A4 and V6.
 */
final class PublishedWork {
    private final Problems problems;
    private final AssessedPerson person;
    private final LocalDate day;
    private final Optional<CompanyChecklists> checklists;

    PublishedWork(Session session, AssessedPerson person) {
        this.problems = session.problems();
        this.person = person;
        this.day = person.day();
        this.checklists = new ChecklistsInForce(session.ports(), session.enterprise()).on(day);
    }

    void check(Visit visit) {
        List<EntryId> items = visit.items();
        checklists.ifPresent(published -> {
            Optional<InspectionChecklist> list = published.inspection().stream()
                    .filter(version -> isInForce(version.version()))
                    .findFirst();
            checkThere(list, "no-inspection-checklist-that-day");
            list.map(PublishedWork::items).ifPresent(known -> {
                for (int i = 0; i < items.size(); i++) {
                    if (!known.contains(items.get(i))) {
                        problems.error(
                                "unknown-checklist-item",
                                RuleId.EXCHANGE,
                                AssessedPlaces.ITEMS.index(i),
                                "was",
                                items.get(i));
                    }
                }
            });
        });
    }

    void check(DutyWork work) {
        checklists.ifPresent(published -> {
            Optional<DutyChecklist> list = published.duty().stream()
                    .filter(version -> isInForce(version.version()))
                    .findFirst();
            checkThere(list, "no-duty-checklist-that-day");
            list.filter(known -> known.clauses().stream()
                            .map(DutyClause::id)
                            .noneMatch(id -> Objects.equals(id, work.clause())))
                    .ifPresent(known -> problems.error(
                            "unknown-clause",
                            RuleId.EXCHANGE,
                            AssessedPlaces.CLAUSE,
                            "was",
                            String.valueOf(work.clause())));
        });
    }

    private boolean isInForce(ChecklistVersion version) {
        return person.id().equals(version.person()) && version.isInForce(day);
    }

    private void checkThere(Optional<?> list, String code) {
        if (list.isEmpty()) {
            problems.error(code, RuleId.V6, AssessedPlaces.PERSON, "person", person.id(), "day", day);
        }
    }

    private static Set<EntryId> items(InspectionChecklist list) {
        return list.items().stream()
                .map(InspectionItem::id)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
