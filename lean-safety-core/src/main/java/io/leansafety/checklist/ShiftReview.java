package io.leansafety.checklist;

import io.leansafety.organization.MarketSubject;
import io.leansafety.organization.Person;
import io.leansafety.organization.Shift;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import io.leansafety.value.SubjectId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds shifts that a person's subject works and their list has no number of visits for (频次规定). Rule C1.8. */
final class ShiftReview {
    private final ReviewScope scope;
    private final Problems problems;
    private final Map<SubjectId, Integer> unknown = new TreeMap<>();

    private ShiftReview(ReviewScope scope, Problems problems) {
        this.scope = scope;
        this.problems = problems;
    }

    static void review(List<Candidate<InspectionChecklist>> inspection, ReviewScope scope, Problems problems) {
        ShiftReview review = new ShiftReview(scope, problems);
        inspection.forEach(review::review);
        review.warnOfUnknown();
    }

    private void review(Candidate<InspectionChecklist> candidate) {
        Optional<MarketSubject> subject = candidate.person().map(Person::subject);
        Optional<OperatingTimes> times = subject.flatMap(scope.checklists()::operationsOf);
        times.ifPresent(known -> review(candidate, known));
        if (times.isEmpty()) {
            subject.ifPresent(without -> unknown.merge(root(without).id(), 1, Integer::sum));
        }
    }

    private void review(Candidate<InspectionChecklist> candidate, OperatingTimes times) {
        Place field = candidate.place().field("frequency");
        List<Shift> missing = times.shifts().stream()
                .filter(shift -> !candidate.list().frequency().containsKey(shift))
                .toList();
        if (!missing.isEmpty() && !scope.doubts().isDoubtful(field)) {
            problems.error(
                    "shift-without-frequency",
                    RuleId.C1_8,
                    field,
                    "subject",
                    String.valueOf(times.subject()),
                    "shifts",
                    missing);
        }
    }

    /** Once for a whole tree: one entry at its root is enough. */
    private void warnOfUnknown() {
        if (!scope.doubts().isDoubtful(scope.operations())) {
            unknown.forEach((root, lists) -> problems.warning(
                    "unknown-operations", RuleId.C1_8, scope.operations(), "subject", root, "count", lists));
        }
    }

    private static MarketSubject root(MarketSubject subject) {
        MarketSubject root = subject;
        for (Optional<MarketSubject> at = root.parent(); at.isPresent(); at = root.parent()) {
            root = at.get();
        }
        return root;
    }
}
