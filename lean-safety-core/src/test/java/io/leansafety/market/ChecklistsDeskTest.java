package io.leansafety.market;

import static io.leansafety.market.PublishingMarket.NEXT;
import static io.leansafety.market.PublishingMarket.TODAY;
import static io.leansafety.market.PublishingMarket.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.checklist.ChecklistKey;
import io.leansafety.checklist.ChecklistKind;
import io.leansafety.checklist.ChecklistLife;
import io.leansafety.checklist.ChecklistState;
import io.leansafety.checklist.ChecklistStep;
import io.leansafety.checklist.ChecklistVersion;
import io.leansafety.checklist.ClausePeriod;
import io.leansafety.checklist.ClauseScoring;
import io.leansafety.checklist.CompanyChecklists;
import io.leansafety.checklist.DutyChecklist;
import io.leansafety.checklist.DutyClause;
import io.leansafety.checklist.InspectionChecklist;
import io.leansafety.checklist.Location;
import io.leansafety.checklist.OperatingTimes;
import io.leansafety.checklist.PersonChecklists;
import io.leansafety.life.Published;
import io.leansafety.organization.Shift;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Rule;
import io.leansafety.run.MonthState;
import io.leansafety.value.EntryId;
import io.leansafety.value.LocationId;
import io.leansafety.value.PersonId;
import io.leansafety.value.Points;
import io.leansafety.value.SettlementPeriod;
import io.leansafety.value.SubjectId;
import io.leansafety.work.ObligationChange;
import io.leansafety.work.Obligations;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checklists are drafted, reviewed by somebody else, published, and never edited then. */
@Rule({"C2", "A9", "V6"})
class ChecklistsDeskTest {
    private static final LocalDate OLD = LocalDate.of(2026, 1, 1);
    private static final SettlementPeriod NOVEMBER = new SettlementPeriod(MarketFacts.NOVEMBER, 26);

