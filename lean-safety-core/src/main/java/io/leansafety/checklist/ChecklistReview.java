package io.leansafety.checklist;

import io.leansafety.policy.Policy;
import io.leansafety.rule.Document;
import io.leansafety.rule.Place;
import io.leansafety.rule.Problem;
import io.leansafety.rule.Problems;
import io.leansafety.value.Ratio;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says what in the checklists of a company is wrong and what is doubtful, all of it in one list. Rules C1.1 to C1.10;
 * X52 三(一).
 *
 * <p>A clause is looked at in every version that was not superseded. The other rules look at one version of each person
 * and kind: of the drafts that have begun by the month's last day and not ended the latest, else the version in force
 * that day. Whatever an error of form makes uncertain is not remarked upon as well.
 *
 * <p>For copies (C1.5) a post is what it is called: two team leaders of two teams hold the same post and may have the
 * same list. Somebody whose post is not said is compared with everybody.
 */
public final class ChecklistReview {
    private ChecklistReview() {}

    /**
     * Reviews checklists.
     *
     * @param policy the policy, whose vague words and likeness of copies hold
     * @param facts the checklists with their organization
     * @return errors and warnings, in the order of the document
     */
    public static List<Problem> of(Policy policy, ChecklistFacts facts) {
        return of(policy, facts, List.of());
    }

    /**
     * Reviews checklists that were found wrong in places.
     *
     * @param policy the policy, whose vague words and likeness of copies hold
     * @param facts the checklists with their organization; what could not be read is null
     * @param known what was found wrong when they were read, not to be found again
     * @return errors and warnings, those known among them, in the order of the document
     */
    public static List<Problem> of(Policy policy, ChecklistFacts facts, List<Problem> known) {
        Problems problems = new Problems();
        problems.addAll(known);
        resolve(policy, facts, Set.of(), problems).ifPresent(scope -> review(scope, problems));
        return DocumentOrder.of(problems.list());
    }

    /**
     * What keeps versions from being published: the errors that lie in them, or all where nothing could be looked at.
     *
     * @param places the paths of the versions
     */
    static List<Problem> errorsIn(Policy policy, ChecklistFacts facts, Set<ChecklistKey> versions, Set<String> places) {
        Problems problems = new Problems();
        Optional<ReviewScope> scope = resolve(policy, facts, versions, problems);
        scope.ifPresent(found -> reviewInspection(found, found.inspection(), problems));
        return DocumentOrder.of(problems.errors().stream()
                .filter(problem -> scope.isEmpty() || places.contains(listOf(problem)))
                .toList());
    }

    /** The path of the list that a problem lies in, as {@code checklists.duty[3]}. */
    private static String listOf(Problem problem) {
        return problem.path().substring(0, problem.path().indexOf(']') + 1);
    }

    private static Optional<ReviewScope> resolve(
            Policy policy, ChecklistFacts facts, Set<ChecklistKey> chosen, Problems problems) {
        Optional<ResolvedChecklists> resolved = ResolvedChecklists.resolve(policy, facts, problems);
        Problems doubts = new Problems();
        doubts.addAll(problems.errors());
        reviewClauses(Versions.ofDuty(facts.checklists()), problems);
        return resolved.map(found -> new ReviewScope(found, facts.organization(), doubts, chosen));
    }

    /** Clauses that were published had to be whole to be resolved. */
    private static void reviewClauses(Versions<DutyChecklist> duty, Problems problems) {
        for (int i = 0; i < duty.count(); i++) {
            if (!duty.version(i).state().isPublished()) {
                ClauseReview.of(duty.lists().get(i), problems, duty.place(i).field("clauses"));
            }
        }
    }

    private static void review(ReviewScope scope, Problems problems) {
        Candidates<DutyChecklist> duty = scope.duty();
        Candidates<InspectionChecklist> inspection = scope.inspection();
        PeopleReview.review(scope, duty, inspection, problems);
        reviewWording(scope, duty, inspection, problems);
        reviewCopies(scope, duty, problems);
        reviewInspection(scope, inspection, problems);
        ContinuityReview.review(scope, inspection, problems);
    }

    private static void reviewWording(
            ReviewScope scope,
            Candidates<DutyChecklist> duty,
            Candidates<InspectionChecklist> inspection,
            Problems problems) {
        WordingReview wording = new WordingReview(scope.resolved().policy().checklists(), problems);
        duty.all().forEach(wording::reviewDuty);
        inspection.all().forEach(wording::reviewInspection);
    }

    private static void reviewCopies(ReviewScope scope, Candidates<DutyChecklist> duty, Problems problems) {
        Place setting = Place.in(Document.POLICY).field("copySimilarity");
        if (!scope.doubts().isKnown(setting)) {
            Ratio threshold = scope.resolved().policy().checklists().copySimilarity();
            CopyReview.review(duty.all(), threshold, problems);
        }
    }

    private static void reviewInspection(
            ReviewScope scope, Candidates<InspectionChecklist> inspection, Problems problems) {
        CoverageReview coverage = new CoverageReview(scope.checklists(), scope.doubts(), problems);
        inspection.all().forEach(coverage::review);
        SpecialtyReview.review(inspection.all(), scope.doubts(), problems);
        ShiftReview.review(inspection.all(), scope, problems);
    }
}
