package io.leansafety.checklist;

import io.leansafety.life.Bar;
import io.leansafety.life.Life;
import io.leansafety.life.Line;
import io.leansafety.organization.Office;
import io.leansafety.organization.Seat;
import io.leansafety.policy.Policy;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Problems;
import io.leansafety.rule.RuleId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The life of checklists: DRAFT → REVIEWED → PUBLISHED → SUPERSEDED, and REVIEWED → DRAFT. {@link ChecklistStep} says
 * from which state to which. Rules C2 and A9.
 *
 * <p>Checklists go in and come out as values; what was published is never edited.
 *
 * <p>The rules name the states and leave open who takes which step. Decided here: somebody's list is drafted by
 * themselves or by the assessment office of their center; the office reviews, returns and publishes it, whoever wrote it
 * not among them for the review, and whose list it is for none of them. Where the office has one holder, who wrote it, the
 * company's reviews it, else the head of the leading group.
 */
public final class ChecklistLife {
    private static final Office OFFICE = Office.of("ASSESSMENT_OFFICE", Seat.CENTER);

    /** The table, with who may take which step. */
    public static final Life<ChecklistState, ChecklistStep> LIFE = Life.of(
            RuleId.C2,
            Line.<ChecklistState, ChecklistStep>first(ChecklistStep.DRAFT, ChecklistStep.DRAFT.to())
                    .by(OFFICE)
                    .orConcerned(),
            line(ChecklistStep.EDIT).by(OFFICE).orConcerned(),
            line(ChecklistStep.REVIEW)
                    .by(OFFICE)
                    .notByWhoTook(ChecklistStep.DRAFT)
                    .notByWhoTook(ChecklistStep.EDIT)
                    .barring(Bar.CONCERNED),
            line(ChecklistStep.RETURN).by(OFFICE).barring(Bar.CONCERNED),
            line(ChecklistStep.PUBLISH).by(OFFICE).barring(Bar.CONCERNED),
            line(ChecklistStep.SUPERSEDE).by(OFFICE).barring(Bar.CONCERNED));

    private ChecklistLife() {}

    private static Line<ChecklistState, ChecklistStep> line(ChecklistStep step) {
        return Line.line(step.from().orElseThrow(), step, step.to());
    }

    /**
     * Takes a step with one version.
     *
     * @param policy the policy by which it is reviewed
     * @param facts the checklists with their organization
     * @param version the version
     * @param step the step
     * @return the checklists after the step, or what forbids it
     */
    public static Outcome<CompanyChecklists> take(
            Policy policy, ChecklistFacts facts, ChecklistKey version, ChecklistStep step) {
        return takeAll(policy, facts, Set.of(version), step);
    }

    /**
     * Takes a step with many versions, with all or none of them. A version is only reviewed or published if the review
     * finds no error in it, whichever draft of its person it is and whenever it begins. One that is published takes the
     * place of what was in force on the day before it begins, which ends that day.
     *
     * @param policy the policy by which they are reviewed
     * @param facts the checklists with their organization
     * @param versions the versions
     * @param step the step; {@link ChecklistStep#EDIT} changes nothing by itself
     * @return the checklists after the step, or everything that forbids it
     */
    public static Outcome<CompanyChecklists> takeAll(
            Policy policy, ChecklistFacts facts, Set<ChecklistKey> versions, ChecklistStep step) {
        Problems problems = new Problems();
        CompanyChecklists lists = facts.checklists();
        VersionSteps duty = new VersionSteps(Versions.ofDuty(lists), problems);
        VersionSteps inspection = new VersionSteps(Versions.ofInspection(lists), problems);
        Set<String> places = new HashSet<>();
        versions.stream().sorted(Comparator.comparing(ChecklistKey::from)).forEach(key -> {
            VersionSteps steps = key.kind() == ChecklistKind.DUTY ? duty : inspection;
            steps.take(step, key.person(), key.from()).ifPresent(at -> places.add(steps.path(at)));
        });
        if (step.asksForReview()) {
            problems.addAll(ChecklistReview.errorsIn(policy, facts, versions, places));
        }
        return Outcome.of(problems, () -> after(lists, duty, inspection));
    }