    private final PublishingMarket market = PublishingMarket.open();

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -          | DRAFT   | DRAFT
            -          | REVIEW  | unknown-checklist
            -          | RETURN  | unknown-checklist
            -          | PUBLISH | unknown-checklist
            DRAFT      | DRAFT   | DRAFT
            DRAFT      | REVIEW  | REVIEWED
            DRAFT      | RETURN  | illegal-step
            DRAFT      | PUBLISH | illegal-step
            REVIEWED   | DRAFT   | illegal-step
            REVIEWED   | REVIEW  | illegal-step
            REVIEWED   | RETURN  | DRAFT
            REVIEWED   | PUBLISH | PUBLISHED
            PUBLISHED  | DRAFT   | illegal-step
            PUBLISHED  | REVIEW  | illegal-step
            PUBLISHED  | RETURN  | illegal-step
            PUBLISHED  | PUBLISH | illegal-step
            SUPERSEDED | DRAFT   | illegal-step
            SUPERSEDED | REVIEW  | illegal-step
            SUPERSEDED | RETURN  | illegal-step
            SUPERSEDED | PUBLISH | illegal-step
            """)
    void takesTheStepsThatItsStateAllows(@Nullable ChecklistState state, ChecklistStep step, String expected) {
        if (state != null) {
            put("P1", list("P1", TODAY, state, 2));
        }
        Outcome<PublicationReceipt> outcome = take(step == ChecklistStep.DRAFT ? "P1" : "B1", step, "P1", TODAY);
        if (outcome instanceof Outcome.Refused<PublicationReceipt>) {
            assertThat(outcome.problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.code()).isEqualTo(expected));
        } else {
            assertThat(now().duty().get(0).version().state()).hasToString(expected);
            assertThat(market.checklists
                            .published(market.enterprise())
                            .get(number() - 1)
                            .by())
                    .hasToString(step == ChecklistStep.DRAFT ? "P1" : "B1");
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            DRAFT,   P1, true
            DRAFT,   B1, true
            DRAFT,   A1, false
            DRAFT,   C1, false
            DRAFT,   P2, false
            REVIEW,  B1, true
            REVIEW,  P1, false
            REVIEW,  A1, false
            REVIEW,  C1, false
            REVIEW,  H1, false
            RETURN,  B1, true
            RETURN,  P1, false
            RETURN,  C1, false
            PUBLISH, B1, true
            PUBLISH, P1, false
            PUBLISH, C1, false
            PUBLISH, X9, false
            """)
    void theOfficeOfTheCenterMayAndWhoseListItIsMayDraft(ChecklistStep step, String person, boolean isAllowed) {
        ChecklistState state = step == ChecklistStep.REVIEW || step == ChecklistStep.DRAFT
                ? ChecklistState.DRAFT
                : ChecklistState.REVIEWED;
        put("P1", list("P1", TODAY, state, 2));
        List<Object> before = market.contents();
        Outcome<PublicationReceipt> outcome = take(market.small.by(person, "K"), step, "P1", TODAY);
        assertThat(outcome instanceof Outcome.Accepted<PublicationReceipt>).isEqualTo(isAllowed);
        assertThat(market.contents().equals(before)).isEqualTo(!isAllowed);
    }

    @Test
    void nobodyReviewsWhatTheyWroteAndWhatConcernsTheOfficeGoesUp() {
        put("B1", list("P1", TODAY, ChecklistState.DRAFT, 2));
        assertThat(refused(take("B1", ChecklistStep.REVIEW, "P1", TODAY)))
                .containsExactly("own-work request versions[0]");
        take("P1", ChecklistStep.DRAFT, "P1", TODAY).orElseThrow();
        assertThat(refused(take("B1", ChecklistStep.REVIEW, "P1", TODAY)))
                .as("who drafted it first")
                .containsExactly("own-work request versions[0]");
        assertThat(take("A1", ChecklistStep.REVIEW, "P1", TODAY))
                .as("the one holder of the unit's office wrote it")
                .isInstanceOf(Outcome.Accepted.class);

        put("B1", list("B1", TODAY, ChecklistState.DRAFT, 2));
        assertThat(take("B1", ChecklistStep.REVIEW, "B1", TODAY)).isInstanceOf(Outcome.Refused.class);
        assertThat(take("A1", ChecklistStep.REVIEW, "B1", TODAY)).isInstanceOf(Outcome.Accepted.class);
    }

    @Test
    @Rule("S11")
    void aChangeNamesTheVersionThatItWasMadeFromAndIsMadeOnce() {
        ChecklistsDesk.DraftDuty first = new ChecklistsDesk.DraftDuty(0, list("P1", TODAY, ChecklistState.DRAFT, 2));
        Context who = market.small.by("P1", "same");
        assertThat(market.checklists.draftDuty(who, first).orElseThrow())
                .isEqualTo(new PublicationReceipt(1, TODAY, false));
        assertThat(market.checklists.draftDuty(who, first).orElseThrow())
                .isEqualTo(new PublicationReceipt(1, TODAY, true));
        Outcome<PublicationReceipt> stale = market.checklists.draftDuty(market.by("P1"), first);
        assertThat(refused(stale)).containsExactly("stale-checklists request replaces");
        assertThat(SmallMarket.arguments(stale)).isEqualTo(Map.of("was", "0", "version", "1"));
        assertThat(number()).isEqualTo(1);
    }

    @Test
    void aDraftIsWholeInFormAndAnErrorKeepsItFromReview() {
        DutyChecklist noName = new DutyChecklist(
                new ChecklistVersion(new PersonId("P1"), TODAY, null, ChecklistState.DRAFT),
                List.of(new DutyClause(null, null, List.of(), null, null, null, ClauseScoring.PROPORTIONAL, null)));
        assertThat(refused(market.checklists.draftDuty(market.by("P1"), new ChecklistsDesk.DraftDuty(0, noName))))
                .contains("missing-field request list.clauses[0].id")
                .allMatch(problem -> problem.contains(" request list."));
        assertThat(refused(market.checklists.draftInspection(
                        market.by("P1"),
                        new ChecklistsDesk.DraftInspection(
                                0,
                                new InspectionChecklist(
                                        new ChecklistVersion(null, null, null, ChecklistState.DRAFT),
                                        List.of(),
                                        List.of(),
                                        Map.of())))))
                .containsExactly("missing-field request list.person", "missing-field request list.from");
        put("P1", new DutyChecklist(noName.version(), List.of()));
        assertThat(take("B1", ChecklistStep.REVIEW, "P1", TODAY)).isInstanceOf(Outcome.Refused.class);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            IMMEDIATE,    2026-11-20, 2026-11-03, 2026-11
            NEXT_PERIOD,  2026-11-20, 2026-11-26, 2026-12
            BY_FACT_DATE, 2026-11-20, 2026-11-20, 2026-11
            BY_FACT_DATE, 2026-10-01, 2026-10-01, 2026-11
            BY_FACT_DATE, 2026-12-10, 2026-12-10, 2026-12
            """)
    void beginsAsTheEffectSaysAndSaysBeforeWhatThenIsDue(
            Effect effect, LocalDate drafted, LocalDate from, String month) {
        put("P1", list("P1", OLD, ChecklistState.PUBLISHED, 2), list("P1", drafted, ChecklistState.REVIEWED, 5));
        ChecklistsDesk.Publish command = new ChecklistsDesk.Publish(1, List.of(key("P1", drafted)), effect);
        List<Object> before = market.contents();
        ChecklistsDesk.Preview preview =
                market.checklists.preview(market.small.by("B1", "K"), command).orElseThrow();
        assertThat(market.contents()).isEqualTo(before);
        SettlementPeriod changing = SettlementPeriod.parse(month).startingOn(26);
        assertThat(preview.obligations())
                .first()
                .isEqualTo(new ObligationChange(new PersonId("P1"), changing, due(changing), 5));

        assertThat(market.checklists.publish(market.by("B1"), command).orElseThrow())
                .isEqualTo(new PublicationReceipt(2, from, false));
        assertThat(due(changing)).isEqualTo(5);
        assertThat(now().duty().get(0).version())
                .isEqualTo(new ChecklistVersion(new PersonId("P1"), OLD, from.minusDays(1), ChecklistState.SUPERSEDED));
        assertThat(now().duty().get(1).version())
                .isEqualTo(new ChecklistVersion(new PersonId("P1"), from, null, ChecklistState.PUBLISHED));
    }

    @Test
    void nothingBeginsInOrBeforeAPostedMonth() {
        market.bring(MarketFacts.OCTOBER, MonthState.POSTED);
        LocalDate last = LocalDate.of(2026, 10, 25);
        put(
                "P1",
                list("P1", last, ChecklistState.REVIEWED, 2),
                list("P2", last.plusDays(1), ChecklistState.REVIEWED, 2));
        assertThat(refused(market.checklists.publish(
                        market.by("B1"),
                        new ChecklistsDesk.Publish(
                                1, List.of(key("P2", last.plusDays(1)), key("P1", last)), Effect.BY_FACT_DATE))))
                .containsExactly("from-in-posted-month request versions[1].from");
        assertThat(refused(take("B1", ChecklistStep.PUBLISH, "P2", last.plusDays(1))))
                .isEmpty();
    }

    @Test
    void twoVersionsOfAListDoNotBeginOnOneDay() {
        put("P1", list("P1", TODAY, ChecklistState.DRAFT, 2), list("P1", NEXT, ChecklistState.REVIEWED, 2));
        assertThat(refused(market.checklists.publish(
                        market.by("B1"), new ChecklistsDesk.Publish(1, List.of(key("P1", NEXT)), Effect.IMMEDIATE))))
                .contains("duplicate-checklist request versions[0]");
    }

    @ParameterizedTest
    @CsvSource({"A1, true", "B1, true", "C1, false", "P1, false", "H1, false"})
    void locationsAndOperatingTimesAreReplacedByTheOfficesOfTheirSubjects(String person, boolean isAllowed) {
        Location location = new Location(new LocationId("L1"), null, new SubjectId("W1"), List.of(), List.of());
        OperatingTimes times = new OperatingTimes(new SubjectId("U1"), Set.of(Shift.EARLY), Set.of(), Set.of());
        Outcome<PublicationReceipt> outcome = market.checklists.replace(
                market.by(person), new ChecklistsDesk.Replace(0, List.of(location), List.of(times)));
        assertThat(outcome instanceof Outcome.Accepted<PublicationReceipt>).isEqualTo(isAllowed);
        assertThat(now().locations()).isEqualTo(isAllowed ? List.of(location) : List.of());
        assertThat(refused(market.checklists.replace(
                        market.by("A1"),
                        new ChecklistsDesk.Replace(
                                number(),
                                List.of(new Location(
                                        new LocationId("L1"), null, new SubjectId("X9"), List.of(), List.of())),
                                List.of()))))
                .contains("unknown-subject checklists checklists.locations[0].subject");
    }

    @Test
    void theTableHasEveryStepFromAndToTheStatesThatTheStepNames() {
        assertThat(ChecklistLife.LIFE.table())
                .extracting(line -> line.from() + " " + line.step() + " " + line.to())
                .containsExactly(
                        "Optional.empty DRAFT DRAFT",
                        "Optional[DRAFT] EDIT DRAFT",
                        "Optional[DRAFT] REVIEW REVIEWED",
                        "Optional[REVIEWED] RETURN DRAFT",
                        "Optional[REVIEWED] PUBLISH PUBLISHED",
                        "Optional[PUBLISHED] SUPERSEDE SUPERSEDED");
    }

    private int due(SettlementPeriod month) {
        PersonChecklists own = new PersonChecklists(now().duty(), List.of());
        return Obligations.dueIn(own, month.days(), NOVEMBER.startsOn()).size();
    }

    private CompanyChecklists now() {
        return market.checklists
                .latest(market.enterprise())
                .map(Published::content)
                .orElse(CompanyChecklists.EMPTY);
    }

    private int number() {
        return market.checklists.published(market.enterprise()).size();
    }

    private Outcome<PublicationReceipt> take(String actor, ChecklistStep step, String person, LocalDate from) {
        return take(market.by(actor), step, person, from);
    }

    private Outcome<PublicationReceipt> take(Context who, ChecklistStep step, String person, LocalDate from) {
        List<ChecklistKey> keys = List.of(key(person, from));
        return switch (step) {
            case REVIEW -> market.checklists.review(who, new ChecklistsDesk.Batch(number(), keys));
            case RETURN -> market.checklists.giveBack(who, new ChecklistsDesk.Batch(number(), keys));
            case PUBLISH ->
                market.checklists.publish(who, new ChecklistsDesk.Publish(number(), keys, Effect.BY_FACT_DATE));
            default ->
                market.checklists.draftDuty(
                        who, new ChecklistsDesk.DraftDuty(number(), list(person, from, ChecklistState.DRAFT, 3)));
        };
    }

    private void put(String by, DutyChecklist... lists) {
        market.small.ports.transactions().inOne(() -> {
            market.small
                    .ports
                    .checklists()
                    .add(new Published<>(
                            market.enterprise(),
                            number() + 1,
                            TODAY,
                            new CompanyChecklists(List.of(), List.of(), List.of(lists), List.of()),
                            new PersonId(by),
                            SmallMarket.CLOCK.instant()));
            return true;
        });
    }

    private static ChecklistKey key(String person, LocalDate from) {
        return new ChecklistKey(ChecklistKind.DUTY, new PersonId(person), from);
    }

    private static DutyChecklist list(String person, LocalDate from, ChecklistState state, int acts) {
        return new DutyChecklist(
                new ChecklistVersion(new PersonId(person), from, null, state),
                List.of(new DutyClause(
                        new EntryId("D1"),
                        "每月主持召开安全办公会" + acts + "次",
                        List.of("安全生产法"),
                        acts,
                        ClausePeriod.MONTH,
                        Points.of("100"),
                        ClauseScoring.PROPORTIONAL,
                        null)));
    }
}
