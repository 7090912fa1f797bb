package io.leansafety.checklist;

import io.leansafety.rule.Place;
import java.util.List;
import java.util.function.Function;

/**
 * Every version of one kind of checklist, as handed in.
 *
 * @param <T> the kind of checklist
 * @param kind the kind
 * @param lists the versions, whoever they belong to
 * @param version tells whose a list is and when it holds
 * @param place where they stand in their document
 */
record Versions<T>(ChecklistKind kind, List<T> lists, Function<T, ChecklistVersion> version, Place place) {
    private static final Place CHECKLISTS = ResolvedChecklists.ROOT.field("checklists");

    static Versions<DutyChecklist> ofDuty(CompanyChecklists facts) {
        return new Versions<>(ChecklistKind.DUTY, facts.duty(), DutyChecklist::version, CHECKLISTS.field("duty"));
    }

    static Versions<InspectionChecklist> ofInspection(CompanyChecklists facts) {
        return new Versions<>(
                ChecklistKind.INSPECTION,
                facts.inspection(),
                InspectionChecklist::version,
                CHECKLISTS.field("inspection"));
    }

    int count() {
        return lists.size();
    }

    ChecklistVersion version(int at) {
        return version.apply(lists.get(at));
    }

    Place place(int at) {
        return place.index(at);
    }
}
