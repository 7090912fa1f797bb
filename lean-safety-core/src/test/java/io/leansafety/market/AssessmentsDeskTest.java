package io.leansafety.market;

import static io.leansafety.market.AssessmentMarket.DAY;
import static io.leansafety.market.AssessmentMarket.SEPTEMBER;
import static io.leansafety.market.AssessmentMarket.ref;
import static io.leansafety.market.AssessmentMarket.score;
import static io.leansafety.market.AssessmentMarket.who;
import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.assessment.AssessmentDossier;
import io.leansafety.assessment.AssessmentKind;
import io.leansafety.assessment.AssessmentState;
import io.leansafety.assessment.AssessmentStep;
import io.leansafety.checklist.ChecklistState;
import io.leansafety.checklist.ChecklistVersion;
import io.leansafety.checklist.CompanyChecklists;
import io.leansafety.checklist.DutyChecklist;
import io.leansafety.checklist.InspectionChecklist;
import io.leansafety.checklist.PersonChecklists;
import io.leansafety.organization.Shift;
import io.leansafety.policy.PolicyDraft;
import io.leansafety.rule.Fault;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Rule;
import io.leansafety.run.MonthState;
import io.leansafety.value.EntryId;
import io.leansafety.value.Points;
import io.leansafety.work.LittleWork;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Rule({"A1", "A2", "A4", "A6"})
class AssessmentsDeskTest {
    private final AssessmentMarket market = AssessmentMarket.open();

