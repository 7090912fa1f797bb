package io.leansafety.checklist;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.leansafety.organization.Organization;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.value.LocationId;
import io.leansafety.value.PersonId;
import io.leansafety.value.SubjectId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks up what checklists refer to and says what is missing, doubled or does not exist. */
final class ChecklistResolver {
    private final Organization organization;
    private final Problems problems;
    private final Place place;
    private final Map<SubjectId, OperatingTimes> operations = new LinkedHashMap<>();
    private final ListMultimap<PersonId, DutyChecklist> duty =
            MultimapBuilder.linkedHashKeys().arrayListValues().build();
    private final ListMultimap<PersonId, InspectionChecklist> inspection =
            MultimapBuilder.linkedHashKeys().arrayListValues().build();

    ChecklistResolver(Organization organization, Problems problems, Place place) {
        this.organization = organization;
        this.problems = problems;
        this.place = place;
    }

    Checklists resolve(CompanyChecklists facts) {
        operations(facts.operations());
        LocationResolver locations = new LocationResolver(organization, problems);
        ImmutableMap<LocationId, Location> known = locations.resolve(facts.locations(), place.field("locations"));
        duty(facts.duty());
        inspection(facts.inspection(), new InspectionCheck(known, locations.hasGaps(), problems));
        return new Checklists(people(), known, ImmutableMap.copyOf(operations));
    }

    private void operations(List<OperatingTimes> facts) {
        for (int i = 0; i < facts.size(); i++) {
            OperatingTimes times = facts.get(i);
            Place here = place.field("operations").index(i);
            Place field = here.field("subject");
            if (times.subject() == null) {
                problems.missing(field);
            } else if (!organization.hasSubject(times.subject())) {
                problems.error("unknown-subject", RuleId.O1, field, "subject", times.subject());
            } else if (operations.putIfAbsent(times.subject(), times) != null) {
                problems.error("duplicate-operations", RuleId.EXCHANGE, field, "subject", times.subject());
            }
            if (times.shifts().isEmpty()) {
                problems.missing(here.field("shifts"));
            }
        }
    }

    private void duty(List<DutyChecklist> facts) {
        VersionCheck versions = new VersionCheck(organization, problems);
        for (int i = 0; i < facts.size(); i++) {
            DutyChecklist list = facts.get(i);
            Place here = place.field("duty").index(i);
            versions.check(list.version(), here);
            DutyCheck.check(list, problems, here.field("clauses"));
            if (list.version().state().isPublished()) {
                ClauseReview.of(list, problems, here.field("clauses"));
            }
            if (list.version().person() != null) {
                duty.put(list.version().person(), list);
            }
        }
    }

    private void inspection(List<InspectionChecklist> facts, InspectionCheck check) {
        VersionCheck versions = new VersionCheck(organization, problems);
        for (int i = 0; i < facts.size(); i++) {
            InspectionChecklist list = facts.get(i);
            Place here = place.field("inspection").index(i);
            versions.check(list.version(), here);
            check.check(list, here);
            if (list.version().person() != null) {
                inspection.put(list.version().person(), list);
            }
        }
    }

    private ImmutableMap<PersonId, PersonChecklists> people() {
        Map<PersonId, PersonChecklists> people = new LinkedHashMap<>();
        duty.keySet().forEach(person -> people.put(person, PersonChecklists.NONE));
        inspection.keySet().forEach(person -> people.put(person, PersonChecklists.NONE));
        people.replaceAll((person, none) -> new PersonChecklists(duty.get(person), inspection.get(person)));
        return ImmutableMap.copyOf(people);
    }
}
