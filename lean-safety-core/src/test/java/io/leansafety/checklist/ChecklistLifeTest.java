package io.leansafety.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.rule.Outcome;
import io.leansafety.rule.Problem;
import io.leansafety.rule.Rule;
import io.leansafety.value.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A version goes from state to state by the steps that its state allows, and is never edited once published. */
@Rule("C2")
class ChecklistLifeTest {
    private static final PersonId P1 = new PersonId("P1");
    private static final LocalDate OLD = LocalDate.of(2025, 1, 1);
    private static final LocalDate NEW = LocalDate.of(2026, 1, 1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            DRAFT      | EDIT    | DRAFT     | EDIT, REVIEW
            DRAFT      | REVIEW  | REVIEWED  | EDIT, REVIEW
            DRAFT      | RETURN  | -         | EDIT, REVIEW
            DRAFT      | PUBLISH | -         | EDIT, REVIEW
            REVIEWED   | EDIT    | -         | RETURN, PUBLISH
            REVIEWED   | REVIEW  | -         | RETURN, PUBLISH
            REVIEWED   | RETURN  | DRAFT     | RETURN, PUBLISH
            REVIEWED   | PUBLISH | PUBLISHED | RETURN, PUBLISH
            PUBLISHED  | EDIT    | -         | ''
            PUBLISHED  | REVIEW  | -         | ''
            PUBLISHED  | RETURN  | -         | ''
            PUBLISHED  | PUBLISH | -         | ''
            SUPERSEDED | EDIT    | -         | ''
            SUPERSEDED | REVIEW  | -         | ''
            SUPERSEDED | RETURN  | -         | ''
            SUPERSEDED | PUBLISH | -         | ''
            """)
    void takesTheStepsThatItsStateAllows(
            ChecklistState state, ChecklistStep step, @Nullable ChecklistState after, String allowed) {
        for (ChecklistKind kind : ChecklistKind.values()) {
            ChecklistFacts facts = withSecond(state);
            Outcome<CompanyChecklists> outcome =
                    ChecklistLife.take(SmallChecklists.POLICY, facts, new ChecklistKey(kind, P1, NEW), step);
            if (after == null) {
                assertThat(outcome.problems()).hasSize(1);
                assertThat(outcome.problems().get(0).code()).isEqualTo("illegal-step");
                assertThat(outcome.problems().get(0).path()).endsWith("[5].state");
                assertThat(outcome.problems().get(0).arguments())
                        .containsEntry("state", state.name())
                        .containsEntry("step", step.name())
                        .containsEntry("steps", allowed);
            } else {
                assertThat(second(kind, outcome.orElseThrow()).state()).isEqualTo(after);
            }
        }
    }

    @Test
    void aNewVersionEndsTheOneBeforeIt() {
        CompanyChecklists after = publish(withSecond(ChecklistState.REVIEWED)).orElseThrow();
        assertThat(after.duty().get(0).version())
                .isEqualTo(new ChecklistVersion(P1, OLD, NEW.minusDays(1), ChecklistState.SUPERSEDED));
        assertThat(after.duty().get(5).version())
                .isEqualTo(new ChecklistVersion(P1, NEW, null, ChecklistState.PUBLISHED));
        assertThat(after.duty().get(1).version())
                .as("another person's")
                .isEqualTo(versions().get(1));
        assertThat(after.inspection().get(0))
                .as("the other checklist")
                .isEqualTo(lists().inspection().get(0));
        assertThat(ChecklistReview.of(SmallChecklists.POLICY, facts(after))).isEmpty();
    }

    @Test
    void whatEndedEarlierStaysAsItIs() {
        ChecklistVersion ended = new ChecklistVersion(P1, OLD, NEW.minusDays(2), ChecklistState.PUBLISHED);
        ChecklistVersion next = new ChecklistVersion(P1, NEW, null, ChecklistState.REVIEWED);
        assertThat(publish(facts(duty(ended, next))).orElseThrow().duty().get(0).version())
                .isEqualTo(ended);
    }

    @ParameterizedTest
    @EnumSource(names = {"PUBLISHED", "SUPERSEDED"})
    void nothingIsPublishedBeforeWhatWasPublished(ChecklistState state) {
        ChecklistVersion later = new ChecklistVersion(P1, NEW.plusDays(1), null, state);
        ChecklistVersion next = new ChecklistVersion(P1, NEW, null, ChecklistState.REVIEWED);
        List<Problem> problems = publish(facts(duty(later, next))).problems();
        assertThat(problems).map(Problem::code).containsExactly("published-for-later");
        assertThat(problems.get(0).path()).isEqualTo("checklists.duty[5].from");
        assertThat(problems.get(0).arguments()).containsEntry("other", "2026-01-02");
    }

    @ParameterizedTest
    @CsvSource({"DRAFT, REVIEW", "REVIEWED, PUBLISH"})
    void aVersionWithAnErrorIsNeitherReviewedNorPublished(ChecklistState state, ChecklistStep step) {
        DutyClause clause = lists().duty().get(0).clauses().get(0);
        DutyChecklist wrong = new DutyChecklist(new ChecklistVersion(P1, NEW, null, state), List.of(clause));
        ChecklistFacts facts = facts(duty(lists().duty().get(0), wrong));
        Outcome<CompanyChecklists> outcome =
                ChecklistLife.take(SmallChecklists.POLICY, facts, new ChecklistKey(ChecklistKind.DUTY, P1, NEW), step);
        assertThat(outcome.problems())
                .map(problem -> problem.code() + " " + problem.path())
                .containsExactly("weights-not-hundred checklists.duty[5].clauses");
    }

    /** The items of the workshop's manager look at another location than the post's. */
    @Test
    @Rule({"C2", "C1.7"})
    void isLookedAtWhateverItsDays() {
        PersonId p2 = new PersonId("P2");
        InspectionChecklist fifth = lists().inspection().get(4);
        ChecklistVersion version = new ChecklistVersion(p2, NEW, null, ChecklistState.DRAFT);
        ChecklistFacts facts = facts(inspection(
                lists().inspection().get(1),
                new InspectionChecklist(version, fifth.items(), fifth.coverage(), fifth.frequency())));
        assertThat(ChecklistReview.of(SmallChecklists.POLICY, facts)).isEmpty();
        Outcome<CompanyChecklists> outcome = ChecklistLife.take(
                SmallChecklists.POLICY,
                facts,
                new ChecklistKey(ChecklistKind.INSPECTION, p2, NEW),
                ChecklistStep.REVIEW);
        assertThat(outcome.problems())
                .map(problem -> problem.code() + " " + problem.path())
                .containsExactly(
                        "location-without-item checklists.inspection[5].items",
                        "risk-point-without-item checklists.inspection[5].items");
    }

    @Test
    void errorsOfOthersKeepNobodyBack() {
        DutyClause clause = lists().duty().get(0).clauses().get(0);
        DutyChecklist wrong =
                new DutyChecklist(new ChecklistVersion(P1, NEW, null, ChecklistState.DRAFT), List.of(clause));
        ChecklistVersion right = new ChecklistVersion(P1, NEW.plusDays(1), null, ChecklistState.DRAFT);
        ChecklistFacts facts =
                facts(duty(wrong, new DutyChecklist(right, lists().duty().get(0).clauses())));
        ChecklistKey key = new ChecklistKey(ChecklistKind.DUTY, P1, NEW.plusDays(1));
        assertThat(ChecklistLife.take(SmallChecklists.POLICY, facts, key, ChecklistStep.REVIEW))
                .isInstanceOf(Outcome.Accepted.class);
        ChecklistKey other = new ChecklistKey(ChecklistKind.DUTY, P1, NEW);
        assertThat(ChecklistLife.takeAll(SmallChecklists.POLICY, facts, Set.of(key, other), ChecklistStep.REVIEW))
                .as("all or none")
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void aDraftIsChangedAsOftenAsOneLikes() {
        ChecklistFacts facts = withSecond(ChecklistState.DRAFT);
        DutyChecklist changed =
                new DutyChecklist(new ChecklistVersion(P1, NEW, NEW.plusDays(9), ChecklistState.PUBLISHED), List.of());
        CompanyChecklists after =
                ChecklistLife.edit(facts.checklists(), changed).orElseThrow();
        assertThat(after.duty().get(5))
                .isEqualTo(new DutyChecklist(
                        new ChecklistVersion(P1, NEW, NEW.plusDays(9), ChecklistState.DRAFT), List.of()));
        assertThat(after.duty().subList(0, 5)).isEqualTo(lists().duty());
        InspectionChecklist other = new InspectionChecklist(
                new ChecklistVersion(P1, NEW, null, ChecklistState.DRAFT), List.of(), List.of(), Map.of());
        assertThat(ChecklistLife.edit(after, other).orElseThrow().inspection().get(5))
                .isEqualTo(other);
    }

    @Test
    void whatWasPublishedIsNeverEdited() {
        DutyChecklist published = lists().duty().get(0);
        Outcome<CompanyChecklists> outcome =
                ChecklistLife.edit(lists(), new DutyChecklist(published.version(), List.of()));
        assertThat(outcome.problems())
                .map(problem -> problem.code() + " " + problem.arguments())
                .containsExactly("illegal-step {state=PUBLISHED, step=EDIT, steps=}");
        assertThat(ChecklistLife.edit(lists(), lists().inspection().get(0))).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void aVersionThatThereIsNotIsRefused() {
        DutyChecklist nobodys =
                new DutyChecklist(new ChecklistVersion(null, null, null, ChecklistState.DRAFT), List.of());
        assertThat(ChecklistLife.edit(lists(), nobodys).problems())
                .map(Problem::code)
                .containsExactly("unknown-checklist");
        assertThat(publish(SmallChecklists.facts()).problems())
                .map(problem -> problem.code() + " " + problem.path() + " " + problem.arguments())
                .containsExactly("unknown-checklist checklists.duty {person=P1, from=2026-01-01}");
    }

    private static Outcome<CompanyChecklists> publish(ChecklistFacts facts) {
        return ChecklistLife.take(
                SmallChecklists.POLICY, facts, new ChecklistKey(ChecklistKind.DUTY, P1, NEW), ChecklistStep.PUBLISH);
    }

    /** Two lists for everybody, and a second version of those of one person, from the next month on. */
    private static ChecklistFacts withSecond(ChecklistState state) {
        ChecklistVersion second = new ChecklistVersion(P1, NEW, null, state);
        ChecklistVersion first = state.isPublished()
                ? new ChecklistVersion(P1, OLD, NEW.minusDays(1), ChecklistState.SUPERSEDED)
                : versions().get(0);
        InspectionChecklist list = lists().inspection().get(0);
        CompanyChecklists duty = duty(first, second);
        CompanyChecklists inspection = inspection(
                new InspectionChecklist(first, list.items(), list.coverage(), list.frequency()),
                new InspectionChecklist(second, list.items(), list.coverage(), list.frequency()));
        return facts(new CompanyChecklists(duty.operations(), duty.locations(), duty.duty(), inspection.inspection()));
    }

    private static CompanyChecklists duty(ChecklistVersion first, ChecklistVersion last) {
        List<DutyClause> clauses = lists().duty().get(0).clauses();
        return duty(new DutyChecklist(first, clauses), new DutyChecklist(last, clauses));
    }

    private static CompanyChecklists duty(DutyChecklist first, DutyChecklist last) {
        List<DutyChecklist> duty = new ArrayList<>(lists().duty());
        duty.set(0, first);
        duty.add(last);
        return new CompanyChecklists(lists().operations(), lists().locations(), duty, lists().inspection());
    }

    private static CompanyChecklists inspection(InspectionChecklist changed, InspectionChecklist last) {
        List<InspectionChecklist> inspection = new ArrayList<>(lists().inspection());
        inspection.replaceAll(list ->
                Objects.equals(list.version().person(), changed.version().person()) ? changed : list);
        inspection.add(last);
        return new CompanyChecklists(lists().operations(), lists().locations(), lists().duty(), inspection);
    }

    private static ChecklistVersion second(ChecklistKind kind, CompanyChecklists lists) {
        return kind == ChecklistKind.DUTY
                ? lists.duty().get(5).version()
                : lists.inspection().get(5).version();
    }

    private static List<ChecklistVersion> versions() {
        return lists().duty().stream().map(DutyChecklist::version).toList();
    }

    private static CompanyChecklists lists() {
        return SmallChecklists.facts().checklists();
    }

    private static ChecklistFacts facts(CompanyChecklists lists) {
        ChecklistFacts facts = SmallChecklists.facts();
        return new ChecklistFacts(facts.period(), facts.organization(), lists);
    }
}
