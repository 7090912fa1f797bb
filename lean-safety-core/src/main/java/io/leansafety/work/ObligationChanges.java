package io.leansafety.work;

import io.leansafety.checklist.ChecklistVersion;
import io.leansafety.checklist.CompanyChecklists;
import io.leansafety.checklist.DutyChecklist;
import io.leansafety.checklist.InspectionChecklist;
import io.leansafety.checklist.PersonChecklists;
import io.leansafety.value.PersonId;
import io.leansafety.value.SettlementPeriod;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Compares what is due by two sets of checklists. Rules C2 and V6. */
public final class ObligationChanges {
    private ObligationChanges() {}

    /**
     * Returns from whom something else is due in a month.
     *
     * @param before the one set
     * @param after the other
     * @param month the month
     * @return everybody whose obligations differ, by id
     */
    public static List<ObligationChange> between(
            CompanyChecklists before, CompanyChecklists after, SettlementPeriod month) {
        TreeSet<PersonId> people = new TreeSet<>();
        Stream.of(before, after)
                .flatMap(lists -> Stream.concat(
                        lists.duty().stream().map(DutyChecklist::version),
                        lists.inspection().stream().map(InspectionChecklist::version)))
                .map(ChecklistVersion::person)
                .filter(Objects::nonNull)
                .forEach(people::add);
        return people.stream()
                .flatMap(person -> change(person, before, after, month).stream())
                .toList();
    }

    private static Optional<ObligationChange> change(
            PersonId person, CompanyChecklists before, CompanyChecklists after, SettlementPeriod month) {
        PersonChecklists one = of(person, before);
        PersonChecklists other = of(person, after);
        if (one.equals(other)) {
            return Optional.empty();
        }
        List<Obligation> due = Obligations.dueIn(one, month.days(), month.startsOn());
        List<Obligation> dueAfter = Obligations.dueIn(other, month.days(), month.startsOn());
        return due.equals(dueAfter)
                ? Optional.empty()
                : Optional.of(new ObligationChange(person, month, due.size(), dueAfter.size()));
    }

    private static PersonChecklists of(PersonId person, CompanyChecklists lists) {
        return new PersonChecklists(
                lists.duty().stream()
                        .filter(list -> person.equals(list.version().person()))
                        .toList(),
                lists.inspection().stream()
                        .filter(list -> person.equals(list.version().person()))
                        .toList());
    }
}