    private static CompanyChecklists after(CompanyChecklists lists, VersionSteps duty, VersionSteps inspection) {
        return new CompanyChecklists(
                lists.operations(),
                lists.locations(),
                IntStream.range(0, lists.duty().size())
                        .mapToObj(at -> new DutyChecklist(
                                duty.version(at), lists.duty().get(at).clauses()))
                        .toList(),
                IntStream.range(0, lists.inspection().size())
                        .mapToObj(at -> inspection(lists.inspection().get(at), inspection.version(at)))
                        .toList());
    }

    private static InspectionChecklist inspection(InspectionChecklist list, ChecklistVersion version) {
        return new InspectionChecklist(version, list.items(), list.coverage(), list.frequency());
    }

    /**
     * Begins the life of a version.
     *
     * @param lists the checklists
     * @param draft the draft
     * @return the checklists with the draft behind the others
     */
    public static CompanyChecklists begin(CompanyChecklists lists, DutyChecklist draft) {
        return lists.with(new DutyChecklist(asDraft(draft.version()), draft.clauses()));
    }

    /**
     * Begins the life of a version.
     *
     * @param lists the checklists
     * @param draft the draft
     * @return the checklists with the draft behind the others
     */
    public static CompanyChecklists begin(CompanyChecklists lists, InspectionChecklist draft) {
        return lists.with(inspection(draft, asDraft(draft.version())));
    }

    /**
     * Has versions begin on another day than they say, as they are published.
     *
     * @param lists the checklists
     * @param versions the versions
     * @param day their first day
     * @return the checklists; as they were where they have no such version
     */
    public static CompanyChecklists beginOn(CompanyChecklists lists, Set<ChecklistKey> versions, LocalDate day) {
        return new CompanyChecklists(
                lists.operations(),
                lists.locations(),
                lists.duty().stream()
                        .map(list -> isOf(versions, ChecklistKind.DUTY, list.version())
                                ? new DutyChecklist(on(list.version(), day), list.clauses())
                                : list)
                        .toList(),
                lists.inspection().stream()
                        .map(list -> isOf(versions, ChecklistKind.INSPECTION, list.version())
                                ? inspection(list, on(list.version(), day))
                                : list)
                        .toList());
    }

    private static boolean isOf(Set<ChecklistKey> versions, ChecklistKind kind, ChecklistVersion version) {
        return versions.stream().anyMatch(key -> key.kind() == kind && version.isOf(key));
    }

    private static ChecklistVersion on(ChecklistVersion version, LocalDate day) {
        return new ChecklistVersion(version.person(), day, version.to(), version.state());
    }

    /**
     * Changes the content of a draft.
     *
     * @param lists the checklists
     * @param draft the draft as it shall be, which names the version by person and first day
     * @return the checklists with the draft changed, refused for whatever is no draft
     */
    public static Outcome<CompanyChecklists> edit(CompanyChecklists lists, DutyChecklist draft) {
        Problems problems = new Problems();
        List<DutyChecklist> duty = new ArrayList<>(lists.duty());
        edit(new VersionSteps(Versions.ofDuty(lists), problems), draft.version())
                .ifPresent(at -> duty.set(at, new DutyChecklist(asDraft(draft.version()), draft.clauses())));
        return Outcome.of(
                problems, () -> new CompanyChecklists(lists.operations(), lists.locations(), duty, lists.inspection()));
    }

    /**
     * Changes the content of a draft.
     *
     * @param lists the checklists
     * @param draft the draft as it shall be, which names the version by person and first day
     * @return the checklists with the draft changed, refused for whatever is no draft
     */
    public static Outcome<CompanyChecklists> edit(CompanyChecklists lists, InspectionChecklist draft) {
        Problems problems = new Problems();
        List<InspectionChecklist> inspection = new ArrayList<>(lists.inspection());
        edit(new VersionSteps(Versions.ofInspection(lists), problems), draft.version())
                .ifPresent(at -> inspection.set(at, inspection(draft, asDraft(draft.version()))));
        return Outcome.of(
                problems, () -> new CompanyChecklists(lists.operations(), lists.locations(), lists.duty(), inspection));
    }

    private static OptionalInt edit(VersionSteps steps, ChecklistVersion version) {
        return steps.take(ChecklistStep.EDIT, version.person(), version.from());
    }

    private static ChecklistVersion asDraft(ChecklistVersion version) {
        return new ChecklistVersion(version.person(), version.from(), version.to(), ChecklistState.DRAFT);
    }
}
