package io.leansafety.checklist;

import io.leansafety.organization.AssignmentFact;
import io.leansafety.organization.Person;
import io.leansafety.organization.PersonFact;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.value.PersonId;
import java.time.LocalDate;
import java.util.List;

/**
 * Finds people with a tier who are without a checklist on the month's last day (人人明确); a draft will do, which is about
 * to be reviewed. Somebody who has left by then needs none. Rule C1.10.
 */
final class PeopleReview {
    private final ReviewScope scope;
    private final Problems problems;
    private final LocalDate day;

    private PeopleReview(ReviewScope scope, Problems problems) {
        this.scope = scope;
        this.problems = problems;
        this.day = scope.period().last();
    }

    static void review(
            ReviewScope scope,
            Candidates<DutyChecklist> duty,
            Candidates<InspectionChecklist> inspection,
            Problems problems) {
        PeopleReview review = new PeopleReview(scope, problems);
        List<PersonFact> people = scope.organization().people();
        Place list = ResolvedChecklists.ROOT.field("organization").field("people");
        for (int i = 0; i < people.size(); i++) {
            PersonId id = people.get(i).id();
            if (id != null && review.needsLists(id, people.get(i))) {
                review.report(duty.isWithout(id), "no-duty-checklist", id, list.index(i));
                review.report(inspection.isWithout(id), "no-inspection-checklist", id, list.index(i));
            }
        }
    }

    private boolean needsLists(PersonId id, PersonFact fact) {
        boolean hasTier = scope.resolved()
                .organization()
                .findPerson(id)
                .flatMap(Person::tier)
                .isPresent();
        return hasTier
                && (fact.assignments().isEmpty() || fact.assignments().stream().anyMatch(this::holds));
    }

    private boolean holds(AssignmentFact assignment) {
        return assignment.to() == null || !assignment.to().isBefore(day);
    }

    private void report(boolean isWithout, String code, PersonId person, Place here) {
        if (isWithout) {
            problems.error(code, RuleId.C1_10, here, "person", person, "day", day);
        }
    }
}
