package io.leansafety.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.organization.SmallCompany;
import io.leansafety.rule.Fault;
import io.leansafety.rule.Outcome;
import io.leansafety.rule.Rule;
import io.leansafety.run.MonthLife;
import io.leansafety.run.MonthState;
import io.leansafety.run.MonthStep;
import io.leansafety.run.RunStep;
import io.leansafety.settlement.MonthFacts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may take a step: by the role that is held at the company on the day, and never with one's own work (RB-S01). */
@Rule("A9")
class DutiesTest {
    private static final YearMonth OCTOBER = MarketFacts.OCTOBER;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 3);

    private final SmallMarket market = SmallMarket.with(MarketFacts.of(OCTOBER, "F1"));

    @ParameterizedTest
    @CsvSource({
        "OPEN,      PREPARE, A1, true",
        "OPEN,      PREPARE, H1, false",
        "PREPARED,  APPROVE, A2, true",
        "PREPARED,  APPROVE, H1, true",
        "PREPARED,  DISCARD, A1, true",
        "PREPARED,  DISCARD, H1, true",
        "APPROVED,  DISCARD, A1, true",
        "APPROVED,  DISCARD, H1, true",
        "APPROVED,  POST,    A1, true",
        "APPROVED,  POST,    H1, false",
        "POSTED,    PUBLISH, A1, true",
        "POSTED,    PUBLISH, H1, false",
        "POSTED,    REVERSE, A2, true",
        "POSTED,    REVERSE, H1, true",
        "PUBLISHED, CLOSE,   A1, true",
        "PUBLISHED, CLOSE,   H1, false",
        "PUBLISHED, REVERSE, A2, true",
        "PUBLISHED, REVERSE, H1, true"
    })
    void aStepIsForItsRoles(MonthState state, MonthStep step, String person, boolean may) {
        market.bring(OCTOBER, state);

        assertThat(SmallMarket.refused(takes(person, step)))
                .isEqualTo(may ? List.of() : List.of("role-needed A9 actor"));
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN,      PREPARE, 'ASSESSMENT_OFFICE at XS'",
        "PREPARED,  APPROVE, 'ASSESSMENT_OFFICE at XS, LEADING_GROUP_HEAD at XS'",
        "APPROVED,  DISCARD, 'ASSESSMENT_OFFICE at XS, LEADING_GROUP_HEAD at XS'",
        "APPROVED,  POST,    'ASSESSMENT_OFFICE at XS'",
        "POSTED,    PUBLISH, 'ASSESSMENT_OFFICE at XS'",
        "POSTED,    REVERSE, 'ASSESSMENT_OFFICE at XS, LEADING_GROUP_HEAD at XS'",
        "PUBLISHED, CLOSE,   'ASSESSMENT_OFFICE at XS'"
    })
    void whoHoldsNoRoleIsToldWhichIsNeeded(MonthState state, MonthStep step, String roles) {
        market.bring(OCTOBER, state);
        Context who = market.by("P1");
        Map<String, Object> before = market.contents();

        Outcome<MonthReceipt> outcome = market.take(step, OCTOBER, who, market.prepared(OCTOBER));
        assertThat(SmallMarket.refused(outcome)).containsExactly("role-needed A9 actor");
        assertThat(SmallMarket.arguments(outcome))
                .isEqualTo(Map.of("actor", "P1", "step", step.name(), "roles", roles, "day", "2026-11-03"));
        assertThat(market.contents()).isEqualTo(before);
    }

    @Test
    void aRoleAtAnotherSubjectIsNone() {
        SmallMarket unit = with(MarketFacts.people()
                .role("ASSESSMENT_OFFICE", "U1", "A1")
                .role("ASSESSMENT_OFFICE", "D1", "A2")
                .role("LEADING_GROUP_HEAD", "XS", "H1"));

        assertThat(SmallMarket.refused(unit.months.prepare(unit.by("A1"), OCTOBER)))
                .containsExactly("role-needed A9 actor");
        assertThat(SmallMarket.refused(unit.months.prepare(unit.by("A2"), OCTOBER)))
                .containsExactly("role-needed A9 actor");
    }

    @Test
    void aRoleCountsFromItsFirstDayToItsLast() {
        assertThat(prepares(TODAY.minusYears(1), TODAY)).isEmpty();
        assertThat(prepares(TODAY, TODAY)).isEmpty();
        assertThat(prepares(TODAY.minusYears(1), TODAY.minusDays(1))).containsExactly("role-needed A9 actor");
        assertThat(prepares(TODAY.plusDays(1), null)).containsExactly("role-needed A9 actor");
    }

    /** It is November 3 in Shanghai already, and still November 2 in Greenwich. */
    @Test
    void theDayIsThatOfTheClocksZone() {
        SmallMarket early = with(office(TODAY, null));
        Instant shortlyAfterMidnight = Instant.parse("2026-11-02T16:00:01Z");

        assertThat(SmallMarket.refused(early.at(Clock.fixed(shortlyAfterMidnight, ZoneOffset.UTC))
                        .take(MonthStep.PREPARE, OCTOBER)))
                .containsExactly("role-needed A9 actor");
        assertThat(SmallMarket.refused(early.at(Clock.fixed(shortlyAfterMidnight, SmallMarket.CLOCK.getZone()))
                        .take(MonthStep.PREPARE, OCTOBER)))
                .isEmpty();
    }

    /** The role is asked for when the step is taken. */
    @Test
    @Fault("RB-S02")
    void aRoleThatEndedSinceTheMonthWasPreparedIsNone() {
        SmallMarket ending = with(MarketFacts.people()
                .role("ASSESSMENT_OFFICE", "XS", "A1")
                .role("LEADING_GROUP_HEAD", "XS", "H1", SmallCompany.LONG_AGO, TODAY, null, null));
        ending.bring(OCTOBER, MonthState.PREPARED);
        Clock tomorrow = Clock.offset(SmallMarket.CLOCK, Duration.ofDays(1));

        assertThat(SmallMarket.refused(ending.at(tomorrow).take(MonthStep.APPROVE, OCTOBER)))
                .containsExactly("nobody-left A9 actor");
    }

    /** Whoever hands in facts appoints; facts of the last month are the newest, whichever came last. */
    @Test
    void whoMayIsSaidByTheNewestOrganization() {
        market.bring(OCTOBER, MonthState.POSTED);
        market.receive(successors(OCTOBER));

        assertThat(SmallMarket.refused(market.months.reverse(market.by("H1"), OCTOBER)))
                .containsExactly("role-needed A9 actor");
        assertThat(SmallMarket.refused(market.months.publish(market.by("P1"), OCTOBER)))
                .isEmpty();
        market.receive(MarketFacts.of(OCTOBER.plusMonths(1), "F2"));
        market.receive(successors(OCTOBER));

        assertThat(SmallMarket.refused(market.months.close(market.by("P1"), OCTOBER)))
                .containsExactly("role-needed A9 actor");
        assertThat(SmallMarket.refused(market.months.close(market.by("A1"), OCTOBER)))
                .isEmpty();
    }

    /** Facts of the month itself are not taken any more; those of the next are, and name who succeeded. */
    @Test
    @Fault("RB-S02")
    void aPreparedMonthDoesNotWaitForSomebodyWhoIsGone() {
        market.bring(OCTOBER, MonthState.PREPARED);
        market.receive(successors(OCTOBER.plusMonths(1)));

        assertThat(SmallMarket.refused(takes("A2", MonthStep.APPROVE))).containsExactly("role-needed A9 actor");
        assertThat(SmallMarket.refused(takes("P1", MonthStep.APPROVE))).isEmpty();
    }

    private static MonthFacts successors(YearMonth month) {
        SmallCompany company =
                MarketFacts.people().role("ASSESSMENT_OFFICE", "XS", "P1").role("LEADING_GROUP_HEAD", "XS", "P2");
        return MarketFacts.of(company, month, List.of());
    }

    @Test
    @Fault("RB-S01")
    void nobodyApprovesWhatTheyPrepared() {
        market.bring(OCTOBER, MonthState.PREPARED);
        Outcome<MonthReceipt> outcome = takes("A1", MonthStep.APPROVE);

        assertThat(SmallMarket.refused(outcome)).containsExactly("own-work A9 actor");
        assertThat(SmallMarket.arguments(outcome))
                .isEqualTo(Map.of("actor", "A1", "taken", "PREPARE", "step", "APPROVE"));
    }

    /** Two accounts, two requests and two roles are still one person. */
    @Test
    @Fault("RB-S01")
    void aSecondRoleDoesNotLetAnybodyApproveTheirOwnWork() {
        SmallMarket both = with(MarketFacts.people()
                .role("ASSESSMENT_OFFICE", "XS", "A1")
                .role("LEADING_GROUP_HEAD", "XS", "A1")
                .role("LEADING_GROUP_HEAD", "XS", "H1"));
        both.months.prepare(both.by("A1", "first-account"), OCTOBER).orElseThrow();

        assertThat(SmallMarket.refused(
                        both.months.approve(both.by("A1", "second-account"), OCTOBER, both.prepared(OCTOBER))))
                .containsExactly("own-work A9 actor");
        assertThat(SmallMarket.refused(both.take(MonthStep.APPROVE, OCTOBER))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTED", "PUBLISHED"})
    void nobodyReversesWhatTheyPosted(MonthState state) {
        market.bring(OCTOBER, state);

        assertThat(SmallMarket.refused(takes("A1", MonthStep.REVERSE))).containsExactly("own-work A9 actor");
        assertThat(SmallMarket.refused(takes("A2", MonthStep.REVERSE))).isEmpty();
    }

    @Test
    void whoMayNotPostIsNotToldWhatWasPosted() {
        market.bring(OCTOBER, MonthState.POSTED);

        assertThat(SmallMarket.refused(takes("P1", MonthStep.POST))).containsExactly("role-needed A9 actor");
        assertThat(takes("A2", MonthStep.POST).orElseThrow().isReplay()).isTrue();
    }

    @Test
    void bothAreSaidWhereARoleIsMissingAndTheWorkIsOnesOwn() {
        SmallMarket leaving = with(office(SmallCompany.LONG_AGO, TODAY));
        leaving.bring(OCTOBER, MonthState.PREPARED);
        Clock tomorrow = Clock.offset(SmallMarket.CLOCK, Duration.ofDays(1));
        SmallMarket later = leaving.at(tomorrow);

        assertThat(SmallMarket.refused(later.take(MonthStep.APPROVE, OCTOBER, later.by("A1"), later.prepared(OCTOBER))))
                .containsExactly("role-needed A9 actor", "own-work A9 actor");
    }

    /** Who prepared what was discarded did not prepare what is there now. */
    @Test
    void onlyTheLastPreparingOfTheRevisionCounts() {
        market.bring(OCTOBER, MonthState.PREPARED);
        takes("A1", MonthStep.DISCARD).orElseThrow();
        takes("A2", MonthStep.PREPARE).orElseThrow();

        assertThat(SmallMarket.refused(takes("A2", MonthStep.APPROVE))).containsExactly("own-work A9 actor");
        RunStep approved = takes("A1", MonthStep.APPROVE).orElseThrow().step();
        assertThat(approved.actor().value()).isEqualTo("A1");
    }

    @Test
    void whoIsNotToTakeAStepIsWhoTookTheOneThatItChecks() {
        assertThat(MonthLife.LIFE.table())
                .filteredOn(line -> !line.notByWhoTook().isEmpty())
                .extracting(line ->
                        line.from().orElseThrow() + " " + line.step() + " not by who took " + line.notByWhoTook())
                .containsExactlyInAnyOrder(
                        "PREPARED APPROVE not by who took [PREPARE]",
                        "POSTED REVERSE not by who took [POST]",
                        "PUBLISHED REVERSE not by who took [POST]");
    }

    private Outcome<MonthReceipt> takes(String person, MonthStep step) {
        return market.take(step, OCTOBER, market.by(person), market.prepared(OCTOBER));
    }

    private static List<String> prepares(LocalDate from, @Nullable LocalDate to) {
        return SmallMarket.refused(with(office(from, to)).take(MonthStep.PREPARE, OCTOBER));
    }

    private static SmallCompany office(LocalDate from, @Nullable LocalDate to) {
        return MarketFacts.people()
                .role("ASSESSMENT_OFFICE", "XS", "A1", from, to, null, null)
                .role("LEADING_GROUP_HEAD", "XS", "H1");
    }

    private static SmallMarket with(SmallCompany company) {
        return SmallMarket.with(MarketFacts.of(company, OCTOBER, List.of(MarketFacts.finding("F1", OCTOBER))));
    }
}