    /** Every state × every step. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -         | GIVE     | GIVEN
            -         | AMEND    | unknown-id A6 id
            -         | WITHDRAW | unknown-id A6 id
            GIVEN     | GIVE     | id-taken S9 id
            GIVEN     | AMEND    | GIVEN
            GIVEN     | WITHDRAW | WITHDRAWN
            WITHDRAWN | GIVE     | id-taken S9 id
            WITHDRAWN | AMEND    | no-such-step A6 step
            WITHDRAWN | WITHDRAW | no-such-step A6 step
            """)
    void anEntryIsGivenAmendedAndTakenBack(String from, AssessmentStep step, String expected) {
        if (!from.equals("-")) {
            market.give("S1", AssessmentKind.DAILY, "E1", "F1").orElseThrow();
        }
        if (from.equals("WITHDRAWN")) {
            market.withdraw("S1", "E1", 1).orElseThrow();
        }
        int before = market.steps("E1").size();

        Outcome<Receipt<AssessmentDossier>> outcome = switch (step) {
            case GIVE -> market.give("S1", AssessmentKind.DAILY, "E1", "F1");
            case AMEND -> market.amend("S1", "E1", before, new AssessmentsDesk.NewScore(score("70")));
            case WITHDRAW -> market.withdraw("S1", "E1", before);
        };

        if (List.of("GIVEN", "WITHDRAWN").contains(expected)) {
            assertThat(outcome.orElseThrow().dossier().state()).isEqualTo(AssessmentState.valueOf(expected));
            assertThat(market.steps("E1")).hasSize(before + 1).last().isEqualTo(step);
        } else {
            assertThat(SmallMarket.refused(outcome)).containsExactly(expected);
            assertThat(market.steps("E1")).hasSize(before);
        }
    }

    /** What the tier, the day or another entry keeps from being given; the second entry is refused. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            H2 SELF_CHECK M1 | H2 SELF_CHECK M1 | assessed-already A6 id
            A1 INSPECTION M1 | A2 INSPECTION M1 | assessed-already A6 id
            S1 DAILY F1      | S1 DAILY F1      | assessed-already S4 id
            M1 VISIT M1      | A1 VISIT M1      | assessed-already A4 id
            A1 INSPECTION M1 | M1 VISIT M1      | score-and-entry A6 id
            M1 VISIT M1      | A1 INSPECTION M1 | score-and-entry A6 id
            S1 DAILY F1      | F1 VISIT F1      | score-and-entry A6 id
            F1 VISIT F1      | S1 DAILY F1      | score-and-entry A6 id
            H2 SELF_CHECK M1 | M1 DUTY_WORK M1  | score-and-entry A6 id
            M1 DUTY_WORK M1  | H2 SELF_CHECK M1 | score-and-entry A6 id
            """)
    @Rule({"A1", "A4", "A6", "S4"})
    void whatIsThereKeepsAnotherFromBeingGiven(String first, String second, String refusal) {
        give(first, "E1").orElseThrow();

        Outcome<Receipt<AssessmentDossier>> outcome = give(second, "E2");

        assertThat(SmallMarket.refused(outcome)).containsExactly(refusal);
        assertThat(SmallMarket.arguments(outcome)).containsEntry("other", "E1");
        assertThat(market.entries()).hasSize(1);
        market.withdraw(first.split(" ", -1)[0], "E1", 1).orElseThrow();
        assertThat(give(second, "E2").problems())
                .as("what was taken back counts no more")
                .isEmpty();
    }

    private Outcome<Receipt<AssessmentDossier>> give(String text, String id) {
        String[] parts = text.split(" ", -1);
        return market.give(parts[0], AssessmentKind.valueOf(parts[1]), id, parts[2]);
    }

    @Test
    void severalDeductionsAndActsOfOneDayStandBesideEachOther() {
        market.give("A1", AssessmentKind.DEDUCTION, "E1", "M1").orElseThrow();
        market.give("A1", AssessmentKind.DEDUCTION, "E2", "M1").orElseThrow();
        market.give("M1", AssessmentKind.DUTY_WORK, "E3", "M1").orElseThrow();
        market.give("M1", AssessmentKind.DUTY_WORK, "E4", "M1").orElseThrow();

        assertThat(market.entries()).hasSize(4);
    }

    @Test
    @Rule({"A2", "A6", "O3", "S4"})
    void theTierSaysWhatThereIsToBeGiven() {
        assertThat(SmallMarket.refused(market.give("A1", AssessmentKind.DEDUCTION, "E1", "M1", "SHIFT_EVALUATION")))
                .containsExactly("category-not-allowed A2 category");
        assertThat(SmallMarket.refused(market.give("S1", AssessmentKind.INSPECTION, "E1", "F1")))
                .containsExactly("not-inspected-monthly A6 person");
        assertThat(SmallMarket.refused(market.give("A1", AssessmentKind.DAILY, "E1", "M1")))
                .containsExactly("not-inspected-daily A6 person");
        assertThat(SmallMarket.refused(market.give("A1", AssessmentKind.VISIT, "E1", "P1")))
                .containsExactly("not-assessed-on O2 person");
        assertThat(SmallMarket.refused(market.give("A1", AssessmentKind.VISIT, "E1", "P404")))
                .containsExactly("unknown-person O2 person");
        AssessmentsDesk.SelfCheck inAugust =
                new AssessmentsDesk.SelfCheck(ref("E1"), who("C1"), SEPTEMBER.minusMonths(1), score("90"));
        assertThat(SmallMarket.refused(market.desk().selfCheck(market.by("P0"), inAugust)))
                .containsExactly("duty-not-due A6 month");
        assertThat(market.entries()).isEmpty();
    }

    /** The score of a month is of all of it; points are taken off while it goes on. */
    @ParameterizedTest
    @CsvSource({"2026-10-10, assessed-too-early V5 month", "2026-10-30, assessed-too-early V5 month", "2026-10-31,"})
    @Rule({"V5", "A6"})
    void aMonthIsScoredOnItsLastDayOrLater(LocalDate day, String problem) {
        market.on(day);
        YearMonth october = YearMonth.of(2026, 10);
        List<String> expected = problem == null ? List.of() : List.of(problem);

        assertThat(refused(market.desk()
                        .selfCheck(
                                market.by("H2"),
                                new AssessmentsDesk.SelfCheck(ref("E1"), who("M1"), october, score("90")))))
                .isEqualTo(expected);
        assertThat(refused(market.desk()
                        .inspect(
                                market.by("A1"),
                                new AssessmentsDesk.Inspect(ref("E2"), who("M1"), october, score("90")))))
                .isEqualTo(expected);
        assertThat(refused(market.desk()
                        .deduct(market.by("A1"), AssessmentMarket.deduct("E3", "M1", october, "KEY_WORK"))))
                .isEmpty();
    }

    private static List<String> refused(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> ? SmallMarket.refused(outcome) : List.of();
    }

