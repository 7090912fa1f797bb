package io.leansafety.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.assessment.Outlook.Prospect;
import io.leansafety.organization.Shift;
import io.leansafety.policy.BuiltInPolicies;
import io.leansafety.policy.Policy;
import io.leansafety.policy.PolicyDraft;
import io.leansafety.policy.TierScheme;
import io.leansafety.rule.Rule;
import io.leansafety.value.Dice;
import io.leansafety.value.Score;
import io.leansafety.value.TierId;
import io.leansafety.work.AnyWork;
import io.leansafety.work.Fulfillment;
import io.leansafety.work.LittleWork;
import io.leansafety.work.Visit;
import io.leansafety.work.WorkDone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What is still to do, and what can still be reached. */
@Rule({"A1", "A4"})
class OutlookTest {
    private static final Policy POLICY = BuiltInPolicies.xinsheng2020No52();
    private static final TierScheme MANAGER = tier("WORKSHOP_MANAGER");
    private static final LocalDate DAY_20 = LocalDate.of(2026, 10, 20);

    @Test
    void aFreshMonthCanStillBePerfect() {
        Outlook outlook = on(
                LocalDate.of(2026, 10, 1),
                new LittleWork().item("I1", "L1").frequency(Shift.EARLY, 3).clause("D1", 4));

        assertThat(outlook.inspection()).contains(prospect("0", "100"));
        assertThat(outlook.selfCheck()).contains(prospect("0", "100"));
        assertThat(outlook.visits()).hasSize(3);
        assertThat(outlook.obligations()).hasSize(8).allMatch(each -> each.status() == Fulfillment.Status.OPEN);
    }

    /** Two of five weeks were missed: 0.4 × 100 + 0.6 of 60 … over coverage alone: (0.4 × 100 + 0.3 × 60) / 0.7. */
    @Test
    void whatWasMissedIsLost() {
        Outlook outlook =
                on(LocalDate.of(2026, 10, 10), new LittleWork().item("I1", "L1").days("L1", 7));

        assertThat(outlook.inspection()).contains(prospect("0", "82.86"));
        assertThat(outlook.visits())
                .map(ProposedVisit::date)
                .containsExactly(LocalDate.of(2026, 10, 15), LocalDate.of(2026, 10, 22), LocalDate.of(2026, 10, 29));
    }

    /** On the last day there is one visit of a shift to be made, not ten. */
    @Test
    void moreVisitsThanThereAreDaysAreOutOfReach() {
        Outlook outlook = on(LocalDate.of(2026, 10, 31), new LittleWork().frequency(Shift.EARLY, 10));

        assertThat(outlook.visits()).hasSize(1);
        assertThat(outlook.inspection()).contains(prospect("0", "61.43"));
    }

    @Test
    void aLeadersQuarterIsOverOnlyWithItsLastMonth() {
        LittleWork work =
                new LittleWork().clause("D1", 2).act("D1", "2026-10-05", 2).act("D1", "2026-11-05", 1);
        Outlook december = Outlook.on(LocalDate.of(2026, 12, 3), POLICY, tier("COMPANY_LEADER"), work.done());

        assertThat(december.selfCheck()).contains(prospect("50", "83.33"));
        assertThat(december.obligations())
                .map(each -> each.status().name())
                .containsExactly("FULFILLED", "FULFILLED", "FULFILLED", "MISSED", "OPEN", "OPEN");
    }

    @Test
    void workOfLaterDaysIsNotKnownYet() {
        LittleWork work = new LittleWork().clause("D1", 1).act("D1", "2026-10-21", 1);
        assertThat(on(DAY_20, work).selfCheck()).contains(prospect("0", "100"));
    }

    @Test
    void tiersInspectedDailyHaveNoScoreOfTheMonth() {
        Outlook outlook = Outlook.on(
                DAY_20,
                POLICY,
                tier("TEAM_LEADER"),
                new LittleWork().item("I1", "L1").done());
        assertThat(outlook.inspection()).isEmpty();
        assertThat(outlook.obligations()).hasSize(1);
    }

    @Property(tries = 3_000)
    void theBestScoreIsReachedIfEverythingOpenIsDone(@ForAll long seed) {
        AnyWork any = AnyWork.of(seed);
        Policy policy = policyOf(any);
        LocalDate day = new Dice(seed).dayOf(any.period());
        Outlook outlook = Outlook.on(day, policy, MANAGER, any.done());
        WorkDone all = any.done()
                .until(day)
                .with(outlook.visits().stream()
                        .map(ProposedVisit::inFullQuality)
                        .toList());

        outlook.inspection()
                .ifPresent(prospect -> assertThat(score(all, any, policy)).isEqualTo(prospect.best()));
        assertThat(Outlook.on(any.period().last(), policy, MANAGER, all).visits())
                .as("nothing that can be done is left after the last day's")
                .isEmpty();
    }

    /** However the visits that are left are made, the score is not higher. */
    @Property(tries = 3_000)
    void theBestScoreIsNeverExceeded(@ForAll long seed) {
        AnyWork any = AnyWork.of(seed);
        Policy policy = policyOf(any);
        Dice dice = new Dice(seed);
        LocalDate day = dice.dayOf(any.period());
        WorkDone soFar = any.done().until(day);
        Outlook outlook = Outlook.on(day, policy, MANAGER, any.done());
        List<Visit> further =
                otherVisits(dice, any, day, soFar, outlook.visits().size());

        outlook.inspection()
                .ifPresent(prospect ->
                        assertThat(score(soFar.with(further), any, policy)).isBetween(Score.ZERO, prospect.best()));
    }

    private static List<Visit> otherVisits(Dice dice, AnyWork any, LocalDate day, WorkDone soFar, int most) {
        List<Visit> further = new ArrayList<>();
        Set<String> slots = new HashSet<>();
        for (int i = 0; i < dice.upTo(most); i++) {
            LocalDate other = dice.dayOf(any.period());
            LocalDate date = other.isBefore(day) ? day : other;
            Shift shift = dice.pick(Shift.values());
            if (!soFar.hasVisit(date, shift) && slots.add(date + " " + shift)) {
                Visit visit = AnyWork.visit(dice, date, shift);
                further.add(dice.oneIn(2) ? visit : inFull(visit));
            }
        }
        return further;
    }

    private static Visit inFull(Visit visit) {
        return new Visit(visit.person(), visit.date(), visit.shift(), visit.items(), Score.FULL, List.of());
    }

    private static Policy policyOf(AnyWork any) {
        return PolicyDraft.changed(
                POLICY, draft -> draft.monthStartsOn = any.period().startsOn());
    }

    private static Score score(WorkDone done, AnyWork any, Policy policy) {
        return InspectionScore.of(
                policy.assessment().inspectionWeights(),
                VisitedParts.ofMonth(done, any.period()),
                policy.assessment().scoreRounding());
    }

    private static Outlook on(LocalDate day, LittleWork work) {
        return Outlook.on(day, POLICY, MANAGER, work.done());
    }

    private static Prospect prospect(String now, String best) {
        return new Prospect(Score.of(now), Score.of(best));
    }

    private static TierScheme tier(String id) {
        return POLICY.findTier(new TierId(id)).orElseThrow();
    }
}
