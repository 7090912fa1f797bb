package io.leansafety.settlement;

import io.leansafety.checklist.Checklists;
import io.leansafety.checklist.DutyChecklist;
import io.leansafety.checklist.DutyClause;
import io.leansafety.checklist.InspectionChecklist;
import io.leansafety.checklist.InspectionItem;
import io.leansafety.organization.Shift;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.value.EntryId;
import io.leansafety.value.PersonId;
import io.leansafety.value.SettlementPeriod;
import io.leansafety.work.DutyWork;
import io.leansafety.work.Visit;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks visits and acts of duty against the checklists in force on their days. Rules A1, A4 and V6. */
final class WorkCheck {
    private static final int MOST_COUNTED = 10_000;

    private final References references;
    private final Problems problems;
    private final SettlementPeriod period;
    private final Checklists checklists;
    private final boolean isDoubtful;
    private final Set<Slot> seen = new HashSet<>();
    private final Map<Version, Set<EntryId>> entries = new HashMap<>();

    /** Of somebody's visits there is one per day and shift. */
    private record Slot(PersonId person, LocalDate date, Shift shift) {}

    /** A version of a checklist, by the kind, the person and the first day. */
    private record Version(
            boolean isDuty, PersonId person, @Nullable LocalDate from) {}

    /** While something in the checklists is wrong, a search in them that fails proves nothing. */
    WorkCheck(References references, SettlementPeriod period, Checklists checklists, Place root) {
        this.references = references;
        this.problems = references.problems();
        this.period = period;
        this.checklists = checklists;
        this.isDoubtful = problems.isDoubtful(root.field("checklists"));
    }

    void visit(Visit visit, Place here) {
        references.person(visit.person(), here.field("person"));
        boolean hasDay = isDay(visit.date(), here.field("date"));
        if (visit.shift() == null) {
            problems.missing(here.field("shift"));
        }
        PersonId person = visit.person();
        LocalDate date = visit.date();
        if (person == null || date == null || !hasDay) {
            return;
        }
        if (visit.shift() != null && !seen.add(new Slot(person, date, visit.shift()))) {
            problems.error("second-visit", RuleId.A4, here, "person", person, "day", date, "shift", visit.shift());
        }
        Optional<InspectionChecklist> list = checklists.of(person).inspectionOn(date);
        if (list.isEmpty()) {
            noChecklist("no-inspection-checklist-that-day", person, date, here.field("person"));
            return;
        }
        Set<EntryId> known = entries.computeIfAbsent(
                new Version(false, person, list.get().version().from()), any -> itemsOf(list.get()));
        for (int i = 0; i < visit.items().size(); i++) {
            check(
                    known,
                    visit.items().get(i),
                    "unknown-checklist-item",
                    here.field("items").index(i));
        }
    }

    void dutyWork(DutyWork work, Place here) {
        references.person(work.person(), here.field("person"));
        boolean hasDay = isDay(work.date(), here.field("date"));
        if (work.clause() == null) {
            problems.missing(here.field("clause"));
        }
        if (work.times() < 1 || work.times() > MOST_COUNTED) {
            problems.errorUnlessKnown(
                    "out-of-range",
                    RuleId.A1,
                    here.field("count"),
                    "was",
                    work.times(),
                    "least",
                    1,
                    "greatest",
                    MOST_COUNTED);
        }
        PersonId person = work.person();
        LocalDate date = work.date();
        if (person == null || date == null || !hasDay) {
            return;
        }
        Optional<DutyChecklist> list = checklists.of(person).dutyOn(date);
        if (list.isEmpty()) {
            noChecklist("no-duty-checklist-that-day", person, date, here.field("person"));
        } else if (work.clause() != null) {
            Set<EntryId> known = entries.computeIfAbsent(
                    new Version(true, person, list.get().version().from()), any -> clausesOf(list.get()));
            check(known, work.clause(), "unknown-clause", here.field("clause"));
        }
    }

    private boolean isDay(@Nullable LocalDate date, Place field) {
        if (date == null) {
            problems.missing(field);
            return false;
        }
        if (date.isAfter(period.last())) {
            problems.error("after-the-month", RuleId.A4, field, "day", date, "last", period.last());
            return false;
        }
        return true;
    }

    private void noChecklist(String code, PersonId person, LocalDate date, Place field) {
        if (!isDoubtful) {
            problems.errorUnlessKnown(code, RuleId.V6, field, "person", person, "day", date);
        }
    }

    private void check(Set<EntryId> known, EntryId entry, String code, Place field) {
        if (!isDoubtful && !known.contains(entry)) {
            problems.error(code, RuleId.EXCHANGE, field, "was", entry);
        }
    }

    private static Set<EntryId> itemsOf(InspectionChecklist list) {
        return list.items().stream()
                .map(InspectionItem::id)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static Set<EntryId> clausesOf(DutyChecklist list) {
        return list.clauses().stream()
                .map(DutyClause::id)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