    @Test
    @Rule({"V5", "V6"})
    void onlyWhatHasBegunIsAssessed() {
        LocalDate today = AssessmentMarket.TODAY;
        assertThat(SmallMarket.refused(market.desk()
                        .recordVisit(market.by("M1"), AssessmentMarket.visit("E1", "M1", today.plusDays(1), null))))
                .containsExactly("assessed-too-early V5 day");
        assertThat(SmallMarket.refused(market.desk()
                        .inspect(
                                market.by("A1"),
                                new AssessmentsDesk.Inspect(
                                        ref("E1"), who("M1"), YearMonth.of(2026, 11), score("90")))))
                .containsExactly("assessed-too-early V5 month");
        assertThat(SmallMarket.refused(market.desk()
                        .recordVisit(
                                market.by("M1"), AssessmentMarket.visit("E1", "M1", LocalDate.of(2020, 7, 31), null))))
                .containsExactly("no-policy-on V6 day");
        market.desk()
                .recordVisit(market.by("M1"), AssessmentMarket.visit("E1", "M1", today, null))
                .orElseThrow();
        market.desk()
                .deduct(market.by("A1"), AssessmentMarket.deduct("E2", "M1", YearMonth.from(today), "KEY_WORK"))
                .orElseThrow();
        assertThat(market.assessed("E2"))
                .hasValueSatisfying(entry -> assertThat(entry.day()).isEqualTo(LocalDate.of(2026, 10, 31)));
    }

    @Test
    @Rule("V5")
    void aMonthsEntryIsOfTheLastDayOfTheSettlementMonth() {
        AssessmentMarket from26th = AssessmentMarket.by(PolicyDraft.builtInBut(draft -> draft.monthStartsOn = 26));
        from26th.give("H2", AssessmentKind.SELF_CHECK, "E1", "M1").orElseThrow();

        assertThat(from26th.assessed("E1"))
                .hasValueSatisfying(entry -> assertThat(entry.day()).isEqualTo(LocalDate.of(2026, 9, 25)));
    }

    @Test
    @Rule("S11")
    void aRequestAskedAgainDoesNothingAgain() {
        AssessmentsDesk.ScoreDay command = AssessmentMarket.day("E1", "F1", DAY, "88");
        Context key = market.by("S1", "R1");
        Receipt<AssessmentDossier> first = market.desk().scoreDay(key, command).orElseThrow();
        market.amend("S1", "E1", 1, new AssessmentsDesk.NewScore(score("70"))).orElseThrow();

        Receipt<AssessmentDossier> again = market.desk().scoreDay(key, command).orElseThrow();

        assertThat(first.isReplay()).isFalse();
        assertThat(again).isEqualTo(new Receipt<>(first.dossier(), true));
        assertThat(market.steps("E1")).containsExactly(AssessmentStep.GIVE, AssessmentStep.AMEND);
        assertThat(SmallMarket.refused(market.desk().scoreDay(key, AssessmentMarket.day("E1", "F1", DAY, "89"))))
                .containsExactly("request-key-used S11 request");
    }

    @Test
    @Fault("RB-B11")
    @Rule("A9")
    void whoAmendsAnotherVersionThanTheyLookedAtIsRefused() {
        market.give("A1", AssessmentKind.INSPECTION, "E1", "M1").orElseThrow();
        market.amend("A1", "E1", 1, new AssessmentsDesk.NewScore(score("80"))).orElseThrow();

        Outcome<Receipt<AssessmentDossier>> second =
                market.amend("A2", "E1", 1, new AssessmentsDesk.NewScore(score("85")));

        assertThat(SmallMarket.refused(second)).containsExactly("stale-entry A9 version");
        assertThat(SmallMarket.arguments(second)).containsEntry("version", "2").containsEntry("was", "1");
        assertThat(SmallMarket.refused(market.withdraw("A2", "E1", 1))).containsExactly("stale-entry A9 version");
        assertThat(market.assessed("E1"))
                .hasValueSatisfying(entry -> assertThat(entry.score()).isEqualTo(score("80")));
    }

    @Test
    @Fault("RB-B11")
    void ofSixteenEditorsOfOneVersionOneIsFirst() throws Exception {
        for (int round = 0; round < 50; round++) {
            AssessmentMarket own = AssessmentMarket.open();
            own.give("A1", AssessmentKind.INSPECTION, "E1", "M1").orElseThrow();
            List<Callable<Outcome<Receipt<AssessmentDossier>>>> editors = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                AssessmentsDesk.Amend command = new AssessmentsDesk.Amend(
                        ref("E1"), 1, new AssessmentsDesk.NewScore(score("" + (70 + i))), "mistaken");
                Context editor = own.by(i % 2 == 0 ? "A1" : "A2", "R" + i);
                editors.add(() -> own.desk().amend(editor, command));
            }

            assertThat(run(editors))
                    .filteredOn(outcome -> outcome.problems().isEmpty())
                    .hasSize(1);
            assertThat(own.steps("E1")).containsExactly(AssessmentStep.GIVE, AssessmentStep.AMEND);
        }
    }

    @Test
    @Rule({"A6", "S4"})
    void ofSixteenScoresOfOneDayOneIsTaken() throws Exception {
        for (int round = 0; round < 50; round++) {
            AssessmentMarket own = AssessmentMarket.open();
            List<Callable<Outcome<Receipt<AssessmentDossier>>>> scores = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                AssessmentsDesk.ScoreDay command = AssessmentMarket.day("E" + i, "F1", DAY, "" + (70 + i));
                Context assessor = own.by("S1", "R" + i);
                scores.add(() -> own.desk().scoreDay(assessor, command));
            }

            assertThat(run(scores))
                    .filteredOn(outcome -> outcome.problems().isEmpty())
                    .hasSize(1);
            assertThat(own.entries()).hasSize(1);
        }
    }

    private static <T> List<T> run(List<Callable<T>> tasks) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void anEntryIsAmendedByOneOfItsKindAndStaysWhoseItWas() {
        market.give("A1", AssessmentKind.DEDUCTION, "E1", "M1").orElseThrow();

        assertThat(SmallMarket.refused(market.amend("A1", "E1", 1, new AssessmentsDesk.NewScore(score("80")))))
                .containsExactly("other-kind-of-entry A6 to");
        assertThat(SmallMarket.refused(market.amend(
                        "A1", "E1", 1, new AssessmentsDesk.NewDeduction("NONSENSE", Points.of("3"), "late", "seen"))))
                .containsExactly("category-not-allowed A2 category");
        AssessmentDossier amended = market.amend(
                        "A2", "E1", 1, new AssessmentsDesk.NewDeduction("SAFETY_RULES", Points.of("3"), "late", "seen"))
                .orElseThrow()
                .dossier();
        assertThat(amended.reason()).isEqualTo("mistaken");
        assertThat(amended.assessed().person()).isEqualTo(who("M1"));
        assertThat(amended.filing().day()).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(amended.assessed().deduction())
                .satisfies(deduction -> assertThat(deduction.category()).isEqualTo("SAFETY_RULES"));
    }

    @Test
    @Rule({"A4", "A9"})
    void theOfficeOfInspectionJudgesVisitsAndNobodyElse() {
        AssessmentsDesk.NewVisit judged = new AssessmentsDesk.NewVisit(List.of(), score("90"), List.of());
        AssessmentsDesk.NewVisit otherwise = new AssessmentsDesk.NewVisit(List.of(), null, List.of(ref("F1")));

        assertThat(SmallMarket.refused(
                        market.desk().recordVisit(market.by("L1"), AssessmentMarket.visit("E1", "L1", DAY, "90"))))
                .containsExactly("role-needed A9 actor", "own-matter A9 actor");
        market.give("L1", AssessmentKind.VISIT, "E1", "L1").orElseThrow();
        assertThat(SmallMarket.refused(market.amend("L1", "E1", 1, judged)))
                .containsExactly("role-needed A9 actor", "own-matter A9 actor");
        assertThat(SmallMarket.refused(market.amend("A1", "E1", 1, judged))).containsExactly("role-needed A9 actor");
        market.amend("L1", "E1", 1, otherwise).orElseThrow();
        market.amend("B1", "E1", 2, judged).orElseThrow();
        assertThat(SmallMarket.refused(market.amend("L1", "E1", 3, otherwise)))
                .as("a visit that was judged is no more the visitor's to change")
                .containsExactly("role-needed A9 actor", "own-matter A9 actor");
        assertThat(SmallMarket.refused(market.withdraw("L1", "E1", 3)))
                .containsExactly("role-needed A9 actor", "own-matter A9 actor");
        market.withdraw("B1", "E1", 3).orElseThrow();
    }

    @Test
    @Rule({"C2", "V6"})
    void workGoesByTheChecklistThatIsPublishedForItsDay() {
        PersonChecklists lists =
                new LittleWork().item("I1", "L1").clause("C1", 4).checklists();
        ChecklistVersion version = new ChecklistVersion(who("M1"), DAY, null, ChecklistState.PUBLISHED);
        ChecklistVersion draft = new ChecklistVersion(who("L1"), DAY, null, ChecklistState.DRAFT);
        InspectionChecklist items = lists.inspection().get(0);
        DutyChecklist clauses = lists.duty().get(0);
        market.publish(
                DAY,
                new CompanyChecklists(
                        List.of(),
                        List.of(),
                        List.of(new DutyChecklist(version, clauses.clauses())),
                        List.of(
                                new InspectionChecklist(version, items.items(), List.of(), items.frequency()),
                                new InspectionChecklist(draft, items.items(), List.of(), items.frequency()))));

        assertThat(refusedVisit("M1", DAY, "I1", "I2")).containsExactly("unknown-checklist-item EXCHANGE items[1]");
        assertThat(refusedVisit("L1", DAY, "I1")).containsExactly("no-inspection-checklist-that-day V6 person");
        assertThat(refusedVisit("L1", DAY.minusDays(1), "I1"))
                .as("before any were published")
                .isEmpty();
        assertThat(refusedVisit("M1", DAY, "I1")).isEmpty();
        AssessmentsDesk.RecordWork unknown =
                new AssessmentsDesk.RecordWork(ref("W2"), who("M1"), new EntryId("C2"), DAY, 1, null);
        assertThat(SmallMarket.refused(market.desk().recordWork(market.by("M1"), unknown)))
                .containsExactly("unknown-clause EXCHANGE clause");
        assertThat(SmallMarket.refused(
                        market.desk().recordWork(market.by("G1"), AssessmentMarket.work("W3", "G1", DAY))))
                .containsExactly("no-duty-checklist-that-day V6 person");
        market.desk()
                .recordWork(market.by("M1"), AssessmentMarket.work("W1", "M1", DAY))
                .orElseThrow();
        assertThat(SmallMarket.refused(
                        market.amend("M1", "W1", 1, new AssessmentsDesk.NewWork(new EntryId("C9"), 1, null))))
                .containsExactly("unknown-clause EXCHANGE clause");
    }

    private List<String> refusedVisit(String person, LocalDate day, String... items) {
        return SmallMarket.refused(market.desk()
                .recordVisit(
                        market.by(person),
                        AssessmentMarket.visit("V" + market.entries().size(), person, day, null, items)));
    }

    @Test
    @Rule("EXCHANGE")
    void theFormOfACommandIsLookedAtFirst() {
        assertThat(SmallMarket.refused(market.desk()
                        .deduct(
                                market.by("A1"),
                                new AssessmentsDesk.Deduct(
                                        ref("E1"),
                                        who("M1"),
                                        SEPTEMBER,
                                        "KEY_WORK",
                                        Points.of("1"),
                                        " ",
                                        "x".repeat(AssessmentsDesk.LONGEST + 1)))))
                .containsExactlyInAnyOrder("missing-field EXCHANGE reason", "too-long EXCHANGE evidence");
        assertThat(SmallMarket.refused(market.desk()
                        .recordWork(
                                market.by("M1"),
                                new AssessmentsDesk.RecordWork(ref("E1"), who("M1"), new EntryId("C1"), DAY, 0, null))))
                .containsExactly("too-small EXCHANGE count");
        assertThat(SmallMarket.refused(market.desk()
                        .amend(
                                market.by("A1"),
                                new AssessmentsDesk.Amend(
                                        ref("E1"),
                                        1,
                                        new AssessmentsDesk.NewWork(
                                                new EntryId("C1"), AssessmentsDesk.MOST_COUNTED + 1, null),
                                        ""))))
                .containsExactlyInAnyOrder("missing-field EXCHANGE reason", "too-great EXCHANGE to.count");
    }

    @Test
    @Rule("V5")
    void aVisitOfAnotherShiftStandsForItself() {
        market.give("M1", AssessmentKind.VISIT, "E1", "M1").orElseThrow();
        AssessmentsDesk.RecordVisit night =
                new AssessmentsDesk.RecordVisit(ref("E2"), who("M1"), DAY, Shift.NIGHT, List.of(), null, List.of());

        assertThat(market.desk().recordVisit(market.by("M1"), night).problems()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(AssessmentKind.class)
    @Rule("S11")
    void nothingIsTakenForAMonthThatIsPrepared(AssessmentKind kind) {
        String person = kind == AssessmentKind.DAILY ? "F1" : "G1";
        String actor = switch (kind) {
            case SELF_CHECK, DAILY, DUTY_WORK -> "S1";
            case DEDUCTION, INSPECTION, VISIT -> "O1";
        };
        market.give(actor, kind, "E1", person).orElseThrow();
        market.bring(SEPTEMBER, MonthState.PREPARED);

        assertThat(SmallMarket.refused(market.amend(actor, "E1", 1, AssessmentAuthorityTest.changeOf(kind))))
                .containsExactly("month-frozen S11 day");
        assertThat(SmallMarket.refused(market.withdraw(actor, "E1", 1))).containsExactly("month-frozen S11 day");
        if (kind == AssessmentKind.DEDUCTION || kind == AssessmentKind.DUTY_WORK) {
            assertThat(SmallMarket.refused(market.give(actor, kind, "E2", person)))
                    .containsExactly("month-frozen S11 day");
        }
        assertThat(market.entries()).hasSize(1);
        assertThat(market.steps("E1")).hasSize(1);
    }

    @Test
    @Rule({"A4", "S11"})
    void workOfAnEarlierMonthMovesTheOneThatIsPrepared() {
        market.bring(SEPTEMBER, MonthState.PREPARED);

        assertThat(SmallMarket.refused(market.desk()
                        .recordVisit(
                                market.by("M1"), AssessmentMarket.visit("E1", "M1", LocalDate.of(2026, 7, 3), null))))
                .containsExactly("month-frozen S11 day");
        market.desk()
                .recordVisit(market.by("M1"), AssessmentMarket.visit("E1", "M1", LocalDate.of(2025, 12, 3), null))
                .orElseThrow();
        market.desk()
                .recordVisit(market.by("M1"), AssessmentMarket.visit("E2", "M1", AssessmentMarket.TODAY, null))
                .orElseThrow();
    }

    @Test
    @Rule({"A4", "S11"})
    void workThatComesAfterItsMonthWasPostedIsLateAndChangesNoMore() {
        market.give("L1", AssessmentKind.VISIT, "E1", "L1").orElseThrow();
        market.bring(SEPTEMBER, MonthState.POSTED);
        market.give("M1", AssessmentKind.VISIT, "E2", "M1").orElseThrow();
        market.give("O1", AssessmentKind.INSPECTION, "E3", "G1").orElseThrow();

        assertThat(market.entries())
                .extracting(entry -> entry.id() + " " + entry.isLate() + " " + entry.counts())
                .containsExactlyInAnyOrder("E1 false true", "E2 true false", "E3 true true");
        AssessmentsDesk.NewVisit otherwise = new AssessmentsDesk.NewVisit(List.of(), null, List.of(ref("F1")));
        assertThat(SmallMarket.refused(market.amend("L1", "E1", 1, otherwise))).containsExactly("work-posted S11 day");
        AssessmentsDesk.NewVisit judged = new AssessmentsDesk.NewVisit(List.of(), score("90"), List.of());
        assertThat(market.amend("B1", "E1", 1, judged).orElseThrow().dossier().isLate())
                .isFalse();
        assertThat(market.amend("A1", "E2", 1, judged).orElseThrow().dossier().isLate())
                .as("late it was, and stays")
                .isTrue();
    }

    /** A reversed month takes what is given now; what came too late before is written down again, not twice. */
    @Test
    @Rule({"A4", "S11"})
    void whatWasLateCountsOnceItIsWrittenDownAgainInAReversedMonth() {
        market.bring(SEPTEMBER, MonthState.POSTED);
        market.give("M1", AssessmentKind.VISIT, "E1", "M1").orElseThrow();
        market.give("L1", AssessmentKind.VISIT, "E2", "L1").orElseThrow();
        market.reverse(SEPTEMBER);
        assertThat(SmallMarket.refused(market.give("M1", AssessmentKind.VISIT, "E3", "M1")))
                .containsExactly("assessed-already A4 id");

        AssessmentsDesk.NewVisit asItWas = new AssessmentsDesk.NewVisit(List.of(), null, List.of());
        assertThat(market.amend("M1", "E1", 1, asItWas).orElseThrow().dossier().counts())
                .isTrue();
        market.give("B1", AssessmentKind.INSPECTION, "E4", "L1").orElseThrow();
        assertThat(SmallMarket.refused(market.amend("L1", "E2", 1, asItWas))).containsExactly("score-and-entry A6 id");
    }
}
